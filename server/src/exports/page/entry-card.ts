// One entry on the page: who wrote it and when, what it says, every correction beside the first text, her objection beside what it
// disputes, and its seal.
import {
  type AttachmentRef,
  attachmentFile,
  isKeptBack,
  type KeptBack,
  kindNamed,
  type ShownEntry,
  type Standing,
  sealId,
} from '@sajha/record'
import { escaped, fill, inDigits, type Speech } from './speech.ts'
import { headlineOf, labelOf, momentInWords, nameOf, valueInWords } from './values.ts'

export type CardOf = {
  readonly speech: Speech
  /** Entries as they stand, by id. */
  readonly standing: ReadonlyMap<string, Standing>
  readonly absent: readonly string[]
}

const PICTURES = ['image/jpeg', 'image/png', 'image/webp', 'image/gif']

const attachmentHtml = ({ speech, absent }: CardOf, it: AttachmentRef): string => {
  const { exported } = speech.words
  if (absent.includes(it.sha256)) return `${escaped(it.name)} <span class="soft">${escaped(exported.absent)}</span>`
  const file = escaped(attachmentFile(it.sha256))
  const link = `<a href="${file}" download="${escaped(it.name)}">${escaped(it.name)}</a>`
  return PICTURES.includes(it.media) ? `${link}<br><img src="${file}" alt="${escaped(it.name)}" loading="lazy">` : link
}

const valueHtml = (card: CardOf, kind: string, field: string, value: unknown): string => {
  const sort = kindNamed(kind)?.fields[field]?.sort
  if (sort === 'attachment' && value) return attachmentHtml(card, value as AttachmentRef)
  const named = sort === 'entry' ? card.standing.get(String(value)) : undefined
  if (named?.n) return entryLink(card.speech, named.n)
  return escaped(valueInWords(card.speech, kind, field, value))
}

export const entryLink = (speech: Speech, n: number): string =>
  `<a href="#e${n}">${escaped(fill(speech, speech.words.exported.number, { n }))}</a>`

/** The first text and each correction of it, oldest first; what no longer stands is dashed. */
const historyHtml = (card: CardOf, it: Standing, field: string): string => {
  const { speech, standing } = card
  const { exported } = speech.words
  const said = (it.history[field] ?? []).map((one, i) => {
    const by = standing.get(one.entry)
    const blanks = { n: by?.n ?? 0, name: nameOf(speech, by?.author ?? ''), why: one.why ?? '' }
    const told = i === 0 ? exported.first : fill(speech, exported.corrected, blanks)
    const head = one.replaced || i === 0 ? '' : `<small>${escaped(exported.nowReads)}</small>`
    const value = valueHtml(card, it.kind, field, one.value ?? null) || escaped(speech.words.app.values.empty)
    return `<div class="${one.replaced ? 'was' : 'now'}">${head}<b>${value}</b><small>${escaped(told)}</small></div>`
  })
  const apart = it.disputed.includes(field) ? `<p class="mark">${escaped(exported.apart)}</p>` : ''
  return said.join('') + apart
}

const fieldsHtml = (card: CardOf, it: Standing): string => {
  const names = new Set([...Object.keys(it.first ?? {}), ...Object.keys(it.history)])
  const rows = [...names].map((field) => {
    const html = it.history[field] ? historyHtml(card, it, field) : valueHtml(card, it.kind, field, it.first?.[field])
    return html ? `<dt>${escaped(labelOf(card.speech, it.kind, field))}</dt><dd>${html}</dd>` : ''
  })
  return rows.some(Boolean) ? `<dl>${rows.join('')}</dl>` : ''
}

const bodyHtml = (card: CardOf, it: Standing, shown: ShownEntry): string => {
  const { speech } = card
  const { exported } = speech.words
  if (!shown.body) return `<p class="mark">${escaped(exported.erased)}</p>`
  const kept = Object.keys(shown.body.kept).map((field) => labelOf(speech, it.kind, field))
  const told =
    kept.length > 0
      ? `<p class="mark">${escaped(fill(speech, exported.keptFields, { fields: kept.join(', ') }))}</p>`
      : ''
  return fieldsHtml(card, it) + told
}

/** Her words against this entry, wherever it is shown (AC-18). */
const objectionsHtml = ({ speech }: CardOf, it: Standing): string =>
  it.objections
    .map((one) => {
      const words = valueInWords(speech, one.kind, 'words', one.body?.['words'])
      const plain = valueInWords(speech, one.kind, 'plain', one.body?.['plain'])
      const language = (one.body?.['words'] as { language?: string } | undefined)?.language ?? ''
      return `<div class="hers"><small>${escaped(speech.words.exported.objection)}${one.n ? ` · ${entryLink(speech, one.n)}` : ''}</small>
<blockquote lang="${escaped(language)}">“${escaped(words)}”</blockquote>${plain ? `<p>${escaped(plain)}</p>` : ''}</div>`
    })
    .join('')

const byHtml = (speech: Speech, { author, as }: ShownEntry['envelope']): string => {
  const { exported, roles } = speech.words
  const role = roles[as]
  if (as === 'server') return escaped(role)
  const organisation = speech.people[author]?.organisationName
  const blanks = { name: nameOf(speech, author), role, organisation: organisation ?? '' }
  return escaped(fill(speech, organisation ? exported.byOf : exported.by, blanks))
}

const sealHtml = (speech: Speech, book: string, it: ShownEntry): string => {
  const { exported, compartments } = speech.words
  const lines = [
    fill(speech, exported.compartment, { compartment: compartments[it.envelope.compartment] }),
    `${fill(speech, exported.sealed, { when: momentInWords(speech, it.seal.sealedAt) })} (UTC)`,
    fill(speech, exported.inLog, { index: it.placed.index }),
  ]
  const hash = sealId(book, it.id, it.signature, it.seal)
  return `<p class="seal">${lines.map(escaped).join(' · ')}<br>${escaped(exported.seal)} <code>${escaped(hash)}</code></p>`
}

const article = (speech: Speech, n: number, sort: string, html: string): string =>
  `<article class="entry ${sort}" id="e${n}"><div class="no">${escaped(inDigits(speech, String(n)))}</div><div>${html}</div></article>`

const shownCard = (card: CardOf, book: string, it: ShownEntry): string => {
  const { speech, standing } = card
  const entry = standing.get(it.id)
  if (!entry) throw new Error('an entry of the export is not among those that stand')
  const { n, marks } = it.seal
  const headline = escaped(headlineOf(speech, entry.kind, entry.body))
  const meta = `${byHtml(speech, it.envelope)} · ${escaped(fill(speech, speech.words.exported.happened, { when: momentInWords(speech, entry.madeAt) }))}`
  if (entry.kind === 'looked') return article(speech, n, 'small', lookedHtml(speech, entry))
  const marked = marks.map((mark) => `<p class="mark">${escaped(speech.words.marks[mark])}</p>`).join('')
  const html = `<h3>${headline}</h3><p class="soft">${meta}</p>${bodyHtml(card, entry, it)}${objectionsHtml(card, entry)}${marked}${sealHtml(speech, book, it)}`
  return article(speech, n, '', html)
}

/** Who looked: one line. */
const lookedHtml = (speech: Speech, { body, kind, madeAt }: Standing): string => {
  const who = nameOf(speech, String(body?.['who'] ?? ''))
  const how = valueInWords(speech, kind, 'how', body?.['how'])
  return `${escaped(who)} · ${escaped(how)} · <span class="soft">${escaped(momentInWords(speech, madeAt))}</span>`
}

export const entryCard = (card: CardOf, book: string, it: ShownEntry | KeptBack): string =>
  isKeptBack(it)
    ? article(
        card.speech,
        it.n,
        'kept',
        `<p>${escaped(card.speech.words.exported.keptBack)}</p><p class="seal">${escaped(card.speech.words.exported.seal)} <code>${escaped(it.seal)}</code></p>`,
      )
    : shownCard(card, book, it)
