// Runs the page a lawyer reads beside each protocol, and sees to it that no page, clock or date is missing.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { claimsOf, daysOf, failuresOf, parsePage } from '../../testing/scenario.ts'
import { CLOCK_NAMES, type Clock, clockNamed, isLaw } from '../law/clocks.ts'
import { PROTOCOLS } from './index.ts'
import { NOT_A_DUTY } from './not-a-duty.ts'
import { STANDING_RULES } from './standing-rules.ts'

const folderOf = (protocol: (typeof PROTOCOLS)[number]) => clockNamed(protocol.law).regime.toLowerCase()
const fileOf = (protocol: (typeof PROTOCOLS)[number]) =>
  fileURLToPath(new URL(`./${folderOf(protocol)}/${protocol.name}.scenario.txt`, import.meta.url))

const pages = PROTOCOLS.map((protocol) => {
  const page = parsePage(readFileSync(fileOf(protocol), 'utf8'))
  const clock = clockNamed(protocol.law)
  return { protocol, page, clock, header: page.header.replace(/\s+/g, ' ') }
})

/** What somebody can be late with: neither what lasts, nor what is due until it is done, nor what is open and owed by nobody. */
const isDeadline = (clock: Clock): boolean =>
  isLaw(clock) && clock.within !== 'PT0S' && clock.nature !== 'lasting' && clock.nature !== 'remedy'

const dayBefore = (day: string): string => Temporal.PlainDate.from(day).subtract({ days: 1 }).toString()
const dayAfter = (day: string): string => Temporal.PlainDate.from(day).add({ days: 1 }).toString()

for (const { protocol, page, clock } of pages) {
  describe(protocol.name, () => {
    const basis = isLaw(clock) ? 'law' : 'reminder'
    for (const scenario of page.scenarios) {
      test(scenario.title, () => expect(failuresOf(protocol.name, basis, scenario)).toEqual([]))
    }
  })
}

test('each page opens with the citation of its clock, and says whether it is the law or a reminder of ours', () => {
  for (const { protocol, clock, header } of pages) {
    const opening = `${isLaw(clock) ? 'The law' : 'Our reminder'}: ${clock.citation}`
    expect.soft(header.startsWith(opening), `${protocol.name}: "${header.slice(0, 80)}"`).toBe(true)
  }
})

test('an unsure clock, or one that may not run by itself, is never called the law', () => {
  const doubtful = pages.filter(({ clock }) => clock.confidence === 'unsure' || !clock.automate)
  expect(doubtful.map(({ protocol }) => protocol.name)).toEqual(['release-certificate', 'rehabilitation-centre-stay'])
  for (const { header, page } of doubtful) {
    expect(header).toMatch(/^Our reminder/)
    expect([...claimsOf(page)].filter((it) => /missed|late|due soon/.test(it))).toEqual([])
  }
})

test('a page of a deadline shows it running, due soon, met, met late and missed', () => {
  for (const { protocol, clock, page } of pages) {
    if (!isDeadline(clock)) continue
    const wanted = ['is running', 'is due soon', 'is met', 'is met late', 'is missed', 'is not owed']
    expect.soft([...claimsOf(page)], protocol.name).toEqual(expect.arrayContaining(wanted))
  }
})

test('what the law wants at once, what lasts, what is open and owed by nobody, and our reminders are never missed or late', () => {
  for (const { protocol, clock, page } of pages) {
    if (isDeadline(clock)) continue
    expect
      .soft(
        [...claimsOf(page)].filter((it) => /missed|late/.test(it)),
        protocol.name,
      )
      .toEqual([])
  }
})

test('each page shows the day its clock came into force and the day before, and the day after it ended', () => {
  for (const { protocol, clock, page } of pages) {
    const days = daysOf(page)
    const ends = clock.inForceTo === null ? [] : [clock.inForceTo, dayAfter(clock.inForceTo)]
    const wanted = [clock.inForceFrom, dayBefore(clock.inForceFrom), ...ends]
    expect.soft([...days], protocol.name).toEqual(expect.arrayContaining(wanted))
  }
})

test('each page of months crosses the end of February, in a leap year too', () => {
  for (const { protocol, clock, page } of pages) {
    if (clock.counting !== 'months' || !isLaw(clock)) continue
    const due = page.scenarios.flatMap((it) => it.steps.map((step) => step.says))
    expect
      .soft(
        due.some((it) => it.startsWith('due by 28 Feb')),
        protocol.name,
      )
      .toBe(true)
    expect
      .soft(
        [...daysOf(page)].some((it) => it.endsWith('-02-29')),
        protocol.name,
      )
      .toBe(true)
  }
})

test('some pages are told in the time of Nepal', () => {
  const told = pages.filter(({ page }) => page.scenarios.some((it) => it.steps.some((step) => step.at.endsWith('NPT'))))
  expect(told.length).toBeGreaterThan(3)
})

describe('every clock that may run by itself', () => {
  const used = new Set<string>([...PROTOCOLS, ...STANDING_RULES].map((it) => it.law))

  test('is at work in a protocol or beside an entry, or says why it is nobody’s duty in a book', () => {
    const idle = CLOCK_NAMES.filter((it) => clockNamed(it).automate && !used.has(it) && !NOT_A_DUTY[it])
    expect(idle).toEqual([])
  })

  test('has a reason only where it is not at work, and only if it could run', () => {
    const reasons = Object.keys(NOT_A_DUTY) as (typeof CLOCK_NAMES)[number][]
    expect(reasons.filter((it) => used.has(it) || !clockNamed(it).automate)).toEqual([])
    for (const it of reasons) expect((NOT_A_DUTY[it] ?? '').length, it).toBeGreaterThan(40)
  })

  test('that says how a thing is done is no countdown, and a countdown is no mere rule', () => {
    const natures = (laws: readonly { law: (typeof CLOCK_NAMES)[number] }[]) =>
      new Set(laws.map((it) => clockNamed(it.law).nature))
    expect([...natures(STANDING_RULES)].sort()).toEqual(['remedy', 'standing'])
    expect([...natures(PROTOCOLS)].sort()).toEqual(['cap', 'deadline', 'lasting', 'recurring', 'remedy'])
  })
})

test('protocols have names of their own', () => {
  expect(new Set(PROTOCOLS.map((it) => it.name)).size).toBe(PROTOCOLS.length)
})
