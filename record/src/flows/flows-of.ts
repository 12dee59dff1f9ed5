// Which of the seven flows a book is on, and where: what is now, what comes next, and whom it waits for. Chosen by facts, so that it
// changes with them (an adult found to be sixteen), and several at once. While papers about her age disagree, both ways stay in view.
import { type Entry, ofKind } from '../entry.ts'
import type { Moment } from '../fields.ts'
import { type Grown, grownAs } from '../folds/age/grown.ts'
import type { Duty } from '../folds/duties.ts'
import { everyTime } from '../folds/moments.ts'
import { type Standing, standing } from '../folds/standing.ts'
import type { LawRole } from '../law/clock.ts'
import { PROTOCOLS } from '../protocols/index.ts'
import { millis } from '../time.ts'
import { FLOW_NAMES, type FlowName, type Step } from './flow.ts'
import { CHECKLISTS, FLOWS, STEPS } from './flows.ts'
import type { StepName } from './step-labels.ts'

/** `unseen`: what would say that it is done lies where this reader does not read. */
export type StepState = 'done' | 'not-needed' | 'now' | 'ahead' | 'unseen'

export type StepOn = {
  readonly name: StepName
  readonly step: Step
  readonly state: StepState
  /** The entry that says so, and when. */
  readonly by: string | null
  readonly at: Moment | null
  /** Somebody noted that it is not possible now. */
  readonly stuck: boolean
  /** Open duties of the law that hang on this step. */
  readonly duties: readonly Duty[]
}

export type FlowOn = {
  readonly name: FlowName
  readonly steps: readonly StepOn[]
  readonly now: StepOn | null
  readonly next: StepOn | null
  /** Who has to move: whoever owes a duty of the step, else whoever does it. */
  readonly waitingFor: readonly LawRole[]
  /** For a flow with an operation: before, during, after. */
  readonly checklists: { readonly [S in keyof typeof CHECKLISTS]: readonly StepOn[] } | null
}

const LABOUR = ['forced-labour', 'bonded', 'domestic', 'kiln', 'loom', 'circus', 'begging']

const hasAbout = (entries: readonly Standing[], among: readonly string[]): boolean =>
  ofKind(entries, 'report-received').some((it) => it.body.about?.some((one) => among.includes(one)))

const hasKind = (entries: readonly Standing[], ...kinds: readonly string[]): boolean =>
  entries.some((it) => kinds.includes(it.kind))

type Facts = { readonly entries: readonly Standing[]; readonly grown: readonly Grown[] }

const bondedIn = (entries: readonly Standing[]): boolean =>
  hasAbout(entries, ['bonded']) || hasKind(entries, 'bondage-told', 'bondage-inquired', 'release-certificate-applied')

const sexualIn = (entries: readonly Standing[]): boolean =>
  hasAbout(entries, ['sexual']) || hasKind(entries, 'offence-reported', 'removed-from-premises')

const IS_ON: { readonly [N in FlowName]: (facts: Facts) => boolean } = {
  'child-labour': ({ entries, grown }) => grown.includes('child') && (hasAbout(entries, LABOUR) || bondedIn(entries)),
  'adult-sexual': ({ entries, grown }) => grown.includes('adult') && sexualIn(entries),
  'child-sexual': ({ entries, grown }) => grown.includes('child') && sexualIn(entries),
  bonded: ({ entries }) => bondedIn(entries),
  missing: ({ entries }) => hasKind(entries, 'missing-told', 'tracing-step'),
  nepal: ({ entries }) =>
    ofKind(entries, 'person-identified').some((it) => it.body.nationality === 'nepal') ||
    hasKind(entries, 'nepal-step'),
  'home-again': ({ entries }) =>
    hasKind(entries, 'restored', 'home-verification-asked', 'home-verified') ||
    ofKind(entries, 'order').some((it) => it.body.sort === 'restoration' || it.body.sort === 'final'),
}

// ---------------------------------------------------------------- where on it

type Noted = { readonly result: string; readonly entry: Standing; readonly at: Moment }

/** What was noted last about each step. */
const notedIn = (entries: readonly Standing[]): ReadonlyMap<string, Noted> =>
  new Map(
    ofKind(entries, 'step-noted').map((it) => [
      it.body.step,
      { result: it.body.result, entry: it as unknown as Standing, at: it.body.notedAt },
    ]),
  )

const LAW_OF: ReadonlyMap<string, string> = new Map(PROTOCOLS.map((it) => [it.name, it.law]))

const openDuties = (step: Step, duties: readonly Duty[]): readonly Duty[] => {
  const clocks: readonly string[] = step.clocks
  return duties.filter((it) => {
    const law = LAW_OF.get(it.protocol)
    return it.metAt === null && it.endedAt === null && law !== undefined && clocks.includes(law)
  })
}

type Done = Pick<StepOn, 'state' | 'by' | 'at' | 'stuck'>
const ahead: Done = { state: 'ahead', by: null, at: null, stuck: false }

type Sees = (kind: string) => boolean

const stateOfStep = (entries: readonly Standing[], step: Step, noted: Noted | undefined, sees: Sees): Done => {
  const [done] = everyTime(entries, step.doneBy)
  if (done) return { state: 'done', by: done.entry.id, at: done.at, stuck: false }
  const isUnseen = step.doneBy.length > 0 && !step.doneBy.some((it) => sees(it.kind))
  if (!noted) return isUnseen ? { ...ahead, state: 'unseen' } : ahead
  const { result, entry, at } = noted
  if (result === 'not-possible') return { state: 'ahead', by: entry.id, at, stuck: true }
  return { state: result === 'done' ? 'done' : 'not-needed', by: entry.id, at, stuck: false }
}

const waitsFor = (step: StepOn | null): readonly LawRole[] => {
  if (!step) return []
  const owing = step.duties.flatMap((it) => (it.owedBy === 'person' || it.owedBy === 'both-sides' ? [] : [it.owedBy]))
  return owing.length > 0 ? [...new Set(owing)] : [step.step.who[0]]
}

/**
 * Now is the step whose duty runs out first, for the law does not wait for our order; where no duty runs, the first that is neither
 * done nor put aside. Next is the one after it that is still ahead.
 */
const nowIn = (steps: readonly StepOn[]): StepOn | null => {
  const open = steps.filter((it) => it.state === 'ahead')
  const due = (it: StepOn) => Math.min(...it.duties.map((one) => (one.dueAt ? millis(one.dueAt) : 0)))
  const owed = open.filter((it) => it.duties.some((one) => one.basis === 'law' && !one.lasts))
  return owed.toSorted((a, b) => due(a) - due(b))[0] ?? open.find((it) => !it.stuck) ?? open[0] ?? null
}

/**
 * @param duties those of the same book (folds/duties.ts)
 * @param sees whether this reader reads entries of a kind: of what they do not read, nothing is said to be undone
 */
export const flowsOf = (
  given: readonly Entry[],
  duties: readonly Duty[],
  sees: Sees = () => true,
): readonly FlowOn[] => {
  const entries = standing(given)
  const facts = { entries, grown: grownAs(entries) }
  const noted = notedIn(entries)
  const on = (name: StepName): StepOn => {
    const step = STEPS[name]
    return { name, step, ...stateOfStep(entries, step, noted.get(name), sees), duties: openDuties(step, duties) }
  }
  return FLOW_NAMES.filter((it) => IS_ON[it](facts)).map((name) => {
    const flow = FLOWS[name]
    const steps = flow.steps.map(on)
    const now = nowIn(steps)
    const marked = steps.map((it) => (it === now ? { ...it, state: 'now' as const } : it))
    const after = now ? steps.slice(steps.indexOf(now) + 1) : []
    return {
      name,
      steps: marked,
      now,
      next: after.find((it) => it.state === 'ahead') ?? null,
      waitingFor: waitsFor(now),
      checklists: flow.operation
        ? { before: CHECKLISTS.before.map(on), during: CHECKLISTS.during.map(on), after: CHECKLISTS.after.map(on) }
        : null,
    }
  })
}
