// One value of one field, out of a file: what the standard allows comes out, and everything else is said. Codes are never dropped in
// silence, a date is never guessed, and consent is never anything but a clear yes.
import { isDay } from '../../time.ts'
import type { HtcdsValue } from '../case.ts'
import { countryOf } from '../standard/countries.ts'
import { besides, EXTRA_CODES, GROWING, isExtraCode } from '../standard/extensions.ts'
import type { StandardField } from '../standard/fields.ts'
import { languageOf } from '../standard/languages.ts'
import { BORROWED, listOf } from '../standard/lists.ts'
import { bare, nearest } from '../standard/names.ts'
import type { Told } from './told.ts'

/** Where a value comes from: how codes are joined, and how much a person may have typed. */
export type Source = 'json' | 'table' | 'form'

export type Place = { readonly source: Source; readonly row: number; readonly told: Told }

/** A value, and the codes that must stand beside it because the standard's list lacks them. */
export type Read = { readonly value: HtcdsValue | null; readonly beside: readonly string[] }

const NOTHING: Read = { value: null, beside: [] }
const one = (value: HtcdsValue): Read => ({ value, beside: [] })

const refused = ({ row, told }: Place, field: StandardField, what: string): Read => {
  told.refuse(row, field.name, what)
  return NOTHING
}

const shown = (raw: unknown): string => {
  const text = typeof raw === 'string' ? raw : JSON.stringify(raw)
  return `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`
}

// Version 0.2 had other words for gender. Of its fourth, three codes of today could be meant.
const BEFORE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  prs_Gender: {
    female: 'Feminine',
    male: 'Masculine',
    unknown: 'NonSpecifiedUnknown',
    transgendernonconforming: 'TransOrNonConforming',
  },
}

/** The code somebody meant who wrote its label, other capitals, an older word, or the name of the CTDC column; null when none. */
const meantCode = (field: string, text: string): string | null => {
  const wanted = bare(text)
  const extra = (EXTRA_CODES as Readonly<Record<string, Readonly<Record<string, string>>>>)[field] ?? {}
  const codes = { ...listOf(field), ...extra }
  const found = Object.entries(codes).find(([code, label]) => bare(code) === wanted || bare(label) === wanted)
  const long = Object.keys(codes).find((code) => wanted === `methodsofcontrol${bare(code)}`)
  return found?.[0] ?? long ?? BEFORE[field]?.[wanted] ?? null
}

const suggestion = (field: string, text: string): string => {
  const codes = Object.keys(listOf(field) ?? {})
  const wanted = bare(text)
  const close = nearest(text, codes) ?? codes.find((it) => wanted.length > 3 && bare(it).includes(wanted))
  return close ? `; “${close}” is one` : ''
}

/** One code as the standard writes it, or one of ours beside it; null when it is refused. */
const readCode = (field: StandardField, text: string, place: Place): string | null => {
  const borrowed = Object.hasOwn(BORROWED, field.name) ? BORROWED[field.name as keyof typeof BORROWED] : null
  const meant = borrowed ? borrowedCode(borrowed, text) : listedCode(field.name, text)
  if (meant === null && GROWING.includes(field.name)) {
    place.told.warn(place.row, field.name, `${shown(text)} is not in the list, to which people may add: kept as it is`)
    return text
  }
  if (meant === null) {
    refused(place, field, `${shown(text)} is no code of its list${suggestion(field.name, text)}`)
    return null
  }
  if (meant !== text) place.told.warn(place.row, field.name, `${shown(text)} is read as the code ${meant}`)
  if (isExtraCode(field.name, meant)) {
    place.told.warn(
      place.row,
      field.name,
      `${meant} is missing from the list of the standard: kept beside it, as ${besides(field.name)}`,
    )
  }
  return meant
}

const borrowedCode = (of: 'country' | 'language', text: string): string | null =>
  of === 'country' ? countryOf(text) : languageOf(text)

const listedCode = (field: string, text: string): string | null => {
  const list = listOf(field)
  if (list && Object.hasOwn(list, text)) return text
  return isExtraCode(field, text) ? text : meantCode(field, text)
}

const SEPARATOR: { readonly [S in Source]: RegExp } = { json: /;/, table: /;/, form: /\s+/ }

const known = (field: string, text: string): boolean =>
  Object.hasOwn(BORROWED, field)
    ? borrowedCode(BORROWED[field as keyof typeof BORROWED], text) !== null
    : listedCode(field, text) !== null

/** The codes in a text. Where the usual mark does not part them, spaces or commas may, if every part is then a code. */
const partsOf = (field: StandardField, text: string, place: Place): readonly string[] => {
  const clean = (them: readonly string[]) => them.map((it) => it.trim()).filter((it) => it !== '')
  const usual = clean(text.split(SEPARATOR[place.source]))
  if (usual.every((it) => known(field.name, it))) return usual
  const other = [/;/, /,/, /\s+/]
    .map((mark) => clean(text.split(mark)))
    .find((them) => them.length > 1 && them.every((it) => known(field.name, it)))
  if (!other) return usual
  place.told.warn(
    place.row,
    field.name,
    'its codes are joined by another mark than the standard one: read all the same',
  )
  return other
}

const textsIn = (field: StandardField, raw: unknown, place: Place): readonly string[] | null => {
  if (Array.isArray(raw)) return raw.every((it) => typeof it === 'string') ? raw.filter((it) => it.trim() !== '') : null
  return typeof raw === 'string' ? partsOf(field, raw, place) : null
}

const sorted = (field: StandardField, codes: readonly string[]): Read => {
  const once = [...new Set(codes)]
  const inList = once.filter((it) => !isExtraCode(field.name, it))
  return { value: inList.length > 0 ? inList : null, beside: once.filter((it) => isExtraCode(field.name, it)) }
}

const readCodes = (field: StandardField, raw: unknown, place: Place): Read => {
  const texts = textsIn(field, raw, place)
  if (!texts) return refused(place, field, `${shown(raw)} is not a list of codes`)
  return sorted(
    field,
    texts.flatMap((it) => readCode(field, it, place) ?? []),
  )
}

/** One code; of the industry the form of the toolkit lets people choose several, and then the others stand beside the first. */
const readOneCode = (field: StandardField, raw: unknown, place: Place): Read => {
  const texts = textsIn(field, raw, place)
  if (!texts) return refused(place, field, `${shown(raw)} is not a code`)
  const whole = typeof raw === 'string' && listedCode(field.name, raw.trim()) ? [raw.trim()] : texts
  if (whole.length > 1 && field.name !== 'vic_ForcedLabourIndustry') {
    return refused(place, field, `${shown(raw)} is more than one code, and the standard allows one`)
  }
  const { value, beside } = sorted(
    field,
    whole.flatMap((it) => readCode(field, it, place) ?? []),
  )
  const [first, ...more] = Array.isArray(value) ? (value as readonly string[]) : []
  if (more.length > 0)
    place.told.warn(
      place.row,
      field.name,
      'several are given where the standard has one: the others are kept beside it',
    )
  return { value: first ?? null, beside: [...more, ...beside] }
}

const readText = (field: StandardField, raw: unknown, place: Place): Read => {
  if (typeof raw === 'number') {
    place.told.warn(place.row, field.name, 'a number stands where the standard has text: kept as text')
    return one(String(raw))
  }
  if (typeof raw !== 'string') return refused(place, field, `${shown(raw)} is not text`)
  if (!raw.isWellFormed()) return refused(place, field, 'half a character stands in it')
  if (field.name !== 'prs_MailingCountry') return one(raw)
  const country = countryOf(raw)
  if (country === null)
    place.told.warn(place.row, field.name, `${shown(raw)} is not a code of two letters: kept as text`)
  else if (country !== raw) place.told.warn(place.row, field.name, `${shown(raw)} is read as the code ${country}`)
  return one(country ?? raw)
}

const readDate = (field: StandardField, raw: unknown, place: Place): Read => {
  const text = typeof raw === 'string' ? raw.trim() : ''
  if (isDay(text)) return one(text)
  const day = /^(\d{4}-\d{2}-\d{2})T[\d:.]+(Z|[+-]\d{2}:?\d{2})?$/.exec(text)?.[1]
  if (!day || !isDay(day)) return refused(place, field, `${shown(raw)} is not a day written as 2008-07-21`)
  place.told.warn(place.row, field.name, 'a time of day stands behind the day: the day is taken')
  return one(day)
}

const TICKS: Readonly<Record<string, boolean>> = {
  true: true,
  false: false,
  yes: true,
  no: false,
  '1': true,
  '0': false,
}

const readTick = (field: StandardField, raw: unknown, place: Place): Read => {
  if (typeof raw === 'boolean') return one(raw)
  const text = typeof raw === 'string' || typeof raw === 'number' ? String(raw).trim().toLowerCase() : ''
  const consent = field.name === 'con_Consent'
  const tick = Object.hasOwn(TICKS, text) ? TICKS[text] : undefined
  if (tick === undefined || (consent && /^[01]$/.test(text))) {
    return refused(
      place,
      field,
      `${shown(raw)} is neither TRUE nor FALSE${consent ? ', and consent is never guessed' : ''}`,
    )
  }
  if (!/^(true|false)$/.test(text))
    place.told.warn(place.row, field.name, `${shown(raw)} is read as ${tick ? 'TRUE' : 'FALSE'}`)
  return one(tick)
}

const readNumber = (field: StandardField, raw: unknown, place: Place): Read => {
  const text = typeof raw === 'number' ? String(raw) : typeof raw === 'string' ? raw.trim() : ''
  const fits = field.form === 'whole' ? /^\d{1,9}$/ : /^-?\d{1,9}(\.\d{1,12})?$/
  return fits.test(text)
    ? one(Number(text))
    : refused(place, field, `${shown(raw)} is not a ${field.form === 'whole' ? 'whole number' : 'number'}`)
}

const READERS: { readonly [F in StandardField['form']]: (field: StandardField, raw: unknown, place: Place) => Read } = {
  text: readText,
  'long-text': readText,
  lookup: readText,
  date: readDate,
  checkbox: readTick,
  whole: readNumber,
  decimal: readNumber,
  code: readOneCode,
  codes: readCodes,
}

const isNothing = (raw: unknown): boolean =>
  raw === null ||
  raw === undefined ||
  (typeof raw === 'string' && raw.trim() === '') ||
  (Array.isArray(raw) && raw.length === 0)

/** Reads one value. Nothing at all (empty, null) is no value and no reason to say so. */
export const readValue = (field: StandardField, raw: unknown, place: Place): Read =>
  isNothing(raw) ? NOTHING : READERS[field.form](field, raw, place)
