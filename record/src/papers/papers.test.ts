// Papers drawn up from entries: nothing typed twice, nothing lost that contradicts, and a number that finds the entry.
import { describe, expect, test } from 'vitest'
import { at, entry } from '../../testing/index.ts'
import type { Entry } from '../entry.ts'
import { paperMade } from '../kinds/case/evidence/paper-made.ts'
import { kindNamed } from '../kinds/index.ts'
import { toBase64url, utf8 } from '../log/bytes.ts'
import { sha256 } from '../log/hash.ts'
import { en } from '../words/papers/en.ts'
import { hi } from '../words/papers/hi.ts'
import { ne } from '../words/papers/ne.ts'
import { type DrawnPart, drawUp, formOf, isOffered, madeBefore, serialOf } from './draw-up.ts'
import { PAPER_NAMES, PAPERS, paperNamed } from './index.ts'
import { LAW_PAPER_NAMES, LAW_PAPERS, lawPaperNamed } from './law-papers.ts'
import type { Paper } from './paper.ts'

const all: readonly Paper[] = PAPER_NAMES.map((it) => PAPERS[it])

const found = entry('taken-charge', {
  takenAt: at('23 Nov 09:00'),
  age: 'child',
  by: 'sjpu',
  where: { name: 'Raniganj bus stand' },
})
const who = entry('person-identified', { name: 'रीता कुमारी', speaks: 'mai' })
const school = entry('age-evidence', { source: 'school-birth', bornOn: { from: '2011-03-02', to: '2011-03-02' } })
const said = entry('age-evidence', { source: 'herself', age: { from: 16, to: 17 } })

const box = (paper: Paper, entries: readonly Entry[], label: string) =>
  drawUp(paper, entries)
    .parts.filter((it): it is Extract<DrawnPart, { part: 'facts' }> => it.part === 'facts')
    .flatMap((it) => it.facts)
    .find((it) => it.label === label)
    ?.filled.map((it) => it.value)

describe('every paper', () => {
  test('is one that can be said to have been made, and the other way round', () => {
    expect(Object.keys(paperMade.fields.paper.choices ?? {}).sort()).toEqual(
      [...PAPER_NAMES, ...LAW_PAPER_NAMES].sort(),
    )
    expect(PAPER_NAMES.map((it) => PAPERS[it].name)).toEqual(PAPER_NAMES)
  })

  test('points only at fields that there are', () => {
    const sources = all.flatMap((paper) =>
      paper.parts.flatMap((part) => {
        if (part.part === 'facts') return part.facts.flatMap((it) => it.sources)
        return part.part === 'say' ? Object.values(part.blanks).flat() : []
      }),
    )
    expect(sources.length).toBeGreaterThan(80)
    expect(sources.filter(({ kind, field }) => kindNamed(kind)?.fields[field] === undefined)).toEqual([])
  })

  test('that is an official form names its rule as the law data has it, and is as sure as that is', () => {
    const forms = all.flatMap((it) => formOf(it) ?? [])
    expect(forms.map((it) => it.form).sort()).toEqual(['Form 17', 'Form 22'])
    expect(forms.every((it) => it.citation.startsWith('JJ Model Rules 2016') && it.confidence === 'verified')).toBe(
      true,
    )
  })

  test('says by what law it is written', () => {
    expect(all.filter((it) => it.citation.length < 8)).toEqual([])
  })

  test('asks for no fact twice on one page', () => {
    for (const paper of all) {
      const labels = paper.parts.flatMap((it) => (it.part === 'facts' ? it.facts.map((one) => one.label) : []))
      expect(new Set(labels).size, paper.name).toBe(labels.length)
    }
  })
})

const blanks = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((it) => it[1]).sort()

describe.each([
  ['hi', hi],
  ['ne', ne],
])('in %s', (_, words) => {
  test('each sentence has the blanks of the English one, and each is in Devanagari', () => {
    for (const group of ['say', 'asks', 'labels', 'page'] as const) {
      for (const [key, text] of Object.entries(words[group])) {
        expect(blanks(text), key).toEqual(blanks((en[group] as Record<string, string>)[key] ?? ''))
        if (key !== 'form' && key !== 'unsure') expect(text, key).toMatch(/[\u0900-\u097f]/)
      }
    }
  })
})

describe('a paper drawn up', () => {
  const { 'production-report': report } = PAPERS

  test('is offered once the book has come so far', () => {
    expect(isOffered(report, [who])).toBe(false)
    expect(isOffered(report, [who, found])).toBe(true)
  })

  test('fills each box from the entry that told it', () => {
    expect(box(report, [who, found], 'name')).toEqual(['रीता कुमारी'])
    expect(box(report, [who, found], 'found-where')).toEqual([{ name: 'Raniganj bus stand' }])
  })

  test('takes the second place where a fact may stand when the first is silent', () => {
    const told = entry('report-received', {
      toldAt: at('23 Nov 08:00'),
      what: 'A girl above the workshop.',
      where: { name: 'Raniganj' },
    })
    const silent = entry('taken-charge', { takenAt: at('23 Nov 09:00'), age: 'child', by: 'sjpu' })
    expect(box(report, [told, silent], 'found-where')).toEqual([{ name: 'Raniganj' }])
  })

  test('lets two ages stand side by side, the papers before what was said to the reporter', () => {
    expect(box(report, [school, said], 'age-each')).toEqual([
      { from: 16, to: 17 },
      { from: '2011-03-02', to: '2011-03-02' },
    ])
  })

  test('prints what stands now, and the corrected text no more', () => {
    const correction = entry('correction', {
      of: found.id,
      field: 'where',
      value: { name: 'Platform 2' },
      why: 'the memo says so',
    })
    expect(box(report, [found, correction], 'found-where')).toEqual([{ name: 'Platform 2' }])
  })

  test('prints her words beside what she disputes, and only there', () => {
    const objection = entry('objection', {
      of: found.id,
      words: { text: 'हम भागल नहि छलहुँ।', language: 'mai' },
      saidAt: at('23 Nov 16:00'),
    })
    const { disputed } = drawUp(report, [found, who, objection])
    expect(disputed.map((it) => [it.entry.id, it.objection.id])).toEqual([[found.id, objection.id]])
    expect(drawUp(report, [found, who]).disputed).toEqual([])
  })

  test('says which boxes are empty and in which entry they would be told', () => {
    const { empty } = drawUp(report, [found])
    expect(empty).toContainEqual({ label: 'name', kind: 'person-identified' })
    expect(empty.map((it) => it.label)).not.toContain('found-at')
  })

  test('shows a reader nothing of an entry whose body that reader may not see', () => {
    const hidden = { ...who, body: null }
    expect(box(report, [hidden, found], 'name')).toEqual([])
  })

  test('asking for a home visit says nothing of what happened to her', () => {
    const secret = entry('report-received', { toldAt: at('23 Nov 08:00'), what: 'SECRET', about: ['sexual'] })
    const concern = entry('safety-concern', { what: ['threat'], urgency: 'now', detail: 'SECRET' })
    const asked = entry('home-verification-asked', { askedAt: at('24 Nov 09:00'), of: 'Mukhiya, Devipur' })
    const { parts } = drawUp(PAPERS['home-verification-request'], [secret, concern, found, asked, who])
    expect(JSON.stringify(parts)).toContain('Mukhiya')
    const values = parts.flatMap((it) => (it.part === 'facts' ? it.facts.flatMap((one) => one.filled) : []))
    expect(JSON.stringify(values.map((it) => it.value))).not.toContain('SECRET')
    expect(values.map((it) => it.field)).not.toContain('about')
  })
})

describe('the letter about a missing child', () => {
  const { 'missing-child-letter': letter } = PAPERS
  const told = entry('missing-told', {
    toldAt: at('23 Nov 11:40'),
    station: { name: 'Station Road' },
    lastSeen: 'At the bus stand, blue kurta',
  })

  test('is offered from the day on which the police were told, and to no other book', () => {
    expect(isOffered(letter, [who, found])).toBe(false)
    expect(isOffered(letter, [who, told])).toBe(true)
  })

  test('says where she was last seen, the FIR if there is one, and each step of the tracing as a line', () => {
    const portal = entry('tracing-step', { doneAt: at('23 Nov 18:00'), step: 'portal' })
    const unit = entry('tracing-step', { doneAt: at('24 Nov 18:00'), step: 'unit' })
    expect(box(letter, [told], 'last-seen')).toEqual(['At the bus stand, blue kurta'])
    expect(box(letter, [told], 'fir-number')).toEqual([])
    const lines = drawUp(letter, [told, portal, unit]).parts.flatMap((it) => (it.part === 'told' ? it.entries : []))
    expect(lines.map((it) => it.id)).toEqual([portal.id, unit.id])
  })
})

describe('the papers of the law part', () => {
  test('are offered by facts ticked and by sections chosen, and are numbered like any other', () => {
    const facts = entry('offence-facts', { acts: ['recruits'] })
    const chosen = entry('sections-chosen', {
      decidedAt: at('23 Nov 12:00'),
      use: 'add',
      sections: 'BNS 143(4): a child',
    })
    const made = entry('paper-made', {
      paper: 'adding-sections',
      language: 'hi',
      madeAt: at('23 Nov 12:00'),
      to: 'court',
    })
    expect(isOffered(LAW_PAPERS['fir-aide'], [found])).toBe(false)
    expect(isOffered(LAW_PAPERS['fir-aide'], [facts])).toBe(true)
    expect(isOffered(LAW_PAPERS['adding-sections'], [facts])).toBe(false)
    expect(isOffered(LAW_PAPERS['adding-sections'], [facts, chosen])).toBe(true)
    expect(madeBefore([made], 'adding-sections').map((it) => it.id)).toEqual([made.id])
    expect(lawPaperNamed('constructor')).toBeNull()
  })
})

describe('the number of a paper', () => {
  test('is eight letters that none mistakes for another, the same whenever it is printed', () => {
    const number = serialOf('q83vASNFZ4mrze8BI0VniavN7wEjRWeJq83vASNFZ4k')
    expect(number).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)
    expect(serialOf('q83vASNFZ4mrze8BI0VniavN7wEjRWeJq83vASNFZ4k')).toBe(number)
  })

  test('tells ten thousand entries apart', () => {
    const ids = Array.from({ length: 10_000 }, (_, i) => toBase64url(sha256(utf8(`entry ${i}`))))
    expect(new Set(ids.map(serialOf)).size).toBeGreaterThan(9_990)
  })

  test('is found again by the entry that says it was printed', () => {
    const made = entry('paper-made', { paper: 'production-report', language: 'hi', madeAt: at('23 Nov 12:00') })
    expect(madeBefore([found, made], 'production-report').map((it) => it.id)).toEqual([made.id])
    expect(madeBefore([found, made], 'compensation')).toEqual([])
  })
})

test('a paper nobody knows is none', () => {
  expect(paperNamed('constructor')).toBeNull()
})
