// Requests made up from the OpenAPI document: right in form now and then, and wrong in every way a form can be wrong. Drawn from a seed, so
// that what broke once breaks again.
import type { Ask, Operation } from './asks.ts'

type Schema = {
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly minimum?: number
  readonly maximum?: number
  readonly maxLength?: number
}

/** Numbers from 0 to 1, always the same for one seed (mulberry32). */
export const drawing = (seed: number) => {
  let state = seed
  const draw = () => {
    state = (state + 0x6d2b79f5) | 0
    let it = Math.imul(state ^ (state >>> 15), 1 | state)
    it = (it + Math.imul(it ^ (it >>> 7), 61 | it)) ^ it
    return ((it ^ (it >>> 14)) >>> 0) / 4_294_967_296
  }
  return { draw, oneOf: <T>(all: readonly T[]): T => all[Math.floor(draw() * all.length)] as T }
}
export type Drawing = ReturnType<typeof drawing>

/** Texts that mean something to a database, a path, a page, a log or a parser. */
const ODD = [
  '',
  ' ',
  '\u0000',
  '\u202e',
  '\ud800',
  '%00',
  '../../etc/passwd',
  "' or 1=1 --",
  '{"$gt":""}',
  '__proto__',
  'constructor',
  '<script>1</script>',
  '{{7*7}}',
  '٣',
  'ा',
  '-1',
  '1e400',
  'null',
  '\r\nset-cookie: a=b',
  'x'.repeat(70),
  'x'.repeat(5000),
]
const ODD_VALUES: readonly unknown[] = [
  ...ODD,
  null,
  true,
  0,
  -1,
  1.5,
  1e30,
  2 ** 31,
  2 ** 53,
  [],
  {},
  [[[]]],
  { __proto__: 1 },
  JSON.parse('{"__proto__":{"isAdmin":true},"constructor":{"prototype":{}}}'),
]

/** Ids as they are, and nearly as they are. */
const nearly = ({ draw, oneOf }: Drawing, id: string): string => {
  if (draw() < 0.6) return id
  const at = Math.floor(draw() * id.length)
  return oneOf([
    `${id.slice(0, at)}${oneOf(['A', 'b', '_', '-'])}${id.slice(at + 1)}`,
    id.slice(0, at),
    `${id}A`,
    `${id}%00`,
    id.toLowerCase(),
    encodeURIComponent(oneOf(ODD).toWellFormed()),
    oneOf(['%', '%zz', '%ff', '%2e%2e%2f']),
  ])
}

/** Ids that are there, those first that a place with this name asks for. */
export type Ids = (about: string) => readonly string[]

const textFor = (it: Drawing, ids: Ids, about: string): string =>
  it.draw() < 0.6 ? it.oneOf(ids(about)) : it.oneOf([...ODD, 'Sita Devi', '2026-11-23T12:00+05:30', 'ABCD-EFGH'])

const numberFor = ({ oneOf }: Drawing, { minimum = 0, maximum = 100 }: Schema): number =>
  oneOf([minimum, maximum, minimum + 1, maximum + 1, minimum - 1])

const madeOf = (it: Drawing, schema: Schema, ids: Ids, wrong: number, about = ''): unknown => {
  if (it.draw() < wrong) return it.oneOf(ODD_VALUES)
  if (schema.enum) return it.oneOf(schema.enum)
  if (schema.type === 'object' || schema.properties) return objectOf(it, schema, ids, wrong)
  if (schema.type === 'array')
    return Array.from({ length: Math.floor(it.draw() * 3) }, () => madeOf(it, schema.items ?? {}, ids, wrong, about))
  if (schema.type === 'integer' || schema.type === 'number') return numberFor(it, schema)
  if (schema.type === 'boolean') return it.draw() < 0.5
  return textFor(it, ids, about)
}

const objectOf = (it: Drawing, schema: Schema, ids: Ids, wrong: number): unknown => {
  const named = Object.entries(schema.properties ?? {}).filter(
    ([name]) => it.draw() > (schema.required?.includes(name) ? wrong / 2 : 0.5),
  )
  const given = named.map(([name, one]) => [name, madeOf(it, one, ids, wrong, name)] as const)
  const more = it.draw() < wrong ? [[it.oneOf(['extra', '__proto__', 'constructor', 'as']), it.oneOf(ODD_VALUES)]] : []
  // Not by assignment: a name that means something to JavaScript is to arrive as a name.
  return JSON.parse(`{${[...given, ...more].map(([name, one]) => `${JSON.stringify(name)}:${jsonOf(one)}`).join()}}`)
}

/** JSON has no such number, and sends it all the same. */
const jsonOf = (it: unknown): string => JSON.stringify(it) ?? 'null'

const queryOf = (it: Drawing, { parameters }: Operation, ids: Ids, wrong: number): string => {
  const asked = parameters.filter((one) => one.in === 'query' && (one.required || it.draw() < 0.5))
  const pairs = asked.map(({ name, schema }) => {
    const value = madeOf(it, schema as Schema, ids, wrong, name)
    return `${name}=${encodeURIComponent(typeof value === 'string' ? value.toWellFormed() : jsonOf(value))}`
  })
  const more =
    it.draw() < wrong ? [`${it.oneOf(['extra', '__proto__', 'limit', 'have', 'l'])}=${it.oneOf(['1', '%00', ''])}`] : []
  return [...pairs, ...more, ...(it.draw() < wrong ? pairs : [])].join('&')
}

const HEADERS: readonly Readonly<Record<string, string>>[] = [
  {},
  {},
  {},
  { range: 'bytes=0-5' },
  { range: 'bytes=-,x' },
  { 'upload-offset': '0' },
  { 'upload-offset': '1e9' },
  { 'content-type': 'application/octet-stream' },
  { 'content-type': 'application/x-www-form-urlencoded' },
  { 'content-type': 'text/plain' },
  { 'if-range': '"x"' },
  { 'accept-language': '*;q=9, ' },
  { 'accept-encoding': 'zstd;q=0, nothing' },
]

/** One request to this operation. `wrong`: how often a part of it is not what its schema says. */
export const madeUp = (it: Drawing, operation: Operation, ids: Ids, wrong: number): Ask => {
  const path = operation.path
    .replaceAll(/\{\w+\}/g, () => nearly(it, it.oneOf(ids(operation.path))))
    .replace('*', () =>
      it.oneOf([
        '0/000',
        '0/000.p/1',
        '9/x999/999',
        'entries/000.p/300',
        '../key',
        nearly(it, it.oneOf(ids(operation.path))),
      ]),
    )
  const query = queryOf(it, operation, ids, wrong)
  const headers = it.oneOf(HEADERS)
  const url = query ? `${path}?${query}` : path
  if (operation.method === 'GET' || (operation.body === undefined && it.draw() < 0.5)) return { url, headers }
  const body = madeOf(it, (operation.body ?? {}) as Schema, ids, wrong)
  const isJson = headers['content-type'] === undefined
  const text =
    it.draw() < wrong / 3 ? it.oneOf(['{', '[1,', '"\\ud800"', `${'['.repeat(40)}${']'.repeat(40)}`]) : jsonOf(body)
  return { url, payload: text, headers: { ...headers, ...(isJson && { 'content-type': 'application/json' }) } }
}
