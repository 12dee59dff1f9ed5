// A case of a file as the bodies of two entries: the facts, which may be counted, and who it is about, apart from them. Nothing is lost
// (`case-in.ts` gives the same case back) and nothing told in words, or of unknown meaning, ever lies beside the facts.

import type { Field } from '../../fields.ts'
import type { BodyOf } from '../../kind.ts'
import { schemaOfField } from '../../kind.ts'
import { CITIZEN_OF } from '../../kinds/history/historical-choices.ts'
import { historicalPerson } from '../../kinds/history/historical-person.ts'
import { historicalRecord } from '../../kinds/history/historical-record.ts'
import type { Json } from '../../log/jcs.ts'
import type { HtcdsCase, HtcdsValue } from '../case.ts'
import { variableOf } from '../ctdc/cells.ts'
import { besides, GROWING, whichCtdc } from '../standard/extensions.ts'
import { fieldNamed } from '../standard/fields.ts'
import { BIRTHDATE, CITIZENSHIP, OF_CTDC, ONE_CODE, PERSON_TEXT, PLAIN, RECRUITERS, SEVERAL_CODES } from './fields.ts'

export type RecordBody = BodyOf<(typeof historicalRecord)['fields']>
export type PersonBody = BodyOf<(typeof historicalPerson)['fields']>

/** Where a case comes from: the SHA-256 of the file's bytes, base64url. */
export type Origin = { readonly file: string }

export type Bodies = { readonly record: RecordBody; readonly person: PersonBody | null }

/** What is left to be placed; each step takes its own out. */
type Left = { readonly facts: Map<string, HtcdsValue>; readonly extensions: Map<string, Json> }

type Body = Record<string, unknown>

const schemas = new WeakMap<Field, ReturnType<typeof schemaOfField>>()
const holds = (field: Field, value: unknown): boolean => {
  const schema = schemas.get(field) ?? schemaOfField(field)
  schemas.set(field, schema)
  return schema.safeParse(value).success
}

const listed = (it: unknown): readonly string[] =>
  Array.isArray(it) && it.every((one) => typeof one === 'string') ? it : typeof it === 'string' ? [it] : []

/** A typed field takes a value it can hold; one it cannot stays for `rest`, as it was. */
const take = (of: Map<string, unknown>, from: string, body: Body, to: string, field: Field | undefined): void => {
  const value = of.get(from)
  if (value === undefined || !field || !holds(field, value)) return
  body[to] = value
  of.delete(from)
}

const fields: { readonly [name: string]: Field } = historicalRecord.fields
const personFields: { readonly [name: string]: Field } = historicalPerson.fields

const takeOneCode = (left: Left, body: Body): void => {
  for (const [to, from] of Object.entries(ONE_CODE)) {
    const beside = listed(left.extensions.get(besides(from)))
    const [code, ...more] = [...listed(left.facts.get(from)), ...beside]
    const field = fields[to]
    if (code === undefined || more.length > 0 || !field || !holds(field, code)) continue
    body[to] = code
    left.facts.delete(from)
    left.extensions.delete(besides(from))
  }
}

const put = <T>(of: Map<string, T>, name: string, list: readonly string[]): void => {
  if (list.length > 0) of.set(name, list as T)
  else of.delete(name)
}

const takeCodes = (left: Left, body: Body): void => {
  for (const [to, from] of Object.entries(SEVERAL_CODES)) {
    const choices = fields[to]?.choices ?? {}
    const fits = (it: string) => Object.hasOwn(choices, it)
    const inField = listed(left.facts.get(from))
    const beside = listed(left.extensions.get(besides(from)))
    const known = [...new Set([...inField, ...beside])].filter(fits)
    if (known.length > 0) body[to] = known
    put(
      left.facts,
      from,
      inField.filter((it) => !fits(it)),
    )
    put(
      left.extensions,
      besides(from),
      beside.filter((it) => !fits(it)),
    )
  }
}

const takeCitizenship = (left: Left, body: Body): void => {
  const codes = listed(left.facts.get(CITIZENSHIP))
  if (codes.length === 0) return
  const near = codes.filter((it) => it !== 'other' && Object.hasOwn(CITIZEN_OF, it))
  const far = codes.filter((it) => !near.includes(it))
  body['citizenOf'] = [...near, ...(far.length > 0 ? ['other'] : [])]
  // All of them, so that their order is kept.
  if (far.length === 0) left.facts.delete(CITIZENSHIP)
}

const takeRecruiters = (left: Left, body: Body): void => {
  const known = Object.entries(RECRUITERS).filter(([, name]) => left.extensions.get(name) === true)
  if (known.length > 0) body['recruiter'] = known.map(([code]) => code)
  for (const [, name] of known) left.extensions.delete(name)
}

const takeBirth = (left: Left, body: Body): void => {
  const day = left.facts.get(BIRTHDATE)
  const field = personFields['bornOn']
  if (day === undefined || !field || !holds(field, { from: day, to: day })) return
  body['bornOn'] = { from: day, to: day }
  left.facts.delete(BIRTHDATE)
}

/** Codes, numbers and ticks that the standard or CTDC defines. Everything else may be somebody's name. */
const isSafeFact = (name: string): boolean => fieldNamed(name)?.lies === 'coordination' && !GROWING.includes(name)

const isSafeExtension = (name: string, value: Json): boolean => {
  const variable = whichCtdc(name) ? variableOf(whichCtdc(name) ?? '') : null
  if (variable) return variable.is !== 'words' && (typeof value !== 'string' || /^[A-Z0-9+-]{2,5}$/.test(value))
  return value === true || value === false || value === '0' || value === '1'
}

const parted = <T>(of: ReadonlyMap<string, T>, safe: (name: string, value: T) => boolean) => ({
  safe: Object.fromEntries([...of].filter(([name, value]) => safe(name, value))),
  other: Object.fromEntries([...of].filter(([name, value]) => !safe(name, value))),
})

const present = (parts: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> | null => {
  const said = Object.entries(parts).filter(
    ([, it]) => it !== null && (typeof it !== 'object' || Object.keys(it).length > 0),
  )
  return said.length > 0 ? Object.fromEntries(said) : null
}

/** The bodies to seal. `person` is null where the case says nothing about who it is. */
export const toBodies = (it: HtcdsCase, { file }: Origin): Bodies => {
  const left: Left = { facts: new Map(Object.entries(it.facts)), extensions: new Map(Object.entries(it.extensions)) }
  const record: Body = { source: it.ctdc ? 'ctdc' : 'htcds', file, row: it.row }
  const person: Body = {}
  takeOneCode(left, record)
  takeCodes(left, record)
  takeCitizenship(left, record)
  takeRecruiters(left, record)
  for (const [to, from] of Object.entries(PLAIN)) take(left.facts, from, record, to, fields[to])
  for (const [to, from] of Object.entries(OF_CTDC)) take(left.extensions, from, record, to, fields[to])
  for (const [to, from] of Object.entries(PERSON_TEXT)) take(left.facts, from, person, to, personFields[to])
  takeBirth(left, person)
  const facts = parted(left.facts, isSafeFact)
  const extensions = parted(left.extensions, isSafeExtension)
  const rest = present({ facts: facts.safe, extensions: extensions.safe, ctdc: it.ctdc })
  const apart = present({ facts: facts.other, extensions: extensions.other, repeats: it.repeats, id: it.id })
  if (rest) record['rest'] = rest
  if (apart) person['rest'] = apart
  return {
    record: record as RecordBody,
    person: Object.keys(person).length > 0 ? (person as PersonBody) : null,
  }
}
