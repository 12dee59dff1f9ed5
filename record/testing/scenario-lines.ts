// What a dated line of a scenario page writes down, as an entry. Required fields that the line does not name are filled in.
import type { Entry } from '../src/entry.ts'
import type { Field } from '../src/fields.ts'
import { faultsIn, type Kind } from '../src/kind.ts'
import { type KindName, kindNamed } from '../src/kinds/index.ts'
import { at, entry } from './index.ts'
import { sampleValue } from './samples.ts'

/** One line of a scenario: `at` as written on the page, `says` what stands behind it. */
export type Step = { readonly line: number; readonly at: string; readonly says: string }

const ORDER = ['first', 'second', 'third']

/** "the first fir-registered", or the last of a kind where none is counted. */
const namedIn = (text: string, before: readonly Entry[]): string => {
  const [, nth = '', kind = text] = /^the (\w+) (\S+)$/.exec(text) ?? []
  const all = before.filter((it) => it.kind === kind)
  const found = nth ? all[ORDER.indexOf(nth)] : all.at(-1)
  if (!found) throw new Error(`there is no such entry: ${text}`)
  return found.id
}

const read = (field: Field, text: string, before: readonly Entry[]): unknown => {
  if (field.sort === 'entry') return namedIn(text, before)
  if (field.sort === 'moment') return at(text)
  if (field.sort === 'yes-no') return text === 'yes'
  if (field.sort !== 'span') return text
  const [from = '', to = ''] = text.split('..')
  return { from: at(from), to: at(to) }
}

const bodyOf = (
  kind: Kind,
  when: string,
  given: ReadonlyMap<string, string>,
  before: readonly Entry[],
): Record<string, unknown> => {
  const body: Record<string, unknown> = {}
  const moments = Object.entries(kind.fields).filter(([, it]) => it.sort === 'moment')
  const dated = moments.some(([name]) => given.has(name))
  for (const [name, field] of Object.entries(kind.fields)) {
    const text = given.get(name)
    if (text !== undefined) body[name] = read(field, text, before)
    else if (name === moments[0]?.[0] && !(dated && field.optional)) body[name] = at(when)
    else if (!field.optional) body[name] = sampleValue(field)
  }
  return body
}

const correctionOf = (given: ReadonlyMap<string, string>, before: readonly Entry[]): Record<string, unknown> => {
  const [name = '', text = ''] = [...given].find(([key]) => key !== 'of' && key !== 'phone') ?? []
  const original = before.findLast((it) => it.kind === given.get('of'))
  const field = kindNamed(given.get('of') ?? '')?.fields[name]
  if (!original || !field) throw new Error(`nothing to correct: ${given.get('of')}.${name}`)
  return { of: original.id, field: name, value: read(field, text, before), why: 'written wrongly' }
}

/** The entry a dated line writes down; throws when the line names a kind, field or value that there is not. */
export const entryOf = (step: Step, before: readonly Entry[]): Entry => {
  const [name = '', ...details] = step.says.split(/\s+(?=[a-zA-Z]+=)/)
  const kind = kindNamed(name)
  if (!kind) throw new Error(`line ${step.line}: no kind "${name}"`)
  const given = new Map(
    details.map((it) => [it.slice(0, it.indexOf('=')), it.slice(it.indexOf('=') + 1).trim()] as const),
  )
  const body = name === 'correction' ? correctionOf(given, before) : bodyOf(kind, step.at, given, before)
  const unknown = [...given.keys()].filter((it) => name !== 'correction' && !(it in kind.fields))
  const faults = [...unknown, ...faultsIn(kind, kind.version, body).map((it) => `${it.field} ${it.reason}`)]
  if (faults.length > 0) throw new Error(`line ${step.line}: ${faults.join(', ')}`)
  const device = `phone-${given.get('phone') ?? '1'}`
  return entry(name as KindName, body as never, { madeAt: at(step.at), n: before.length + 1, device })
}
