// A value for every sort of field, and so a body for every kind: for golden entries, forms and benches. Always the same.
import type { Field, Sort } from '../src/fields.ts'
import type { Kind } from '../src/kind.ts'

const ID = 'sample-id-of-22-letter'
const HASH = 'c2FtcGxlLWhhc2gtb2YtNDMtbGV0dGVycy1mb3ItdGVzdHM'.slice(0, 43)

const values: { readonly [S in Sort]: (field: Field) => unknown } = {
  text: () => 'रानीगंज में मिली, थकी हुई थी · found tired at Raniganj',
  words: () => ({ text: 'पहिने नानी सँ बात करब।', language: 'mai' }),
  moment: () => '2026-11-23T09:00+05:30',
  day: () => ({ from: '2026-11-01', to: '2026-11-30', said: 'around Chhath' }),
  span: () => ({ from: '2026-11-23T11:00+05:30', to: '2026-11-23T16:00+05:30' }),
  choice: (it) => Object.keys(it.choices ?? {})[0],
  choices: (it) => Object.keys(it.choices ?? {}).slice(0, 2),
  whole: (it) => Math.max(it.min ?? 0, 3),
  money: () => ({ paise: 3_000_000, currency: 'INR' }),
  'yes-no': () => true,
  age: () => ({ from: 14, to: 16 }),
  place: () => ({ name: 'Devipur', district: 'IN-203' }),
  language: () => 'mai',
  person: () => ID,
  body: () => ID,
  entry: () => HASH,
  attachment: () => ({ sha256: HASH, media: 'image/jpeg', size: 248_103, name: 'school certificate' }),
  alias: () => ({ colour: 3, animal: 'myna' }),
  value: () => '2026-11-23T09:40+05:30',
  key: () => HASH,
  slices: () => [{ entry: HASH, fields: ['what'] }],
}

export const sampleValue = (field: Field): unknown => values[field.sort](field)

/** A body with every field of the kind filled in. */
export const sampleBody = (kind: Kind): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(kind.fields).map(([name, field]) => [name, sampleValue(field)]))
