// HTTP of the log's keys: what somebody who holds an older one follows to the one that signs now.
import { KEY_HISTORY } from '@sajha/record'
import type { FastifyInstance } from 'fastify'
import type { House } from '../house.ts'
import { newestCheckpoint } from '../log/checkpoint.ts'
import { Problem } from '../problems.ts'
import { cosigned } from '../witnesses/cosigned.ts'
import { keyHistory } from './key-history.ts'

export const logKeyRoutes = (http: FastifyInstance, house: House): void => {
  http.get(
    '/log/keys',
    {
      config: { access: 'anyone' },
      schema: { summary: 'The keys this log had, each with the entry that vouches for the next; 404 if it has one.' },
    },
    async (_request, reply) => {
      const newest = await newestCheckpoint(house)
      const history = newest && (await keyHistory(house, newest.size))
      if (!history) throw new Problem('not-found')
      reply.headers({ 'access-control-allow-origin': '*', 'cache-control': 'public, max-age=2' })
      return { format: KEY_HISTORY, origin: house.origin, ...history, checkpoint: await cosigned(house, newest) }
    },
  )
}
