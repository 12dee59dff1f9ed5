// What stands in a form before anybody typed, what one answer brings with it, and what becomes the body. Pure: the clock is given.
import {
  type Body,
  type Compartment,
  type Fault,
  faultsIn,
  type Kind,
  kindNamed,
  type Role,
  readsAs,
  type Standing,
} from '@sajha/record'
import type { Colleague } from '../../sync/index.ts'
import { isAhead } from '../timeline/days.ts'

/** Values by field; beside them, under names no field can have, where it lies and as what it is written. */
export type Values = Readonly<Record<string, unknown>>
export const WHERE = '@where'
export const AS = '@as'
/** What was done before somebody told, where the book is only opened by what is told. */
export const TOLD = '@told'

export type Beginning = {
  /** This minute, as a moment. */
  readonly now: string
  /** Who writes. */
  readonly me: string
  /** What the address says: the entry it is about, the field of a correction. */
  readonly given: Values
}

/** Fields that name whoever writes, until somebody else is chosen. */
const MINE: Readonly<Record<string, string>> = { 'hand-over': 'from', 'promise-made': 'by' }

export const beginning = (kind: Kind, { now, me, given }: Beginning): Values => {
  const moments = Object.entries(kind.fields).flatMap(([name, { sort, optional }]) =>
    sort === 'moment' && !optional && !isAhead(name) ? [[name, now] as const] : [],
  )
  const mine = MINE[kind.name]
  return { ...Object.fromEntries(moments), ...(mine && { [mine]: me }), ...given }
}

/** A correction begins with what stands there now. */
export const beginningOf = (original: Standing, field: string): Values => {
  const value = original.body?.[field]
  return value === undefined ? { field } : { field, value }
}

const choicesOf = (kind: Kind, field: string): readonly string[] => Object.keys(kind.fields[field]?.choices ?? {})

/** Kinds that bring somebody in: who they are says where they work. */
const BRINGS_IN: ReadonlySet<string> = new Set(['assignment', 'complaint-made', 'complaint-passed'])

/** Whoever is brought in brings their organisation, and their role where they have just one that can be given here. */
export const withLinked = (
  kind: Kind,
  values: Values,
  field: string,
  colleagues: readonly Pick<Colleague, 'person' | 'name' | 'organisation' | 'organisationName' | 'roles'>[],
): Values => {
  const bringsIn = BRINGS_IN.has(kind.name) || kind.name === 'agreement-party'
  if (!bringsIn || field !== 'to') return values
  const chosen = colleagues.find((it) => it.person === values['to'])
  if (!chosen) return values
  const [role, ...others] = chosen.roles.filter((it) => choicesOf(kind, 'as').includes(it))
  const office = kind.name === 'agreement-party' && { office: `${chosen.organisationName}, ${chosen.name}` }
  return { ...values, organisation: chosen.organisation, ...office, ...(role && others.length === 0 && { as: role }) }
}

/** The body: the kind's own fields that hold something. */
export const bodyOf = (kind: Kind, values: Values): Body =>
  Object.fromEntries(
    Object.keys(kind.fields).flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]] as const])),
  )

const faultsInValue = (original: Standing, field: string, value: unknown): readonly Fault[] => {
  const kind = kindNamed(original.kind)
  if (!kind || value === undefined || (value === null && kind.fields[field]?.optional)) return []
  return faultsIn(kind, kind.version, { ...original.body, [field]: value })
    .filter((it) => it.field === field)
    .map(({ reason }) => ({ field: 'value', reason }))
}

/** What is wrong, each field once: what was left out is needed, whatever its schema calls it. A correction also with what its field cannot hold. */
export const faultsOf = (kind: Kind, values: Values, original: Standing | null): readonly Fault[] => {
  const body = bodyOf(kind, values)
  const found = faultsIn(kind, kind.version, body).map(({ field, reason }) => ({
    field,
    reason: body[field] === undefined ? 'missing' : reason,
  }))
  const faults = [...new Map(found.map((it) => [it.field, it])).values()]
  if (kind.name !== 'correction' || !original) return faults
  return [...faults, ...faultsInValue(original, String(values['field']), values['value'])]
}

/** Where this role may put an entry of this kind, the usual place first. */
export const compartmentsFor = (kind: Kind, role: Role): readonly Compartment[] =>
  kind.compartments.filter((it) => readsAs(kind.book, role).includes(it))

/** The roles, of those given, in which this kind may be written: in none nobody could read what they wrote. */
export const rolesWriting = (kind: Kind, roles: readonly Role[]): readonly Role[] =>
  roles.filter((role) => kind.writtenBy.includes(role) && compartmentsFor(kind, role).length > 0)

/** Where it will lie: what was chosen, if that role may; its original's place, for what is about another entry; the usual place. */
export const compartmentOf = (
  kind: Kind,
  role: Role,
  values: Values,
  original: Standing | null,
): Compartment | null => {
  if (original && (kind.name === 'correction' || kind.name === 'objection')) return original.compartment
  const places = compartmentsFor(kind, role)
  return places.find((it) => it === values[WHERE]) ?? places[0] ?? null
}
