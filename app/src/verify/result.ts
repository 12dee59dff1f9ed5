// The answer: whole or not, which entries, by which rule, what is kept back, who outside saw the same log, and what now.
import type { Broken, Cosigned, ExportVerdict, Language } from '@sajha/record'
import { el, stamp } from './draw.ts'
import type { ListedEntry, ListedPage, LookedAt } from './looked-at.ts'
import { fill, type PageWords, when } from './say.ts'

export type Result = {
  readonly verdict: ExportVerdict
  readonly looked: LookedAt
  readonly cosigned: readonly Cosigned[]
  /** Whether a key of the log was given. */
  readonly held: boolean
}

const MOST_BEADS = 120

const numbersIn = (broken: readonly Broken[]): readonly number[] => [...new Set(broken.flatMap((it) => it.n ?? []))]

const titleOf = ({ verify, verifyPage }: PageWords, { whole, broken }: ExportVerdict, held: boolean): string => {
  if (whole) return held ? verify.whole : verifyPage.noKey
  const [n, ...more] = numbersIn(broken)
  if (n !== undefined)
    return more.length === 0 ? fill(verify.entryBroken, { n }) : fill(verify.entriesBroken, { n: more.length + 1 })
  const file = broken.find((it) => it.file)?.file
  return file ? fill(verify.fileBroken, { file }) : verify.exportBroken
}

const answer = (words: PageWords, { verdict, held }: Result, language: Language): HTMLElement => {
  const kind = verdict.whole ? (held ? 'whole' : 'open') : 'broken'
  const { book, madeAt, entries } = verdict
  const parts = [
    book,
    fill(words.verify.entries, { n: entries }),
    madeAt && fill(words.verifyPage.madeAt, { when: when(madeAt, language) }),
  ]
  const about = el('p', { class: 'note' }, parts.filter((it) => it !== null && it !== '').join(' · '))
  const title = el('h2', { class: `answer ${kind}`, tabindex: '-1' }, titleOf(words, verdict, held))
  const note = verdict.whole && !held ? el('p', {}, words.verifyPage.noKeyNote) : null
  return el('div', { class: 'head' }, stamp(kind), el('div', {}, title, about, note))
}

const strand = (words: PageWords, { looked, verdict }: Result): HTMLElement | null => {
  const { entries } = looked
  if (entries.length === 0 || entries.length > MOST_BEADS) return null
  const broken = numbersIn(verdict.broken).join(', ') || '0'
  const label = fill(words.verifyPage.strand, { n: verdict.entries, broken })
  const beads = entries.map((it) => {
    const part = it.state === 'keptBack' || it.state === 'erased' || it.fieldsKept > 0
    const state = it.state === 'broken' ? 'broken' : part ? 'part' : 'whole'
    return el('span', { class: `bead ${state}` }, el('i'), el('b', {}, String(it.n)))
  })
  return el('div', { class: 'strand', role: 'img', 'aria-label': label }, ...beads)
}

const brokenLine = (words: PageWords, { rule, n, kind, file }: Broken): HTMLElement => {
  const { verify } = words
  const named =
    kind && words.kinds[kind]
      ? fill(verify.entryOf, { n: n ?? '', kind: words.kinds[kind] })
      : fill(verify.entry, { n: n ?? '' })
  const where = [n === null ? null : named, file].filter((it) => it !== null).join(' · ')
  return el(
    'li',
    {},
    el('strong', {}, where || verify.exportBroken),
    el('span', {}, verify.rules[rule]),
    el('code', {}, rule),
  )
}

const check = (holds: boolean | null, title: string, note = ''): HTMLElement =>
  el(
    'li',
    { class: holds === null ? 'plain' : holds ? 'holds' : 'not' },
    el('strong', {}, title),
    note ? el('span', {}, note) : null,
  )

/** What is said only where nothing at all is wrong. */
const held = (words: PageWords, { verdict }: Result): readonly HTMLElement[] => {
  const w = words.verifyPage
  const size = verdict.checkpoint ? fill(w.checkpoint, { n: verdict.checkpoint.size }) : ''
  return [check(true, w.signatures), check(true, w.order), check(true, w.inLog, size)]
}

const outside = (words: PageWords, cosigned: readonly Cosigned[]): HTMLElement =>
  cosigned.length > 0
    ? check(true, words.verifyPage.witnesses, cosigned.map((it) => it.key.name).join(' · '))
    : check(null, words.verifyPage.noWitness)

const keptBack = (words: PageWords, { verdict, looked }: Result): HTMLElement => {
  const fields = looked.entries.filter((it) => it.fieldsKept > 0).length
  const { kept, keptNote, nothingKept } = words.verifyPage
  if (verdict.keptBack === 0 && fields === 0) return check(null, nothingKept)
  return check(null, kept, fill(keptNote, { n: verdict.keptBack, fields }))
}

const checks = (words: PageWords, result: Result, language: Language): HTMLElement => {
  const { verdict } = result
  const standing = verdict.entries - numbersIn(verdict.broken).length
  const w = words.verifyPage
  const first = verdict.whole
    ? held(words, result)
    : [
        ...(standing > 0 && standing < verdict.entries ? [check(true, fill(w.others, { n: standing }))] : []),
        check(null, w.now, words.verify.now),
      ]
  const erased = verdict.erasures.map(({ n, by }) =>
    check(null, `${fill(words.verify.entry, { n })}: ${w.erased}`, by ? `${when(by.at, language)} · ${by.order}` : ''),
  )
  return el(
    'ul',
    { class: 'checks' },
    ...first,
    ...erased,
    outside(words, result.cosigned),
    keptBack(words, result),
    check(null, w.here, w.hereNote),
  )
}

const stateOf = ({ verifyPage: w }: PageWords, { state, fieldsKept }: ListedEntry): string =>
  fieldsKept > 0 && state === 'whole' ? `${w.whole} · ${fill(w.fieldsKept, { n: fieldsKept })}` : w[state]

const row = (words: PageWords, it: ListedEntry, language: Language): HTMLElement => {
  const roles: Readonly<Record<string, string>> = words.roles
  const by = [it.as && (roles[it.as] ?? it.as), it.organisation].filter(Boolean).join(', ')
  const cell = (label: string, text: string) => el('td', { 'data-label': label }, text)
  const w = words.verifyPage
  return el(
    'tr',
    { class: it.state },
    el('th', { scope: 'row' }, String(it.n)),
    cell(w.what, it.kind ? (words.kinds[it.kind] ?? it.kind) : '–'),
    cell(w.by, by || '–'),
    cell(w.made, it.madeAt ? when(it.madeAt, language) : '–'),
    cell(w.sealed, it.sealedAt ? when(it.sealedAt, language) : '–'),
    cell(w.state, stateOf(words, it)),
  )
}

const list = (words: PageWords, { looked }: Result, language: Language): HTMLElement | null => {
  if (looked.entries.length === 0) return null
  const { number, what, by, made, sealed, state, list: title } = words.verifyPage
  const heads = [number, what, by, made, sealed, state].map((it) => el('th', { scope: 'col' }, it))
  const rows = looked.entries.map((it) => row(words, it, language))
  const more = looked.more > 0 ? el('p', {}, `+ ${looked.more}`) : null
  return el(
    'section',
    {},
    el('h2', {}, title),
    el('table', {}, el('thead', {}, el('tr', {}, ...heads)), el('tbody', {}, ...rows)),
    more,
  )
}

const page = (words: PageWords, it: ListedPage): HTMLElement => {
  if (!it.whole) return el('li', {}, `${it.name}: ${words.verifyPage.changedPage}`)
  const details = el('details', {}, el('summary', {}, it.name))
  details.addEventListener(
    'toggle',
    async () => {
      // Sandboxed: no script, no form, no link to the outside, whoever wrote it.
      const frame = el('iframe', { sandbox: '', title: it.name })
      const text = await it.read()
      frame.srcdoc = it.name.endsWith('.html') ? text : el('pre', {}, text).outerHTML
      const save = el('a', { download: it.name, href: URL.createObjectURL(new Blob([text])) }, `⤓ ${it.name}`)
      details.append(save, frame)
    },
    { once: true },
  )
  return el('li', {}, details)
}

const pages = (words: PageWords, { looked }: Result): HTMLElement | null =>
  looked.pages.length === 0
    ? null
    : el(
        'section',
        { class: 'pages' },
        el('h2', {}, words.verifyPage.pages),
        el('p', { class: 'note' }, words.verifyPage.pagesNote),
        el('ul', {}, ...looked.pages.map((it) => page(words, it))),
      )

const compare = ({ verify }: PageWords, { verdict }: Result): HTMLElement | null => {
  const { checkpoint, key } = verdict
  const said = checkpoint ? `${checkpoint.origin}\n${checkpoint.size}\n${checkpoint.root}` : null
  return said || key
    ? el(
        'section',
        { class: 'compare' },
        ...(said ? [el('p', { class: 'note' }, verify.checkpoint), el('pre', {}, said)] : []),
        ...(key ? [el('p', { class: 'note' }, verify.key), el('pre', {}, key)] : []),
      )
    : null
}

export const drawResult = (words: PageWords, result: Result, language: Language): HTMLElement => {
  const { broken } = result.verdict
  const reasons =
    broken.length > 0
      ? el('ul', { class: 'reasons' }, ...broken.slice(0, 100).map((it) => brokenLine(words, it)))
      : null
  return el(
    'div',
    { class: 'result' },
    answer(words, result, language),
    strand(words, result),
    reasons,
    checks(words, result, language),
    compare(words, result),
    list(words, result, language),
    pages(words, result),
  )
}

/** Counts for the public: which files do not hold; none when all do. */
export type PublicResult = { readonly wrong: readonly string[]; readonly held: boolean }

export const drawPublic = ({ verify, verifyPage }: PageWords, { wrong, held: known }: PublicResult): HTMLElement => {
  const whole = wrong.length === 0
  const kind = whole ? (known ? 'whole' : 'open') : 'broken'
  const good = known ? verify.whole : verifyPage.noKey
  const title = el('h2', { class: `answer ${kind}`, tabindex: '-1' }, whole ? good : verify.exportBroken)
  const note = whole && !known ? el('p', {}, verifyPage.noKeyNote) : null
  const files = wrong.map((file) => el('p', {}, fill(verify.fileBroken, { file })))
  return el('div', { class: 'head' }, stamp(kind), el('div', {}, title, note, ...files))
}
