// An export as tests look at it: all of it in memory, with attachments given or as the house has them.
import type { Language } from '@sajha/record'
import { type CopyFor, type Exporter, exportBook } from '../exports/export-book.ts'
import type { House } from '../house.ts'

type Given = (sha256: string) => Promise<Uint8Array | null>

const opened = (given: Given) => async (sha256: string) => {
  const bytes = await given(sha256)
  return (
    bytes && {
      size: bytes.length,
      bytes: async function* () {
        yield bytes
      },
    }
  )
}

export const exported = async (
  house: House,
  by: Exporter,
  book: string,
  language: Language,
  given?: Given,
  copy?: CopyFor,
): Promise<Uint8Array<ArrayBuffer>> => {
  const zip = await exportBook(house, by, book, language, given && opened(given), copy)
  const pieces: Uint8Array[] = []
  for await (const piece of zip.pieces()) pieces.push(piece)
  const whole = new Uint8Array(Buffer.concat(pieces))
  if (whole.length !== zip.length) throw new Error('an export is not as long as it said')
  return whole
}
