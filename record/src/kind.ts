// What a kind is: one sort of entry, as data. The only file that knows Zod.
// A kind holds no functions but the `upgrade` of an earlier version: what needs code is a fold.
import { z } from 'zod'
import { ANIMALS, COLOURS } from './alias.ts'
import type { Field, Sort } from './fields.ts'
import type { BookSort, Compartment, Role } from './terms.ts'
import { isDay, isMoment } from './time.ts'

export type Fields = { readonly [name: string]: Field }

type Named<F extends Fields, O extends boolean> = { [K in keyof F]: F[K]['optional'] extends O ? K : never }[keyof F]
type ValueOf<F> = F extends Field<infer V> ? V : never
/** The body of an entry of this kind: what a person filled in. */
export type BodyOf<F extends Fields> = { readonly [K in Named<F, false>]: ValueOf<F[K]> } & {
  readonly [K in Named<F, true>]?: ValueOf<F[K]> | undefined
}

/** An earlier version: what its bodies looked like, and how one becomes the next version's body. */
export type EarlierVersion = {
  readonly version: number
  readonly fields: Fields
  readonly upgrade: (body: Body) => Body
}
export type Body = Readonly<Record<string, unknown>>

export type Kind<N extends string = string, F extends Fields = Fields> = {
  readonly name: N
  readonly book: BookSort
  readonly version: number
  /** Where an entry of this kind may lie. The first is the usual place; a correction lies where its original does. */
  readonly compartments: readonly [Compartment, ...Compartment[]]
  readonly writtenBy: readonly Role[]
  readonly label: string
  readonly fields: F
  /** One line for the timeline; {field} is replaced by the field's value in words. */
  readonly headline: string
  /** Fields that may be counted. Never a name, never free text (`kind` asserts it). */
  readonly countedBy: readonly string[]
  /** May be the first entry of a book. */
  readonly opens: boolean
  readonly earlier: readonly EarlierVersion[]
}

type Draft<F extends Fields> = {
  readonly book: BookSort
  readonly version: number
  readonly compartment: Compartment | readonly [Compartment, ...Compartment[]]
  readonly writtenBy: readonly Role[]
  readonly label: string
  readonly fields: F
  readonly headline: string
  readonly countedBy?: readonly (keyof F & string)[]
  readonly opens?: boolean
  readonly earlier?: readonly EarlierVersion[]
}

const COUNTABLE: readonly Sort[] = ['choice', 'choices', 'yes-no', 'whole', 'age', 'day']

/** Makes a kind and refuses, at load, what no type can: an uncountable count, a headline or field name that is not there. */
export const kind = <const N extends string, const F extends Fields>(name: N, draft: Draft<F>): Kind<N, F> => {
  const { compartment, countedBy = [], opens = false, earlier = [], ...rest } = draft
  for (const field of Object.keys(rest.fields)) {
    // Letters only: a field name followed by its JSON value is then read in one way (docs/log-format.md, commitments).
    if (!/^[a-z][A-Za-z]*$/.test(field)) throw new Error(`${name}: a field name has letters only, not "${field}"`)
  }
  for (const field of countedBy) {
    const sort = rest.fields[field]?.sort
    if (!sort || !COUNTABLE.includes(sort)) throw new Error(`${name}: "${field}" may not be counted`)
  }
  for (const [, field = ''] of rest.headline.matchAll(/\{(\w+)\}/g)) {
    if (!(field in rest.fields)) throw new Error(`${name}: the headline names "${field}", which is not a field`)
  }
  const compartments = (typeof compartment === 'string' ? [compartment] : compartment) as Kind['compartments']
  return { name, ...rest, compartments, countedBy, opens, earlier }
}

// C0 controls (but tab and newline), DEL and the bidirectional overrides: none belongs to a person's words, all hide things.
// biome-ignore lint/suspicious/noControlCharactersInRegex: refusing them is the point
const HIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/

const plain = (max: number) =>
  z
    .string()
    .min(1, 'empty')
    .max(max, 'too-long')
    .refine((it) => it.trim() !== '', 'empty')
    .refine((it) => !HIDDEN.test(it), 'hidden-characters')
    .refine((it) => it.isWellFormed(), 'broken-characters')
const momentSchema = z.string().refine(isMoment, 'not-a-moment')
const dayText = z.string().refine(isDay, 'not-a-day')
const languageTag = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/, 'not-a-language')
const token = z.string().regex(/^[A-Za-z0-9_-]{16,64}$/, 'not-an-id')

type SchemaFor = (field: Field) => z.ZodType

const schemas: { readonly [S in Sort]: SchemaFor } = {
  text: (it) => plain(it.long ? 20_000 : 500),
  words: () => z.strictObject({ text: plain(20_000), language: languageTag }),
  moment: () => momentSchema,
  day: () =>
    z
      .strictObject({ from: dayText, to: dayText, said: plain(200).optional() })
      .refine((it) => it.from <= it.to, 'ends-before-it-begins'),
  // Ends before it begins is kept and questioned (law 7), so no refusal here.
  span: () => z.strictObject({ from: momentSchema, to: momentSchema }),
  choice: (it) => z.enum(Object.keys(it.choices ?? {}) as [string, ...string[]], 'not-a-choice'),
  choices: (it) =>
    z
      .array(z.enum(Object.keys(it.choices ?? {}) as [string, ...string[]], 'not-a-choice'))
      .min(1, 'empty')
      .refine((list) => new Set(list).size === list.length, 'twice'),
  whole: (it) =>
    z
      .number('not-a-number')
      .int('not-a-number')
      .min(it.min ?? 0, 'too-small')
      .max(it.max ?? 1_000_000_000, 'too-large'),
  money: () =>
    z.strictObject({
      paise: z.number('not-a-number').int('not-a-number').min(0, 'too-small').max(Number.MAX_SAFE_INTEGER, 'too-large'),
      currency: z.enum(['INR', 'NPR'], 'not-a-choice'),
    }),
  'yes-no': () => z.boolean('not-yes-or-no'),
  age: () =>
    z
      .strictObject({ from: z.number().int().min(0, 'too-small'), to: z.number().int().max(130, 'too-large') })
      .refine((it) => it.from <= it.to, 'ends-before-it-begins'),
  place: () =>
    z.strictObject({
      name: plain(200),
      district: z
        .string()
        .regex(/^[A-Z]{2}-\d{1,4}$/, 'not-an-id')
        .optional(),
    }),
  language: () => languageTag,
  person: () => token,
  body: () => token,
  entry: () => token,
  attachment: () =>
    z.strictObject({
      sha256: z.string().regex(/^[A-Za-z0-9_-]{43}$/, 'not-an-id'),
      media: z.string().regex(/^[a-z0-9.+-]{1,60}\/[a-z0-9.+-]{1,80}$/, 'not-a-media-type'),
      size: z.number().int().min(0).max(2_000_000_000, 'too-large'),
      name: plain(200),
    }),
  alias: () =>
    z.strictObject({
      colour: z.number().int().min(1).max(COLOURS.length, 'not-a-choice'),
      animal: z.enum(ANIMALS as unknown as [string, ...string[]], 'not-a-choice'),
    }),
  value: () => z.unknown().refine((it) => it !== undefined, 'empty'),
  key: () => z.string().regex(/^[A-Za-z0-9_-]{16,200}$/, 'not-an-id'),
  slices: () =>
    z
      .array(
        z.strictObject({
          entry: token,
          fields: z
            .array(z.string().regex(/^[a-z][A-Za-z]*$/, 'wrong-form'))
            .min(1, 'empty')
            .max(60, 'too-long')
            .optional(),
        }),
      )
      .min(1, 'empty')
      .max(500, 'too-long')
      .refine((list) => new Set(list.map((it) => it.entry)).size === list.length, 'twice'),
}

export const schemaOfField = (field: Field): z.ZodType => {
  const schema = schemas[field.sort](field)
  return field.optional ? schema.optional() : schema
}

const made = new WeakMap<Fields, z.ZodType>()
const schemaOf = (fields: Fields): z.ZodType => {
  const known = made.get(fields)
  if (known) return known
  const shape = Object.fromEntries(Object.entries(fields).map(([name, it]) => [name, schemaOfField(it)]))
  const schema = z.strictObject(shape)
  made.set(fields, schema)
  return schema
}

/** One thing wrong with a body: which field, and a reason that words/ has a sentence for. */
export type Fault = { readonly field: string; readonly reason: string }

const reasonOf = (issue: z.core.$ZodIssue): string => {
  if (issue.code === 'unrecognized_keys') return 'unknown-field'
  if (issue.code === 'invalid_type' && issue.input === undefined) return 'missing'
  return /^[a-z-]+$/.test(issue.message) ? issue.message : 'wrong-form'
}

/** What is wrong with a body of this kind and version; empty when nothing is. Shapes only: it never judges what happened. */
export const faultsIn = (of: Kind, version: number, given: unknown): readonly Fault[] => {
  const fields = version === of.version ? of.fields : of.earlier.find((it) => it.version === version)?.fields
  if (!fields) return [{ field: '', reason: 'unknown-version' }]
  const result = schemaOf(fields).safeParse(given, { reportInput: true })
  if (result.success) return []
  return result.error.issues.flatMap((issue) => {
    const reason = reasonOf(issue)
    const names = issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path[0] ?? '')]
    return names.map((field) => ({ field, reason }))
  })
}

/** Lifts a body of an earlier version to the newest, one version at a time. */
export const upgraded = (of: Kind, version: number, given: Body): Body =>
  of.earlier
    .filter((it) => it.version >= version)
    .sort((a, b) => a.version - b.version)
    .reduce((it, step) => step.upgrade(it), given)

/** JSON Schema (2020-12) of a kind's body, for the OpenAPI document. */
export const jsonSchemaOf = (of: Kind): unknown => z.toJSONSchema(schemaOf(of.fields), { unrepresentable: 'any' })
