// The field builders: what a caseworker can be asked for, as data. No validation here (kind.ts) and no pictures (the app).
// A field's TypeScript value rides along as a phantom, so that a kind's body type is read off its fields.
import type { Alias } from './alias.ts'

/** What a field asks for. Each sort has one input in the app, one schema in kind.ts and one way to be printed. */
export type Sort =
  | 'text'
  | 'words'
  | 'moment'
  | 'day'
  | 'span'
  | 'choice'
  | 'choices'
  | 'whole'
  | 'money'
  | 'yes-no'
  | 'age'
  | 'place'
  | 'language'
  | 'person'
  | 'body'
  | 'entry'
  | 'attachment'
  | 'alias'
  | 'value'
  | 'key'
  | 'slices'

/** An instant claimed by a person: RFC 3339 to the minute or finer, with its offset: `2026-11-23T09:00+05:30`. */
export type Moment = string
/** A day or an interval of days; `said` keeps the words it was given in ("around Chhath"). Gregorian, both ends included. */
export type Day = { readonly from: string; readonly to: string; readonly said?: string | undefined }
export type Span = { readonly from: Moment; readonly to: Moment }
/** Completed years, an interval: "about fifteen" is { from: 14, to: 16 }. */
export type Age = { readonly from: number; readonly to: number }
/** Whole paise: money is never a fraction. */
export type Money = { readonly paise: number; readonly currency: 'INR' | 'NPR' }
/** Words as spoken, with the language they were spoken in (BCP 47). */
export type SpokenWords = { readonly text: string; readonly language: string }
/** A place as people name it; `district` is a code of the local government directory where it is known. */
export type Place = { readonly name: string; readonly district?: string | undefined }
/** A stored attachment: the SHA-256 of its bytes, what it is and how large. The bytes travel apart. */
export type AttachmentRef = {
  readonly sha256: string
  readonly media: string
  readonly size: number
  readonly name: string
}

/** Entries chosen out of a book; `fields` names those that are shown, and without it all are. */
export type SliceOf = { readonly entry: string; readonly fields?: readonly string[] | undefined }

/** V its value, O optional or not, C its choices, S its sort, H whether it has a help text (which then must be translated). */
export type Field<
  V = unknown,
  O extends boolean = boolean,
  C extends string = string,
  S extends Sort = Sort,
  H extends boolean = boolean,
> = {
  readonly sort: S
  readonly label: string
  readonly help: H extends true ? string : undefined
  readonly optional: O
  readonly long?: boolean
  readonly choices?: { readonly [K in C]: string }
  readonly min?: number
  readonly max?: number
  /** Never set: carries the type of the value. */
  readonly value?: V
}

type Extra = { readonly help?: string; readonly long?: boolean; readonly min?: number; readonly max?: number }
type Helped<E> = E extends { readonly help: string } ? true : false
type Plain = { readonly help?: never }

const make = (sort: Sort, label: string, extra: Extra, choices?: Readonly<Record<string, string>>): unknown => ({
  sort,
  label,
  optional: false,
  help: undefined,
  ...extra,
  ...(choices && { choices }),
})

// The one cast of this file: `make` builds exactly what the type says, and TypeScript cannot compute `help` from E.
const field =
  <V, S extends Sort>(sort: S) =>
  <const E extends Extra = Plain>(label: string, extra?: E): Field<V, false, never, S, Helped<E>> =>
    make(sort, label, extra ?? {}) as Field<V, false, never, S, Helped<E>>

export const text = field<string, 'text'>('text')
export const words = field<SpokenWords, 'words'>('words')
export const moment = field<Moment, 'moment'>('moment')
export const day = field<Day, 'day'>('day')
export const span = field<Span, 'span'>('span')
export const whole = field<number, 'whole'>('whole')
export const money = field<Money, 'money'>('money')
export const yesNo = field<boolean, 'yes-no'>('yes-no')
export const age = field<Age, 'age'>('age')
export const place = field<Place, 'place'>('place')
export const language = field<string, 'language'>('language')
export const person = field<string, 'person'>('person')
export const body = field<string, 'body'>('body')
export const entryRef = field<string, 'entry'>('entry')
export const attachment = field<AttachmentRef, 'attachment'>('attachment')
export const alias = field<Alias, 'alias'>('alias')
/** Any JSON value: the new value in a correction, whose own field decides what is allowed. */
export const value = field<unknown, 'value'>('value')
/** A public key or another opaque token, base64url. */
export const key = field<string, 'key'>('key')
export const slices = field<readonly SliceOf[], 'slices'>('slices')

export const choice = <const C extends Record<string, string>, const E extends Extra = Plain>(
  label: string,
  choices: C,
  extra?: E,
): Field<keyof C & string, false, keyof C & string, 'choice', Helped<E>> =>
  make('choice', label, extra ?? {}, choices) as Field<keyof C & string, false, keyof C & string, 'choice', Helped<E>>

export const choices = <const C extends Record<string, string>, const E extends Extra = Plain>(
  label: string,
  options: C,
  extra?: E,
): Field<readonly (keyof C & string)[], false, keyof C & string, 'choices', Helped<E>> =>
  make('choices', label, extra ?? {}, options) as Field<
    readonly (keyof C & string)[],
    false,
    keyof C & string,
    'choices',
    Helped<E>
  >

export const optional = <V, C extends string, S extends Sort, H extends boolean>(
  required: Field<V, false, C, S, H>,
): Field<V, true, C, S, H> => ({ ...required, optional: true })
