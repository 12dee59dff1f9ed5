// HTTP of the public log: what anybody may fetch to check it, as C2SP tlog-tiles says, and the proof that it only ever grew.
// Hashes of salted commitments only: nothing here says which book a seal belongs to.
import { toBase64 } from '@sajha/record'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { House } from '../house.ts'
import { Problem } from '../problems.ts'
import { cosigned } from '../witnesses/cosigned.ts'
import { logKeyLine, newestCheckpoint } from './checkpoint.ts'
import { proveConsistency } from './proofs.ts'
import { publicTile } from './public-tile.ts'

const TEXT = 'text/plain; charset=utf-8'
const FOR_EVER = 'public, max-age=31536000, immutable'
const A_MOMENT = 'public, max-age=2'

/** Any page may read the log: a verifier need not be ours. */
const opened = (reply: FastifyReply, keep: string): FastifyReply =>
  reply.headers({ 'access-control-allow-origin': '*', 'cache-control': keep })

export const logRoutes = (http: FastifyInstance, house: House): void => {
  const open = { access: 'anyone' } as const

  http.get(
    '/log/checkpoint',
    { config: open, schema: { summary: 'The newest signed checkpoint of the log (C2SP tlog-checkpoint).' } },
    async (_request, reply) => {
      const newest = await newestCheckpoint(house)
      if (!newest) throw new Problem('not-found')
      return opened(reply, A_MOMENT)
        .type(TEXT)
        .send(await cosigned(house, newest))
    },
  )

  http.get(
    '/log/key',
    { config: open, schema: { summary: 'The key that checkpoints are verified with (C2SP signed-note vkey).' } },
    async (_request, reply) =>
      opened(reply, 'public, max-age=3600')
        .type(TEXT)
        .send(`${logKeyLine(house)}\n`),
  )

  http.get<{ Params: { '*': string } }>(
    '/log/tile/*',
    { config: open, schema: { summary: 'A tile of hashes or a bundle of leaves (C2SP tlog-tiles).' } },
    async (request, reply) => {
      const tile = await publicTile(house, `tile/${request.params['*']}`)
      if (!tile) throw new Problem('not-found')
      return opened(reply, FOR_EVER).type('application/octet-stream').send(Buffer.from(tile))
    },
  )

  const count = { type: 'integer', minimum: 1, maximum: Number.MAX_SAFE_INTEGER }
  http.get<{ Querystring: { from: number; to: number } }>(
    '/log/consistency',
    {
      config: open,
      schema: {
        summary: 'That the log of size `to` begins with the log of size `from` (RFC 9162 section 2.1.4).',
        querystring: {
          type: 'object',
          required: ['from', 'to'],
          additionalProperties: false,
          properties: { from: count, to: count },
        },
      },
    },
    async (request, reply) => {
      const { from, to } = request.query
      if (from > to) throw new Problem('wrong-form')
      const newest = await newestCheckpoint(house)
      if (!newest || to > newest.size) throw new Problem('not-found')
      const proof = await proveConsistency(house, from, to)
      return opened(reply, FOR_EVER).send({ from, to, proof: proof.map(toBase64) })
    },
  )
}
