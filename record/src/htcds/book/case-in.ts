// The case that a book of an old record holds, as its file told it and as it was corrected since. What this reader may not see, or was
// erased, is not in it.
import { type Entry, ofKind } from '../../entry.ts'
import { consents } from '../../folds/consent.ts'
import { standing } from '../../folds/standing.ts'
import { CITIZEN_OF } from '../../kinds/history/historical-choices.ts'
import type { Json } from '../../log/jcs.ts'
import type { CtdcRow, HtcdsCase, HtcdsFacts, HtcdsValue } from '../case.ts'
import { oldTick } from '../consent-tick.ts'
import { besides, isExtraCode } from '../standard/extensions.ts'
import {
  BIRTHDATE,
  CITIZENSHIP,
  INDUSTRY,
  OF_CTDC,
  ONE_CODE,
  PERSON_TEXT,
  PLAIN,
  RECRUITERS,
  SEVERAL_CODES,
} from './fields.ts'
import type { PersonBody, RecordBody } from './to-bodies.ts'

type Rest = {
  readonly facts?: HtcdsFacts
  readonly extensions?: Readonly<Record<string, Json>>
  readonly repeats?: HtcdsCase['repeats']
  readonly ctdc?: CtdcRow
  readonly id?: string
}

type Parts = { readonly facts: Record<string, HtcdsValue>; readonly extensions: Record<string, Json> }

const restOf = (body: { readonly rest?: unknown } | null): Rest => (body?.rest ?? {}) as Rest

const listed = (it: unknown): readonly string[] => (Array.isArray(it) ? it : typeof it === 'string' ? [it] : [])

/** Codes into the standard's field; what it cannot hold beside it. */
const putCodes = ({ facts, extensions }: Parts, name: string, codes: readonly string[], single: boolean): void => {
  const inList = codes.filter((it) => !isExtraCode(name, it))
  const [first, ...more] = inList
  const beside = [...(single ? more : []), ...codes.filter((it) => isExtraCode(name, it))]
  if (first !== undefined) facts[name] = single ? first : inList
  if (beside.length > 0) extensions[besides(name)] = beside
}

/** `told` is all that the file had, in its order, where one of them is a country we have no choice for. */
const putCitizenship = ({ facts }: Parts, citizenOf: readonly string[]): void => {
  const told = citizenOf.includes('other') ? listed(facts[CITIZENSHIP]) : []
  const stands = told.filter((it) => citizenOf.includes(it) || !Object.hasOwn(CITIZEN_OF, it))
  const all = [...stands, ...citizenOf.filter((it) => it !== 'other' && !stands.includes(it))]
  if (all.length > 0) facts[CITIZENSHIP] = all
  else delete facts[CITIZENSHIP]
}

type Body = Readonly<Record<string, unknown>>

const putCoded = (parts: Parts, body: Body): void => {
  for (const [from, to] of Object.entries(ONE_CODE)) {
    if (body[from] !== undefined) putCodes(parts, to, listed(body[from]), true)
  }
  for (const [from, to] of Object.entries(SEVERAL_CODES)) {
    const codes = [...listed(body[from]), ...listed(parts.facts[to])]
    if (codes.length > 0) putCodes(parts, to, codes, to === INDUSTRY)
  }
}

const put = <T>(of: Record<string, T>, names: Readonly<Record<string, string>>, body: Body): void => {
  for (const [from, to] of Object.entries(names)) if (body[from] !== undefined) of[to] = body[from] as T
}

const putRecord = (parts: Parts, record: RecordBody): void => {
  putCoded(parts, record)
  put(parts.facts, PLAIN, record)
  put(parts.extensions, OF_CTDC, record)
  for (const it of record.recruiter ?? []) parts.extensions[RECRUITERS[it]] = true
  putCitizenship(parts, record.citizenOf ?? [])
}

const putPerson = (parts: Parts, person: PersonBody): void => {
  put(parts.facts, PERSON_TEXT, person)
  if (person.bornOn) parts.facts[BIRTHDATE] = person.bornOn.from
}

/** The case of one book, or null when it holds no old record that this reader may see. `today` is a day, for what consent still holds. */
export const caseIn = (entries: readonly Entry[], today: string): (HtcdsCase & { readonly file: string }) | null => {
  const now = standing(entries)
  const record = ofKind(now, 'historical-record')[0]?.body
  if (!record) return null
  const person = ofKind(now, 'historical-person')[0]?.body ?? null
  const [rest, apart] = [restOf(record), restOf(person)]
  const parts: Parts = {
    facts: { ...rest.facts, ...apart.facts },
    extensions: { ...rest.extensions, ...apart.extensions },
  }
  putRecord(parts, record)
  if (person) putPerson(parts, person)
  if (record.consent !== undefined) parts.facts['con_Consent'] = oldTick(record.consent, consents(now, today))
  return {
    row: record.row,
    file: record.file,
    id: apart.id ?? null,
    ...parts,
    repeats: apart.repeats ?? {},
    ctdc: rest.ctdc ?? null,
  }
}
