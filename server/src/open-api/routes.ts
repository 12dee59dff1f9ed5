// The OpenAPI document, read off the routes themselves and the kinds: what is served is what is described.
import type { FastifyInstance, RouteOptions } from 'fastify'
import type { House } from '../house.ts'
import { type Described, openApi } from './open-api.ts'

export const openApiRoutes = (http: FastifyInstance, house: House): void => {
  const routes: Described[] = []
  http.addHook('onRoute', (route: RouteOptions) => {
    for (const method of [route.method].flat()) {
      if (method !== 'HEAD' && method !== 'OPTIONS')
        routes.push({ method, url: route.url, access: route.config?.access, schema: route.schema })
    }
  })
  http.get('/v1/openapi.json', { config: { access: 'anyone' }, schema: { summary: 'This document.' } }, async () =>
    openApi(house.config.publicUrl, routes),
  )
}
