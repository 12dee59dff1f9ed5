// OpenAPI 3.1 out of routes and kinds. A kind's body is a schema of its own; an entry names its kind.
import { jsonSchemaOf, KINDS } from '@sajha/record'
import { PROBLEMS } from '../problems.ts'

export type Described = {
  readonly method: string
  readonly url: string
  readonly access: unknown
  readonly schema: unknown
}

type Schema = {
  readonly summary?: string
  readonly body?: unknown
  readonly querystring?: { readonly properties?: Record<string, unknown>; readonly required?: readonly string[] }
  readonly params?: { readonly properties?: Record<string, unknown> }
  readonly response?: Record<string, unknown>
}

const problem = {
  description: 'Refused, with a sentence in English, Hindi and Nepali.',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
}

const parameters = (url: string, schema: Schema) => [
  ...[...url.matchAll(/:(\w+)/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    schema: schema.params?.properties?.[name] ?? { type: 'string' },
  })),
  ...Object.entries(schema.querystring?.properties ?? {}).map(([name, it]) => ({
    name,
    in: 'query',
    required: schema.querystring?.required?.includes(name) ?? false,
    schema: it,
  })),
]

const responses = (schema: Schema) => {
  const told = Object.entries(schema.response ?? {}).map(([status, it]) => [
    status,
    { description: 'Done.', content: { 'application/json': { schema: it } } },
  ])
  return { ...(told.length > 0 ? Object.fromEntries(told) : { 200: { description: 'Done.' } }), default: problem }
}

const accessOf = (it: unknown): string =>
  typeof it === 'object' && it !== null && 'roles' in it ? `roles: ${(it.roles as string[]).join(', ')}` : String(it)

const operation = (it: Described) => {
  const schema = (it.schema ?? {}) as Schema
  return {
    summary: schema.summary ?? '',
    'x-access': accessOf(it.access),
    ...(it.access !== 'anyone' && { security: [{ session: [] }] }),
    parameters: parameters(it.url, schema),
    ...(schema.body !== undefined && {
      requestBody: { required: true, content: { 'application/json': { schema: schema.body } } },
    }),
    responses: responses(schema),
  }
}

const kindSchemas = () =>
  Object.fromEntries(
    Object.values(KINDS).map((it) => [
      `body.${it.name}`,
      { title: it.label, ...(jsonSchemaOf(it) as Record<string, unknown>) },
    ]),
  )

/** @param routes as they were registered; sorted here, so that the document does not depend on the order of start. */
export const openApi = (url: string, routes: readonly Described[]) => {
  const paths: Record<string, Record<string, unknown>> = {}
  const sorted = routes.toSorted((a, b) => `${a.url} ${a.method}`.localeCompare(`${b.url} ${b.method}`))
  for (const it of sorted) {
    const path = it.url.replace(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [it.method.toLowerCase()]: operation(it) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Sajha',
      version: '1',
      description: 'The shared record. Reading passes one gate: what nobody granted, nobody reads.',
    },
    servers: [{ url }],
    paths,
    components: {
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'sajha' } },
      schemas: {
        Problem: {
          type: 'object',
          required: ['id', 'status', 'words'],
          properties: {
            type: { type: 'string' },
            id: { enum: Object.keys(PROBLEMS) },
            status: { type: 'integer' },
            title: { type: 'string' },
            words: {
              type: 'object',
              properties: { en: { type: 'string' }, hi: { type: 'string' }, ne: { type: 'string' } },
            },
            about: { type: 'object' },
            faults: {
              type: 'array',
              items: { type: 'object', properties: { field: { type: 'string' }, reason: { type: 'string' } } },
            },
          },
        },
        ...kindSchemas(),
      },
    },
  }
}
