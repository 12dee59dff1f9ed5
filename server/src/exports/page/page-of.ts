// The page of an export: her words first, then every entry in its order. Plain HTML that reads on any machine and prints on A4. What
// people wrote is escaped; there is no script in it, and none would run.
import {
  type Alias,
  aliasOf,
  type Bundle,
  caseAtAGlance,
  type Entry,
  isKeptBack,
  type KeptBack,
  type Language,
  lawsBehind,
  namesStaff,
  type Purpose,
  type ShownEntry,
  type Standing,
  standing,
  wordsIn,
} from '@sajha/record'
import type { House } from '../../house.ts'
import { namesOf } from '../../people/names-of.ts'
import { type CardOf, entryCard, entryLink } from './entry-card.ts'
import { escaped, fill, inDigits, type Speech } from './speech.ts'
import { STYLE } from './style.ts'
import { aliasInWords, dayInWords, momentInWords, valueInWords } from './values.ts'

/** What is said about another entry says nothing when half of it is kept back. */
const SAID_OF_OTHERS: ReadonlySet<string> = new Set(['correction', 'objection'])

export const entryOfShown = ({ id, envelope, seal, body }: ShownEntry): Entry => {
  const { book, kind, version, compartment, author, as, organisation, device, madeAt, saw } = envelope
  const halved = body && SAID_OF_OTHERS.has(kind) && Object.keys(body.kept).length > 0
  const shown = halved
    ? null
    : body && Object.fromEntries(Object.entries(body.shown).map(([name, it]) => [name, it.value]))
  const { n, sealedAt, marks } = seal
  return {
    id,
    book,
    kind,
    version,
    compartment,
    author,
    as,
    organisation,
    device,
    madeAt,
    saw,
    n,
    sealedAt,
    marks,
    body: shown,
  }
}

/** Everybody whom an entry names: its author, and whoever stands in a field of its body. */
const peopleIn = (entries: readonly Entry[]): ReadonlySet<string> =>
  new Set(
    entries.flatMap((it) => [it.author, ...Object.values(it.body ?? {}).filter((one) => typeof one === 'string')]),
  )

const dot = (speech: Speech, it: ShownEntry | KeptBack): string => {
  const n = isKeptBack(it) ? it.n : it.seal.n
  const sort = isKeptBack(it) ? 'kept' : it.body === null ? 'gone' : 'whole'
  return `<li class="${sort}"><a href="#e${n}">${escaped(inDigits(speech, String(n)))}</a></li>`
}

const saidHtml = (speech: Speech, it: Standing): string => {
  const words = valueInWords(speech, it.kind, 'words', it.body?.['words'])
  const plain = valueInWords(speech, it.kind, 'plain', it.body?.['plain'])
  const language = (it.body?.['words'] as { language?: string } | undefined)?.language ?? ''
  const head = it.kind === 'objection' ? `<p class="soft">${escaped(speech.words.exported.objection)}</p>` : ''
  const when = escaped(momentInWords(speech, it.madeAt))
  return `<div class="said">${head}<blockquote lang="${escaped(language)}">“${escaped(words)}”</blockquote>${plain ? `<p>${escaped(plain)}</p>` : ''}<p class="soft">${when} · ${it.n ? entryLink(speech, it.n) : ''}</p></div>`
}

const herWords = (speech: Speech, entries: readonly Standing[]): string => {
  const hers = entries.filter((it) => (it.kind === 'her-words' || it.kind === 'objection') && it.body)
  if (hers.length === 0) return ''
  return `<h2>${escaped(speech.words.exported.hers)}</h2>${hers.map((it) => saidHtml(speech, it)).join('')}`
}

const howMany = (speech: Speech, entries: readonly Entry[], all: number): string => {
  const [first, last] = [entries.at(0)?.sealedAt, entries.at(-1)?.sealedAt]
  const day = (it: string | null | undefined) => (it ? dayInWords(speech, it.slice(0, 10)) : '')
  return fill(speech, speech.words.exported.howMany, { n: all, from: day(first), to: day(last) })
}

const footer = (speech: Speech, bundle: Bundle): string => {
  const { exported } = speech.words
  return `<footer><p>${escaped(exported.check)} <a href="how-to-verify.txt">how-to-verify.txt</a></p>
<p class="soft">${escaped(exported.checkpoint)}</p><pre>${escaped(bundle.checkpoint.trimEnd())}</pre>
<p class="soft">${escaped(exported.key)}</p><pre>${escaped(bundle.log.key)}</pre></footer>`
}

type CopyOf = { readonly purpose: Purpose; readonly recipient: string | null }

/** The alias, where the copy shows one: otherwise nothing that another paper could be joined by. */
const titleOf = (speech: Speech, bundle: Bundle, entries: readonly Standing[], purpose: Purpose): string => {
  if (purpose === 'whole' || purpose === 'court')
    return aliasInWords(speech, entries.length > 0 ? caseAtAGlance(entries).alias : aliasOf(bundle.book))
  const alias = entries.findLast((it) => it.body?.['alias'] !== undefined)?.body?.['alias'] as Alias | undefined
  return alias ? aliasInWords(speech, alias) : speech.words.exported.title
}

/** For whom, what for and when: on the screen, and again at the foot of every printed page. */
const givenHtml = (speech: Speech, { purpose, recipient }: CopyOf, madeAt: string): string => {
  if (recipient === null) return ''
  const { proof } = speech.words
  const when = momentInWords(speech, madeAt)
  const to = fill(speech, proof.givenTo, { recipient, purpose: proof.purposes[purpose], when })
  const laws = lawsBehind(purpose)
  const by = laws.length > 0 ? `<br>${escaped(fill(speech, proof.byLaw, { laws: laws.join(', ') }))}` : ''
  return `<p class="given">${escaped(to)}</p><p class="soft">${escaped(proof.shows[purpose])}${by}</p>`
}

/** @param absent attachments that had not arrived, by their SHA-256 */
export const pageOf = async (
  house: House,
  bundle: Bundle,
  language: Language,
  absent: readonly string[],
  copy: CopyOf = { purpose: 'whole', recipient: null },
): Promise<string> => {
  const shown = bundle.entries.filter((it): it is ShownEntry => !isKeptBack(it)).map(entryOfShown)
  const speech: Speech = {
    language,
    words: await wordsIn[language](),
    people: namesStaff(copy.purpose) ? await namesOf(house, peopleIn(shown)) : {},
  }
  const entries = standing(shown)
  const card: CardOf = { speech, standing: new Map(entries.map((it) => [it.id, it])), absent }
  const title = titleOf(speech, bundle, entries, copy.purpose)
  const { exported } = speech.words
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src 'self' file:">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
${house.realm === 'practice' ? `<p class="practice">${escaped(exported.practice)}</p>` : ''}<h1>${escaped(title)}</h1>
<p class="soft">${escaped(howMany(speech, shown, bundle.entries.length))}<br>${escaped(fill(speech, exported.madeAt, { when: momentInWords(speech, bundle.madeAt) }))} (UTC)</p>
${givenHtml(speech, copy, bundle.madeAt)}
<ol class="strand">${bundle.entries.map((it) => dot(speech, it)).join('')}</ol>
</header>
<main>
${herWords(speech, entries)}
<h2>${escaped(exported.all)}</h2>
${bundle.entries.map((it) => entryCard(card, bundle.book, it)).join('\n')}
</main>
${footer(speech, bundle)}
</body>
</html>
`
}
