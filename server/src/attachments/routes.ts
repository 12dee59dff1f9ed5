// HTTP of attachments: POST begins an upload or tells where it stopped, PATCH sends bytes from there, HEAD asks; GET reads. What is
// read is never shown by a browser as a page of ours: no type but bytes, no name, a sandbox around it.
import { Readable } from 'node:stream'
import { COMPARTMENTS } from '@sajha/record'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { House } from '../house.ts'
import { meOf } from '../http.ts'
import { Problem } from '../problems.ts'
import { type OpenedAttachment, openAttachment } from './open-attachment.ts'
import { stretchOf } from './stored/stretch-of.ts'
import { type Asked, beginUpload } from './upload/begin-upload.ts'
import { receiveBytes } from './upload/receive-bytes.ts'
import { uploadState } from './upload/upload-state.ts'

const BYTES = 'application/octet-stream'

const SHA256 = { type: 'string', pattern: '^[A-Za-z0-9_-]{43}$' }
const BOOK = { type: 'string', pattern: '^[A-Za-z0-9_-]{16,64}$' }
const UPLOAD = { type: 'object', properties: { upload: { type: 'string', pattern: '^[0-9a-f]{32}$' } } }

/** Nothing of it is kept on the way, run, or taken for a page. */
const HEADERS = {
  'content-type': BYTES,
  'content-disposition': 'attachment',
  'content-security-policy': "sandbox; default-src 'none'",
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
  'accept-ranges': 'bytes',
}

export const attachmentRoutes = (http: FastifyInstance, house: House): void => {
  // A scope of its own: elsewhere, bytes are no request.
  http.register(async (scope) => {
    scope.addContentTypeParser(BYTES, (_request, payload, done) => done(null, payload))
    uploadRoutes(scope, house)
    readRoute(scope, house)
  })
}

const uploadRoutes = (http: FastifyInstance, house: House): void => {
  http.post<{ Body: Asked }>(
    '/v1/attachments',
    {
      config: { access: 'device' },
      schema: {
        summary: 'Begin to send an attachment, or ask where sending stopped.',
        body: {
          type: 'object',
          required: ['book', 'compartment', 'sha256', 'size'],
          additionalProperties: false,
          properties: {
            book: BOOK,
            compartment: { enum: COMPARTMENTS },
            sha256: SHA256,
            size: { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER },
          },
        },
      },
    },
    async (request) => beginUpload(house, meOf(request), request.body),
  )

  http.patch<{ Params: { upload: string }; Headers: { 'upload-offset': number }; Body: unknown }>(
    '/v1/attachments/:upload',
    {
      config: { access: 'device' },
      schema: {
        summary: 'Send bytes of an attachment, any number of them, from the offset where it stands.',
        params: UPLOAD,
        headers: {
          type: 'object',
          required: ['upload-offset'],
          properties: { 'upload-offset': { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER } },
        },
      },
    },
    async (request, reply) => {
      const bytes = request.body ?? Readable.from([])
      if (!(bytes instanceof Readable)) throw new Problem('wrong-form')
      const state = await receiveBytes(
        house,
        meOf(request),
        request.params.upload,
        request.headers['upload-offset'],
        bytes,
      )
      return reply.header('upload-offset', state.offset).send(state)
    },
  )

  http.head<{ Params: { upload: string } }>(
    '/v1/attachments/:upload',
    {
      config: { access: 'device' },
      schema: { summary: 'Where an upload stands: the headers Upload-Offset and Upload-Length.', params: UPLOAD },
    },
    async (request, reply) => {
      const state = await uploadState(house, meOf(request), request.params.upload)
      if (!state) throw new Problem('not-found')
      return reply.headers({ 'upload-offset': state.offset, 'upload-length': state.size }).send()
    },
  )
}

const readRoute = (http: FastifyInstance, house: House): void => {
  http.get<{ Params: { sha256: string }; Querystring: { book: string } }>(
    '/v1/attachments/:sha256',
    {
      config: { access: 'signed-in' },
      exposeHeadRoute: false,
      schema: {
        summary:
          'The bytes of an attachment that an entry I may read names, whole or in part (Range). The look is recorded.',
        params: { type: 'object', properties: { sha256: SHA256 } },
        querystring: {
          type: 'object',
          required: ['book'],
          additionalProperties: false,
          properties: { book: BOOK },
        },
      },
    },
    async (request, reply) => {
      const { sha256 } = request.params
      const attachment = await openAttachment(house, meOf(request), request.query.book, sha256)
      if (!attachment) throw new Problem('not-found')
      return send(request, reply, attachment, `"${sha256}"`)
    },
  )
}

/** Whoever asks to go on must go on with the same bytes (If-Range, RFC 9110 section 13.1.5). */
const rangeOf = (request: FastifyRequest, tag: string): string | undefined => {
  const { range } = request.headers
  const only = request.headers['if-range']
  return only === undefined || only === tag ? range : undefined
}

const send = async (request: FastifyRequest, reply: FastifyReply, attachment: OpenedAttachment, tag: string) => {
  const { size } = attachment
  const asked = stretchOf(rangeOf(request, tag), size)
  reply.headers({ ...HEADERS, etag: tag })
  if (asked === 'none') return reply.code(416).header('content-range', `bytes */${size}`).send()
  const stretch = asked === 'whole' ? { from: 0, to: size } : asked
  // One frame is opened before anything is said, so that a file that was lost or changed is answered with an error.
  await Array.fromAsync(attachment.bytes({ from: stretch.from, to: Math.min(stretch.from + 1, size) }))
  if (asked !== 'whole') reply.code(206).header('content-range', `bytes ${stretch.from}-${stretch.to - 1}/${size}`)
  return reply.header('content-length', stretch.to - stretch.from).send(Readable.from(attachment.bytes(stretch)))
}
