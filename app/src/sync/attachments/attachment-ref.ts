// What an entry says of a file: made here, so that the file's own name and type can never make an entry that is refused. Pure.
import type { AttachmentRef } from '@sajha/record'

const MEDIA = /^[a-z0-9.+-]{1,60}\/[a-z0-9.+-]{1,80}$/
const ANYTHING = 'application/octet-stream'
const LONGEST_NAME = 200
// As kind.ts has it: what hides in text, or turns it round, belongs to no name.
// biome-ignore lint/suspicious/noControlCharactersInRegex: taking them out is the point
const HIDDEN = /[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g

const mediaOf = (type: string): string => {
  const media = type.toLowerCase().split(';')[0]?.trim() ?? ''
  return MEDIA.test(media) ? media : ANYTHING
}

/** Shortened from the front, so that `.pdf` at its end stays. */
const nameOf = (name: string, media: string): string => {
  const shown = name.toWellFormed().replace(HIDDEN, '').trim()
  const short = shown.length > LONGEST_NAME ? `…${shown.slice(1 - LONGEST_NAME)}`.toWellFormed() : shown
  return short === '' ? media : short
}

export const refOf = (file: Pick<File, 'name' | 'type' | 'size'>, sha256: string): AttachmentRef => {
  const media = mediaOf(file.type)
  return { sha256, media, size: file.size, name: nameOf(file.name, media) }
}

/** What a browser may open of ours without running it: pictures (no SVG), sound, film, PDF. Anything else is only saved. */
const SHOWN =
  /^(image\/(jpeg|png|gif|webp|avif|heic|heif|bmp)|audio\/[a-z0-9.+-]+|video\/[a-z0-9.+-]+|application\/pdf)$/

/** The media type to give a browser. An entry's own word for it is a claim. */
export const shownAs = (media: string): string => (SHOWN.test(media) ? media : ANYTHING)

/** Bytes as people pay for them: megabytes with one digit after the point, at least 0.1. */
export const inMegabytes = (bytes: number): number => Math.max(0.1, Math.round(bytes / 100_000) / 10)

const isRef = (it: unknown): it is AttachmentRef =>
  typeof it === 'object' && it !== null && 'sha256' in it && typeof it.sha256 === 'string' && 'media' in it

/** The SHA-256 of every attachment that a body names: in its fields, or as the new value of a correction. */
export const namedIn = (body: Readonly<Record<string, unknown>> | null): readonly string[] =>
  Object.values(body ?? {}).flatMap((value) =>
    (Array.isArray(value) ? value : [value]).filter(isRef).map((it) => it.sha256),
  )
