// The page that somebody without an account reads: what is asked, what is shown and nothing else, and an answer in one tap. Everything
// that people wrote is escaped. Before the code there is one page for everybody, which knows nothing.
import {
  type BodyNamed,
  type Entry,
  entryOfSlice,
  LANGUAGES,
  type Language,
  type SlicedEntry,
  type Standing,
  standing,
  wordsIn,
} from '@sajha/record'
import { escaped, fill, type Speech } from '../../exports/page/speech.ts'
import { dayInWords, headlineOf, labelOf, momentInWords, valueInWords } from '../../exports/page/values.ts'
import type { House } from '../../house.ts'
import { namesOf } from '../../people/names-of.ts'
import type { Viewed } from '../view-link.ts'
import { STYLE } from './style.ts'

export const pageLanguage = (asked: string | undefined, accepted: string | undefined): Language => {
  const wanted = [asked, ...(accepted ?? '').split(',').map((it) => it.trim().slice(0, 2))]
  return wanted.map((it) => LANGUAGES.find((one) => one === it)).find((it) => it !== undefined) ?? 'en'
}

const NAMES: { readonly [L in Language]: string } = { en: 'English', hi: 'हिन्दी', ne: 'नेपाली' }

const languages = (current: Language): string =>
  `<nav>${LANGUAGES.filter((it) => it !== current)
    .map((it) => `<a href="?l=${it}" lang="${it}">${NAMES[it]}</a>`)
    .join(' ')}</nav>`

const document = (
  house: House,
  { language, words }: Pick<Speech, 'language' | 'words'>,
  head: string,
  body: string,
) => {
  const practice = house.realm === 'practice' ? `<p class="practice">${escaped(words.app.frame.practice)}</p>` : ''
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>${escaped(words.outside.title)}</title><style>${STYLE}</style></head>
<body><header><b>${head}</b>${languages(language)}</header>${practice}${body}</body></html>`
}

/** The same for every address, whatever lies behind it. `told`: why it did not open. */
export const codePage = async (house: House, language: Language, told: 'closed' | 'wait' | null): Promise<string> => {
  const words = await wordsIn[language]()
  const { outside } = words
  const note = told ? `<p class="note" role="alert">${escaped(outside[told])}</p>` : ''
  return document(
    house,
    { language, words },
    'Sajha साझा',
    `<h1>${escaped(outside.title)}</h1>${note}
<form method="post" action="?l=${language}"><label><span>${escaped(outside.codeAsk)}</span>
<input class="code" name="code" autocomplete="off" autocapitalize="characters" spellcheck="false" maxlength="20" required></label>
<p class="soft">${escaped(outside.codeHint)}</p><button class="go">${escaped(outside.open)}</button></form>
<p class="soft foot">${escaped(outside.noAccount)}</p>`,
  )
}

type Page = {
  readonly speech: Speech
  readonly slices: ReadonlyMap<string, SlicedEntry>
}

const gone = ({ words }: Speech): string =>
  `<span class="gone"><span>${escaped(words.outside.keptBack)}</span>&nbsp;</span>`

const row = (label: string, html: string): string => `<div><dt>${escaped(label)}</dt><dd>${html}</dd></div>`

const objection = ({ speech }: Page, it: Entry): string => {
  const words = it.body?.['words'] as { text?: string; language?: string } | undefined
  return `<div class="hers"><p class="soft">${escaped(speech.words.outside.objection)}</p>
<blockquote lang="${escaped(words?.language ?? '')}">“${escaped(words?.text ?? '')}”</blockquote></div>`
}

const card = (page: Page, it: Standing): string => {
  const { speech, slices } = page
  const kept = Object.keys(slices.get(it.id)?.body?.kept ?? {})
  const rows = Object.entries(it.body ?? {}).flatMap(([field, value]) => {
    const said = valueInWords(speech, it.kind, field, value)
    return said ? [row(labelOf(speech, it.kind, field), escaped(said))] : []
  })
  const withheld = kept.map((field) => row(labelOf(speech, it.kind, field), gone(speech)))
  const title = kept.length === 0 ? headlineOf(speech, it.kind, it.body) : headlineOf(speech, it.kind, null)
  return `<article><h3>${escaped(title)}</h3><p class="soft">${escaped(momentInWords(speech, it.madeAt))}</p>
<dl>${rows.join('')}${withheld.join('')}</dl>${it.objections.map((one) => objection(page, one)).join('')}</article>`
}

const shownIn = (read: Viewed['read']): readonly Standing[] =>
  standing(read.entries.map(entryOfSlice)).filter(
    (it) => it.id !== read.id && it.kind !== 'correction' && it.kind !== 'objection',
  )

const ORDER = ['accepted', 'need-more', 'theirs', 'declined', 'acting', 'done', 'nothing', 'received'] as const

const answerForm = ({ words, language }: Speech, missing: boolean, known: string): string => {
  const { outside } = words
  const { choices } = words.kinds['outside-answered'].fields.answer
  const [first, ...others] = ORDER
  const button = (it: (typeof ORDER)[number], go = false) =>
    `<button name="answer" value="${it}"${go ? ' class="go"' : ''}>${escaped(choices[it])}</button>`
  const box = (name: string, label: string, more = '') =>
    `<label><span>${escaped(label)}</span><input name="${name}" ${more}></label>`
  const alert = missing ? `<p class="note" role="alert">${escaped(outside.nameMissing)}</p>` : ''
  return `<form method="post" action="?l=${language}" id="answer">${alert}
${box('by', outside.name, `required maxlength="200" autocomplete="name" value="${escaped(known)}"`)}
<label><span>${escaped(outside.says)}</span><textarea name="says" maxlength="2000"></textarea></label>
${button(first, true)}${others
  .slice(0, 2)
  .map((it) => button(it))
  .join('')}
${box('whose', outside.whose, 'maxlength="300"')}${box('law', outside.law, 'maxlength="300"')}
${box('next', outside.next, 'type="date"')}
${others
  .slice(2)
  .map((it) => button(it))
  .join('')}</form>
<div class="paper"><p>${escaped(outside.onPaper)}</p><ul>${ORDER.map((it) => `<li>${escaped(choices[it])}</li>`).join('')}</ul>
<p class="soft">${escaped(outside.signature)}</p><div class="line"></div></div>`
}

const answered = (speech: Speech, answers: Viewed['answers']): string => {
  if (answers.length === 0) return ''
  const lines = answers.map((it) => {
    const said = speech.words.kinds['outside-answered'].fields.answer.choices[it.answer]
    return row(momentInWords(speech, it.at), escaped(it.says ? `${said}. ${it.says}` : said))
  })
  return `<h2>${escaped(speech.words.outside.before)}</h2><dl>${lines.join('')}</dl>`
}

export type PacketPage = Viewed & { readonly told: 'kept' | 'name' | null; readonly at: string }

const water = (line: string): string => `<div class="water" aria-hidden="true">${`${line}     `.repeat(60)}</div>`

export const packetPage = async (house: House, language: Language, it: PacketPage): Promise<string> => {
  const { read, sent } = it
  const body = sent.body as BodyNamed<'packet-sent'>
  const people = await namesOf(house, new Set([sent.author, ...read.entries.map((one) => one.envelope.author)]))
  const speech: Speech = { language, words: await wordsIn[language](), people }
  const { outside } = speech.words
  const page: Page = { speech, slices: new Map(read.entries.map((one) => [one.id, one])) }
  const name = body.name ?? body.office ?? ''
  const from = people[sent.author]?.organisationName ?? ''
  const only = fill(speech, outside.only, { name, when: momentInWords(speech, it.at) })
  const cards = shownIn(read).map((one) => card(page, one))
  const by = body.dueAt
    ? ` <span class="soft">${escaped(fill(speech, outside.answerBy, { when: dayInWords(speech, body.dueAt.slice(0, 10)) }))}</span>`
    : ''
  const kept = it.told === 'kept' ? `<p class="note" role="status">${escaped(outside.kept)}</p>` : ''
  const last = it.answers.at(-1)?.by
  return document(
    house,
    speech,
    escaped(from),
    `${water(only)}${kept}<p class="soft">${escaped(fill(speech, outside.forWhom, { name }))}</p><h1>${escaped(body.ask)}</h1>
<dl>${row(outside.purpose, escaped(body.purpose))}${row(outside.basis, escaped(basisOf(speech, body)))}${row(outside.until, escaped(momentInWords(speech, body.until)))}</dl>
${cards.join('') || `<p class="soft">${escaped(outside.nothingShown)}</p>`}${answered(speech, it.answers)}
<h2>${escaped(outside.answer)}${by}</h2>${answerForm(speech, it.told === 'name', last && 'name' in last ? last.name : '')}
<p class="soft foot">${escaped(only)}<br>${escaped(outside.noAccount)}</p>`,
  )
}

const basisOf = (speech: Speech, { basis, law }: BodyNamed<'packet-sent'>): string => {
  const said = valueInWords(speech, 'packet-sent', 'basis', basis)
  return law ? `${said}: ${law}` : said
}
