// What tests of attachments send: bytes that look random and are the same every time, in pieces, over lines that break.
import { createHash } from 'node:crypto'
import type { AttachmentRef, Compartment } from '@sajha/record'
import type { House } from '../../house.ts'
import { Problem } from '../../problems.ts'
import { seals, type TestPerson, writes } from '../../testing/index.ts'
import { streamAttachment } from '../read-attachment.ts'
import { beginUpload } from '../upload/begin-upload.ts'
import { receiveBytes } from '../upload/receive-bytes.ts'
import type { UploadState } from '../upload/upload.ts'

/** `size` bytes; another `seed`, other bytes. */
export const someBytes = (size: number, seed = 'a photo'): Buffer =>
  createHash('shake256', { outputLength: Math.max(size, 1) })
    .update(seed)
    .digest()
    .subarray(0, size)

export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('base64url')

export const refTo = (bytes: Uint8Array): AttachmentRef => ({
  sha256: hashOf(bytes),
  media: 'image/jpeg',
  size: bytes.length,
  name: 'रीता की तस्वीर.jpg',
})

/** Pieces of these lengths, the last one taking what is left; then the line breaks, if it does. */
export async function* inPieces(
  bytes: Uint8Array,
  lengths: readonly number[] = [],
  breaks = false,
): AsyncGenerator<Uint8Array> {
  let at = 0
  for (const length of lengths) {
    yield bytes.subarray(at, at + length)
    at += length
  }
  if (at < bytes.length) yield bytes.subarray(at)
  if (breaks) throw new Error('the line broke')
}

type Where = { readonly book: string; readonly compartment?: Compartment }

export const begins = (person: TestPerson, bytes: Uint8Array, { book, compartment = 'legal' }: Where) =>
  beginUpload(person.house, person.me, { book, compartment, sha256: hashOf(bytes), size: bytes.length })

/** Sends from an offset; what comes of it, or where to go on after a break. */
export const sends = async (
  person: TestPerson,
  upload: string,
  offset: number,
  pieces: AsyncIterable<Uint8Array>,
): Promise<Pick<UploadState, 'offset' | 'complete'>> => {
  try {
    return await receiveBytes(person.house, person.me, upload, offset, pieces)
  } catch (error) {
    if (!(error instanceof Problem) || error.id !== 'upload-broken') throw error
    const { offset } = error.about
    return { offset: Number(offset), complete: false }
  }
}

/** Sends the whole as a phone would: asks where to go on, and goes on, until it is there. */
export const uploads = async (person: TestPerson, bytes: Uint8Array, where: Where): Promise<UploadState> => {
  const state = await begins(person, bytes, where)
  if (state.complete || state.upload === null) return state
  return receiveBytes(person.house, person.me, state.upload, state.offset, inPieces(bytes.subarray(state.offset)))
}

/** Writes and seals an entry that names it. Returns the entry's id. */
export const names = async (
  person: TestPerson,
  bytes: Uint8Array,
  { book, compartment = 'legal' }: Where,
): Promise<string> => {
  const body = { title: 'Photo', paper: refTo(bytes), sort: 'photo' } as const
  const [id = ''] = await seals(person, await writes(person, 'paper-added', body, { book, compartment }))
  return id
}

/** The id of a problem that a promise ends in; what it resolves with otherwise. */
export const problemOf = (work: Promise<unknown>): Promise<unknown> =>
  work.catch((error: unknown) => (error instanceof Problem ? error.id : Promise.reject(error)))

/** All of an attachment, as the house has it; null where it has none. */
export const readAttachment = async (house: House, book: string, sha256: string): Promise<Uint8Array | null> => {
  const attachment = await streamAttachment(house, book, sha256)
  if (!attachment) return null
  const whole = new Uint8Array(attachment.size)
  let at = 0
  for await (const bytes of attachment.bytes({ from: 0, to: attachment.size })) {
    whole.set(bytes, at)
    at += bytes.length
  }
  return whole
}
