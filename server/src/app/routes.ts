// The app itself: the built files, and for every other address that a browser opens, its first page.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import staticFiles from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { repositoryFolder } from '../platform/config.ts'
import { Problem } from '../problems.ts'

const dist = join(repositoryFolder, 'app', 'dist')
const YEAR = 31_536_000_000

const open = { config: { access: 'anyone' as const }, schema: { summary: 'The app.', hide: true } }

/** A file whose name carries its hash never changes; anything else is asked for again. */
const isForGood = (path: string): boolean => path.startsWith('assets/')

export const appRoutes = (http: FastifyInstance): void => {
  http.register(staticFiles, {
    root: dist,
    serve: false,
    preCompressed: true,
    cacheControl: false,
    decorateReply: true,
  })
  http.get<{ Params: { '*': string } }>('/*', open, async (request, reply) => {
    const path = request.params['*']
    if (/^(practice\/)?(v1|log)\//.test(path)) throw new Problem('not-found')
    const inside = path.replace(/^practice\//, '')
    const isFile = /\.\w{2,12}$/.test(inside)
    if (isFile && !existsSync(join(dist, inside))) throw new Problem('not-found')
    if (isForGood(inside))
      return reply.header('cache-control', `public, max-age=${YEAR / 1000}, immutable`).sendFile(inside)
    return reply.header('cache-control', 'no-cache').sendFile(isFile ? inside : 'index.html')
  })
}
