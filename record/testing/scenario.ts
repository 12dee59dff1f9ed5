// Reads and runs the scenario pages beside the protocols: dated lines that a lawyer can read and sign.
//   23 Nov 09:00   taken-charge   age=child               something is written down; the time fills the kind's first moment
//   23 Nov 12:00   correction   of=taken-charge   takenAt=23 Nov 08:00   phone=2
//   24 Nov 14:01   is missed                              what the clock says then; without a time, as of the line above
//                  due 24 Nov 14:00 · due by 16 Dec · the first is met · 2 duties
import type { Entry } from '../src/entry.ts'
import { type Duty, type DutyState, duties, stateOf } from '../src/folds/duties.ts'
import { dayOf, millis } from '../src/time.ts'
import { at } from './index.ts'
import { entryOf, type Step } from './scenario-lines.ts'

export type Scenario = { readonly title: string; readonly steps: readonly Step[] }
export type Page = { readonly header: string; readonly scenarios: readonly Scenario[] }

const MOMENT = /^\d{1,2} [A-Z][a-z]{2}(?: \d{4})? \d{2}:\d{2}(?: NPT)?/
const STATES: Readonly<Record<string, DutyState>> = {
  'is running': 'running',
  'is due soon': 'due-soon',
  'is owed at once': 'due-soon',
  'is missed': 'missed',
  'is met': 'met',
  'is met late': 'met-late',
  'is no longer owed': 'no-longer-owed',
  'is a reminder': 'reminder',
}

/** Throws on a line that is neither a title, a dated line, nor a claim under one. */
export const parsePage = (text: string): Page => {
  const [header = '', ...parts] = text.split(/^## /m)
  let line = header.split('\n').length
  const scenarios = parts.map((part) => {
    const [title = '', ...rows] = part.split('\n')
    const steps: Step[] = []
    for (const row of rows) {
      line += 1
      if (row.trim() === '' || row.trim().startsWith('#')) continue
      const said = MOMENT.exec(row)?.[0]
      const when = said ?? steps.at(-1)?.at
      if (when === undefined) throw new Error(`line ${line}: no date before "${row}"`)
      steps.push({ line, at: when, says: row.slice(said?.length ?? 0).trim() })
    }
    return { title: title.trim(), steps }
  })
  return { header: header.trim(), scenarios }
}

const isClaim = (says: string): boolean => /^(the first |is |due |\d+ dut)/.test(says)

const dueText = (duty: Duty): string => `due ${duty.wholeDay ? 'by ' : ''}${duty.dueAt ?? 'at no time'}`

const holds = (claim: string, duty: Duty | undefined, now: number): boolean => {
  if (claim === 'is not owed') return duty === undefined
  if (!duty) return false
  if (claim === 'due at no time') return duty.dueAt === null
  if (claim.startsWith('due by '))
    return duty.wholeDay && dayOf(duty.dueAt ?? '') === at(`${claim.slice(7)} 00:00`).slice(0, 10)
  if (claim.startsWith('due '))
    return !duty.wholeDay && duty.dueAt !== null && millis(duty.dueAt) === millis(at(claim.slice(4)))
  if (claim === 'is owed at once' && duty.dueAt !== null) return false
  return STATES[claim] === stateOf(duty, now)
}

const checked = (step: Step, mine: readonly Duty[], basis: Duty['basis']): readonly string[] => {
  const first = step.says.startsWith('the first ')
  const claim = first ? step.says.slice(10) : step.says
  const duty = first ? mine[0] : mine.at(-1)
  const now = millis(at(step.at))
  const counted = /^(\d+) dut/.exec(claim)?.[1]
  const good = counted ? mine.length === Number(counted) : holds(claim, duty, now)
  const found = duty ? `${stateOf(duty, now)}, ${dueText(duty)}` : 'no duty'
  const alike = !duty || duty.basis === basis || claim === 'is a reminder' || claim === 'due at no time'
  return [
    ...(good ? [] : [`line ${step.line}: "${step.says}", but ${found} (${mine.length} in all)`]),
    ...(alike ? [] : [`line ${step.line}: stands on ${duty.basis}`]),
  ]
}

/** What a scenario says that the record does not: empty when all of it holds. `basis`: what the page's header calls it. */
export const failuresOf = (protocol: string, basis: Duty['basis'], scenario: Scenario): readonly string[] => {
  const entries: Entry[] = []
  return scenario.steps.flatMap((step) => {
    if (isClaim(step.says))
      return checked(
        step,
        duties(entries).filter((it) => it.protocol === protocol),
        basis,
      )
    entries.push(entryOf(step, entries))
    return []
  })
}

/** Every day on which a page says something happened: YYYY-MM-DD where it was told. */
export const daysOf = (page: Page): ReadonlySet<string> =>
  new Set(
    page.scenarios.flatMap((it) => it.steps.filter((step) => !isClaim(step.says)).map((step) => dayOf(at(step.at)))),
  )

/** Every claim a page makes, without dates. */
export const claimsOf = (page: Page): ReadonlySet<string> =>
  new Set(
    page.scenarios
      .flatMap((it) => it.steps.map((step) => step.says.replace(/^the first /, '')))
      .filter((it) => it in STATES || it === 'is not owed'),
  )
