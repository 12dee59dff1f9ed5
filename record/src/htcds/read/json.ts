// HTCDS as JSON: an object with `cases`, a bare list, or a single bare case. The standard has no shape of its own; this is the one
// our samples use (docs/htcds.md).
import type { Format, HtcdsCase } from '../case.ts'
import { REPEATS, type Repeat, repeatOf } from '../standard/fields.ts'
import { type Meaning, meaningOf } from '../standard/names.ts'
import { Unreadable } from '../text/csv.ts'
import { answeredName, type Settled } from './doubtful.ts'
import { addCode, type Draft, finished, keep, setField, startDraft } from './draft.ts'
import type { Told } from './told.ts'
import type { Place } from './values.ts'

export const JSON_FORMAT: Format = 'htcds-json'

type Members = Readonly<Record<string, unknown>>
const isObject = (it: unknown): it is Members => typeof it === 'object' && it !== null && !Array.isArray(it)

/** Deep nesting is nobody's case: it could only exhaust whoever reads it. */
const DEEPEST = 8
const depthOf = (it: unknown, left = DEEPEST + 1): number =>
  typeof it !== 'object' || it === null || left === 0
    ? 0
    : 1 + Math.max(0, ...Object.values(it).map((one) => depthOf(one, left - 1)))

const MEANINGS = new Map<string, Meaning>()
const meaning = (name: string): Meaning => {
  const known = MEANINGS.get(name) ?? meaningOf(name)
  if (MEANINGS.size < 1000) MEANINGS.set(name, known)
  return known
}

const isRepeat = (name: string): name is Repeat => (REPEATS as readonly string[]).includes(name)

/** The list under a prefix: one object a repetition, or a single one. */
const repetitions = (draft: Draft, prefix: Repeat, raw: unknown, place: Place): void => {
  for (const [nth, it] of (Array.isArray(raw) ? raw : [raw]).entries()) {
    if (!isObject(it)) place.told.refuse(place.row, prefix, 'holds something that is not an object with fields')
    else for (const [name, value] of Object.entries(it)) repeated(draft, prefix, nth, name, value, place)
  }
}

/** A field inside a repetition. A perpetrator is a person too, so fields of a person may stand there, and are kept as they are. */
const repeated = (draft: Draft, prefix: Repeat, nth: number, name: string, value: unknown, place: Place): void => {
  const it = meaning(name)
  const own = it.is === 'field' && repeatOf(it.field.name) === prefix
  if (own && it.spelled) place.told.warn(place.row, name, `is read as ${it.field.name}`)
  if (own) setField(draft, it.field, value, place, nth)
  else {
    place.told.warn(
      place.row,
      `${prefix}[${nth}].${name}`,
      'is not a field of this part of HTCDS: kept under its own name',
    )
    keep(draft, `${prefix}[${nth}].${name}`, value, place)
  }
}

const ofMeaning = (draft: Draft, name: string, it: Settled, value: unknown, place: Place): void => {
  if (it.is === 'field') {
    if (it.spelled) place.told.warn(place.row, name, `is read as ${it.field.name}`)
    setField(draft, it.field, value, place, it.nth)
  } else if (it.is !== 'code') keep(draft, name, value, place)
  else if (value === true || value === 1 || value === '1') addCode(draft, it.field, it.code, place)
}

const member = (draft: Draft, name: string, value: unknown, place: Place): void => {
  if (isRepeat(name)) repetitions(draft, name, value, place)
  else {
    const it = answeredName(name, meaning(name), place)
    if (it) ofMeaning(draft, name, it, value, place)
  }
}

const readCase = (given: Members, row: number, told: Told): HtcdsCase => {
  const draft = startDraft(row)
  const place: Place = { source: 'json', row, told }
  const twice = new Map<string, string>()
  for (const [name, value] of Object.entries(given)) {
    const it = meaning(name)
    const field = it.is === 'field' && it.nth === 0 ? it.field.name : name
    const before = twice.get(field)
    if (before !== undefined) told.refuse(row, name, `says again what ${before} says`)
    twice.set(field, name)
    member(draft, name, value, place)
  }
  return finished(draft)
}

const casesIn = (document: unknown, told: Told): readonly unknown[] => {
  if (Array.isArray(document)) return document
  if (!isObject(document)) throw new Unreadable(null, 'it holds neither an object nor a list')
  const { standard, version, ...rest } = document
  const { cases } = rest
  if (standard !== undefined && standard !== 'HTCDS') told.refuse(null, 'standard', 'names another standard than HTCDS')
  if (version !== undefined && version !== '2.0')
    told.warn(null, 'version', `is ${JSON.stringify(version)}: read by the rules of 2.0`)
  if (Array.isArray(cases)) return cases
  const bare = Object.keys(rest).some((name) => meaning(name).is !== 'foreign' || isRepeat(name))
  if (!bare) throw new Unreadable(null, 'it has no “cases”, and no field of HTCDS')
  return [rest]
}

/** Every case of a JSON text. Throws `Unreadable`. */
export const readJson = (text: string, told: Told): readonly HtcdsCase[] => {
  let document: unknown
  try {
    document = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    throw new Unreadable(null, `it is not JSON: ${error instanceof Error ? error.message : 'unreadable'}`)
  }
  return casesIn(document, told).flatMap((it, i) => {
    if (!isObject(it)) told.refuse(i + 1, '', 'is not an object with fields')
    else if (depthOf(it) > DEEPEST) told.refuse(i + 1, '', 'is nested too deeply')
    else return [readCase(it, i + 1, told)]
    return []
  })
}
