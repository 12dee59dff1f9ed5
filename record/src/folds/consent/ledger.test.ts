// AC-13: consent per purpose, recipient, content and time; default no. Refusing or taking back changes nothing that is offered: no
// module that offers help can even reach what she agreed to, and no answer of hers moves a duty, an entitlement or a way.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { at, entry } from '../../../testing/index.ts'
import { SIGNS } from '../../../testing/warning-signs.ts'
import type { Entry } from '../../entry.ts'
import { flowsOf } from '../../flows/flows-of.ts'
import { PURPOSE } from '../../kinds/case/voice/consent-choices.ts'
import { isOffered } from '../../papers/draw-up.ts'
import { PAPER_NAMES, paperNamed } from '../../papers/index.ts'
import { access } from '../access.ts'
import { caseAtAGlance } from '../case-book.ts'
import { duties } from '../duties.ts'
import { needsWordsFirst } from './before-telling.ts'
import { consentLedger } from './ledger.ts'

const today = '2026-11-30'
const about = { purpose: 'service', recipient: 'Legal aid, Purnea' } as const
const yes = (given: object = {}) =>
  entry('consent-given', {
    askedAt: at('23 Nov 10:00'),
    content: ['legal', 'where'],
    taughtPictures: ['told', 'back'],
    ...about,
    ...given,
  })
const no = (given: object = {}) =>
  entry('consent-refused', { askedAt: at('24 Nov 10:00'), content: ['health'], ...about, ...given })
const back = (of: Entry) => entry('consent-withdrawn', { of: of.id, withdrawnAt: at('25 Nov 10:00'), how: 'call' })
const states = (...entries: readonly Entry[]) =>
  consentLedger(entries, today).recipients.map((it) => [
    it.purpose,
    Object.fromEntries(it.answers.map((one) => [one.content.join(), one.state])),
  ])

describe('the ledger', () => {
  test('says nothing was asked where nothing was: every purpose counts as no', () => {
    expect(consentLedger([], today)).toEqual({ recipients: [], never: Object.keys(PURPOSE) })
  })

  test('shows a yes and a no to one office side by side, each with the entry that decides', () => {
    const [a, b] = [yes(), no()]
    const [row] = consentLedger([a, b], today).recipients
    expect(row?.answers.map((it) => [it.state, it.content, it.by.decidedBy])).toEqual([
      ['agreed', ['where', 'legal'], a.id],
      ['refused', ['health'], b.id],
    ])
    expect(row?.never).toEqual(['identity', 'story', 'money', 'photo'])
  })

  test('says taken back, over, or agreed anew where she was asked again', () => {
    const first = yes()
    const gone = back(first)
    const again = yes({ askedAt: at('26 Nov 10:00'), follows: gone.id })
    expect(states(first, gone)).toEqual([['service', { 'where,legal': 'withdrawn' }]])
    expect(states(first, gone, again)).toEqual([['service', { 'where,legal': 'agreed' }]])
    expect(states(yes({ until: { from: '2026-11-24', to: '2026-11-24' } }))).toEqual([
      ['service', { 'where,legal': 'expired' }],
    ])
  })

  test('keeps statistics and research apart from help: a yes to one says nothing of the others', () => {
    const { recipients, never } = consentLedger([yes()], today)
    expect(recipients.map((it) => it.purpose)).toEqual(['service'])
    expect(never).toEqual(expect.arrayContaining(['statistics', 'research', 'story']))
  })

  test('is the same in every order of arrival', () => {
    const book = [yes(), no(), yes({ purpose: 'legal' }), back(yes({ id: 'x' })), yes({ askedAt: at('27 Nov 10:00') })]
    const answer = consentLedger(book, today)
    fc.assert(
      fc.property(fc.shuffledSubarray(book, { minLength: book.length }), (order) => {
        expect(
          consentLedger(
            order.map((it, i) => ({ ...it, n: i + 1 })),
            today,
          ),
        ).toEqual(answer)
      }),
      { numRuns: 60 },
    )
  })
})

// What offers or owes help, by where it stands. Whatever these read, they do not read what she agreed to be told.
const OFFERS = /^(protocols|flows|papers|law|kinds)\/|^folds\/(duties|case-book|due|facts|journeys|access|age|offences)/
const HOLDS = /^folds\/consent(\.ts|\/ledger\.ts)$/

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
const house = join(root, '../..')
const sources = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((it) => /\.tsx?$/.test(it) && !/\.test\.|testing\/|node_modules|\/dist\//.test(it))
    .map((it) => join(folder, it))
const importsOf = (file: string): readonly string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map((it) =>
    join(dirname(file), it[1] ?? ''),
  )
const inRecord = new Map(sources(root).map((it) => [relative(root, it), importsOf(it).map((to) => relative(root, to))]))

const reached = (from: string, seen = new Set<string>()): ReadonlySet<string> => {
  if (seen.has(from)) return seen
  seen.add(from)
  for (const to of inRecord.get(from) ?? []) reached(to, seen)
  return seen
}

describe('nothing that offers help reads what she agreed to', () => {
  const offering = [...inRecord.keys()].filter((it) => OFFERS.test(it))

  test('no protocol, flow, paper, law or fold of duties and entitlements reaches the consents, through any import', () => {
    expect(offering.length).toBeGreaterThan(100)
    expect(offering.filter((it) => [...reached(it)].some((to) => HOLDS.test(to)))).toEqual([])
  })

  test('only the front door, the tick of the exchange standard, packets and openings, which tell and offer nothing, import them', () => {
    const importers = [...inRecord].filter(([file, to]) => !HOLDS.test(file) && to.some((it) => HOLDS.test(it)))
    const others = importers.map(([file]) => file).filter((it) => !/^folds\/(packets|openings)\//.test(it))
    expect(others.sort()).toEqual(['htcds/book/case-in.ts', 'htcds/consent-tick.ts', 'index.ts'])
  })

  test('no route of the server, and no module behind one, asks for them or names their kinds', () => {
    const names = /\b(consents|consentLedger)\b|'consent-(given|refused|withdrawn)'/
    const routes = sources(join(house, 'server/src')).filter((it) => !it.includes('/practice/story/'))
    expect(routes.some((it) => it.endsWith('/routes.ts'))).toBe(true)
    expect(routes.filter((it) => names.test(readFileSync(it, 'utf8')))).toEqual([])
  })

  test('in the app only their own screens, packets, and the book that hands them over', () => {
    const asks = /\b(consents|consentLedger)\b/
    const found = sources(join(house, 'app/src')).filter((it) =>
      asks.test(readFileSync(it, 'utf8').replace(/\/\/.*|\/\*[\s\S]*?\*\//g, '')),
    )
    const own = found
      .map((it) => relative(join(house, 'app/src'), it))
      .filter((it) => !it.startsWith('screens/packets/'))
    expect(own.sort()).toEqual(['screens/consent/Part.tsx', 'sync/books/view.ts'])
  })

  test('the rules that owe something start or end at no answer of hers', () => {
    const rules = offering.filter((it) => /^(protocols|law|papers)\/|^folds\/(duties|case-book|due)/.test(it))
    const text = (it: string) => readFileSync(join(root, it), 'utf8')
    expect(rules.filter((it) => /consent-(given|refused|withdrawn)/.test(text(it)))).toEqual([])
  })
})

/** All that is owed, granted or offered in a book; of a step of a way, whether it is there and what state it has. */
const offered = (entries: readonly Entry[]) => {
  const owed = duties(entries)
  return {
    owed,
    entitlements: caseAtAGlance(entries).entitlements,
    custody: caseAtAGlance(entries).custody,
    readers: access(entries),
    ways: flowsOf(entries, owed).map(({ name, steps, waitingFor }) => ({
      name,
      waitingFor,
      steps: steps.map((it) => [it.name, it.state, it.stuck]),
    })),
    papers: PAPER_NAMES.filter((it) => {
      const paper = paperNamed(it)
      return paper !== null && isOffered(paper, entries)
    }),
  }
}

describe('refusing or taking back', () => {
  const asked = fc.record({
    purpose: fc.constantFrom(...(Object.keys(PURPOSE) as (keyof typeof PURPOSE)[])),
    recipient: fc.constantFrom('CWC', 'Legal aid', 'Helpline'),
  })
  const nepali = entry('person-identified', { name: 'Maya', nationality: 'nepal' })
  const found = entry('entitlement-applied', {
    what: 'interim',
    to: 'DLSA',
    appliedAt: at('20 Nov 10:00'),
  } as never)
  const grounds = [...SIGNS.map((it) => it.fires), () => [nepali], () => [found]]

  test('changes no duty, entitlement, reader, way or paper: a no is offered what a yes is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...grounds), fc.array(asked, { minLength: 1, maxLength: 3 }), (ground, asks) => {
        const book = ground()
        const yeses = asks.map((it) => yes(it))
        const noes = asks.map((it, i) => ({ ...no({ ...it, askedAt: at('23 Nov 10:00') }), id: yeses[i]?.id ?? '' }))
        const agreed = offered([...book, ...yeses])
        expect(offered([...book, ...noes])).toEqual(agreed)
        expect(offered([...book, ...yeses, ...yeses.map(back)])).toEqual(agreed)
        const { ways, ...owed } = agreed
        const { ways: unasked, ...before } = offered(book)
        expect(owed).toEqual(before)
        expect(ways.map((it) => it.name)).toEqual(unasked.map((it) => it.name))
      }),
      { numRuns: 150 },
    )
  })
})

describe('before she tells', () => {
  const aged = (from: number, to = from) => entry('age-evidence', { source: 'municipal', age: { from, to } })
  const first = (kind: string, ...entries: readonly Entry[]) => needsWordsFirst(kind, entries, today)

  test('the words come first while she is or may be under 18, before every form in which somebody tells', () => {
    for (const kind of ['report-received', 'statement-taken', 'her-words'])
      for (const book of [[], [aged(15)], [aged(17, 19)]]) expect(first(kind, ...book)).toBe(true)
  })

  test('not for somebody known to be grown, not before other forms, and not twice', () => {
    const said = entry('before-telling', { saidAt: at('23 Nov 10:00'), how: 'said' })
    const wentOn = entry('before-telling', { saidAt: at('23 Nov 10:00'), how: 'went-on', why: 'in danger' })
    expect(first('statement-taken', aged(21))).toBe(false)
    expect(first('note')).toBe(false)
    expect(first('statement-taken', said)).toBe(false)
    expect(first('statement-taken', wentOn)).toBe(false)
  })

  test('go by what was told of her age where no paper says it', () => {
    const told = (ageSaid?: { from: number; to: number }) =>
      entry('report-received', { toldAt: at('23 Nov 08:00'), what: 'told', ...(ageSaid && { ageSaid }) })
    expect(first('her-words', told())).toBe(true)
    expect(first('her-words', told({ from: 25, to: 30 }))).toBe(false)
    expect(first('her-words', entry('taken-charge', { takenAt: at('23 Nov 09:00'), age: 'adult', by: 'police' }))).toBe(
      false,
    )
  })
})
