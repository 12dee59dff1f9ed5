// HTCDS as JSON, strictly: the standard's names and codes, in the standard's order; what it has no place for stands behind, under its
// own name. Reading it again gives the same cases.
import type { HtcdsCase, HtcdsFacts } from '../case.ts'
import { FIELDS, REPEATS } from '../standard/fields.ts'

const ORDER = new Map(FIELDS.map((it, i) => [it.name, i]))

const inOrder = (facts: HtcdsFacts): HtcdsFacts =>
  Object.fromEntries(
    Object.entries(facts).sort(([a], [b]) => (ORDER.get(a) ?? FIELDS.length) - (ORDER.get(b) ?? FIELDS.length)),
  )

const asMembers = (it: HtcdsCase): Readonly<Record<string, unknown>> => ({
  ...inOrder(it.facts),
  ...Object.fromEntries(
    REPEATS.flatMap((name) => {
      const them = it.repeats[name]
      return them ? [[name, them.map(inOrder)]] : []
    }),
  ),
  ...it.extensions,
})

/** The document, one case a line. */
export const writeHtcdsJson = (cases: readonly HtcdsCase[]): string => {
  const lines = cases.map((it) => JSON.stringify(asMembers(it)))
  return `{"standard":"HTCDS","version":"2.0","cases":[\n${lines.join(',\n')}\n]}\n`
}
