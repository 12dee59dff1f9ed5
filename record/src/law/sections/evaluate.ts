// A test over what is known: holds, does not, or stands open, each with its reasons. Three-valued: what nobody said is never a no.
import type { Atom, Test } from '../offences/index.ts'
import type { Answer } from './known-facts.ts'

/** An atom as it was read: `so` false means that its contrary is meant ("eighteen or more"). */
export type Read = { readonly atom: Atom; readonly so: boolean }

export type Finding = {
  readonly holds: boolean | null
  /** What was said and carries it. */
  readonly because: readonly Read[]
  /** What nobody said: one of each group is still needed. */
  readonly lacking: readonly (readonly Atom[])[]
  /** What is known only as an interval: it holds under this reading. */
  readonly readings: readonly Read[]
}

const found = (holds: boolean | null, more: Partial<Omit<Finding, 'holds'>> = {}): Finding => ({
  holds,
  because: [],
  lacking: [],
  readings: [],
  ...more,
})

const ofAtom = (atom: Atom, answer: Answer): Finding => {
  if (answer === 'yes') return found(true, { because: [{ atom, so: true }] })
  if (answer === 'no') return found(false)
  return answer === 'open' ? found(null, { readings: [{ atom, so: true }] }) : found(null, { lacking: [[atom]] })
}

/** An exception that nobody named is taken not to be there; one that is known to be open stays open. */
const ofNot = (atom: Atom, answer: Answer): Finding => {
  if (answer === 'yes') return found(false)
  if (answer === 'no') return found(true, { because: [{ atom, so: false }] })
  return answer === 'open' ? found(null, { readings: [{ atom, so: false }] }) : found(true)
}

const joined = (holds: boolean | null, parts: readonly Finding[]): Finding => ({
  holds,
  because: parts.flatMap((it) => it.because),
  lacking: parts.flatMap((it) => it.lacking),
  readings: parts.flatMap((it) => it.readings),
})

const ofAll = (parts: readonly Finding[]): Finding => {
  if (parts.some((it) => it.holds === false)) return found(false)
  return joined(parts.every((it) => it.holds) ? true : null, parts)
}

/** Of several open ways the nearest: those that lack least. If each lacks one thing, any one of those is enough. */
const nearest = (open: readonly Finding[]): Finding => {
  const least = Math.min(...open.map((it) => it.lacking.length))
  const near = open.filter((it) => it.lacking.length === least)
  const [first] = near
  if (!first || least === 0) return first ?? found(false)
  const plain = near.filter((it) => it.because.length === 0 && it.readings.length === 0)
  if (least > 1 || plain.length === 0) return first
  const carried = near.find((it) => it.because.length > 0)
  return carried ?? found(null, { lacking: [plain.flatMap((it) => it.lacking.flat())] })
}

const ofAny = (parts: readonly Finding[]): Finding => {
  const holding = parts.filter((it) => it.holds)
  if (holding.length > 0) return { ...joined(true, holding), lacking: [], readings: [] }
  const open = parts.filter((it) => it.holds === null)
  return open.length === 0 ? found(false) : nearest(open)
}

const isAtom = (test: Test): test is Atom => typeof test === 'string'

export const evaluate = (test: Test, answer: (atom: Atom) => Answer): Finding => {
  if (isAtom(test)) return ofAtom(test, answer(test))
  if ('not' in test) return ofNot(test.not, answer(test.not))
  if ('all' in test) return ofAll(test.all.map((it) => evaluate(it, answer)))
  return ofAny(test.any.map((it) => evaluate(it, answer)))
}

/** Every atom a test speaks of. */
export const atomsOf = (test: Test): readonly Atom[] => {
  if (isAtom(test)) return [test]
  if ('not' in test) return [test.not]
  return ('all' in test ? test.all : test.any).flatMap(atomsOf)
}
