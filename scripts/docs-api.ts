// The OpenAPI document without a running server: the routes are registered on a house that is never opened.
import type { House } from '../server/src/house.ts'
import { makeHttp } from '../server/src/http.ts'
import { silentLog } from '../server/src/platform/log.ts'
import { routesOf } from '../server/src/routes.ts'

const never = {
  realm: 'record',
  config: { publicUrl: 'http://localhost:4600' },
  log: silentLog,
  origin: 'sajha/record/0000000000000000',
} as unknown as House

export const apiDocument = async (): Promise<unknown> => {
  const http = makeHttp(never)
  http.register(async (scope) => routesOf(scope, never))
  await http.ready()
  const { body } = await http.inject({ url: '/v1/openapi.json' })
  await http.close()
  return JSON.parse(body)
}
