// What the log signs about an export as a whole: whose book, how many entries it had, and which of them, and which of their fields,
// are shown. Without it, the last entries could be left out, or shown ones kept back, and nobody would see (docs/log-format.md).

import { toBase64url, utf8 } from '../log/bytes.ts'
import { sha256 } from '../log/hash.ts'
import { canonical, type Json } from '../log/jcs.ts'
import { FIRST, sealId } from '../log/seal.ts'
import { type Bundle, isKeptBack, type KeptBack, type ShownEntry } from '../wire/bundle.ts'

const FIRST_LINE = 'sajha/export/v1'
const SHOWN = 'sajha/shown/v1\n'

/** Which fields are shown: `null` for an entry kept back, `false` for a body that was destroyed. */
const shapeOf = (it: ShownEntry | KeptBack): Json => {
  if (isKeptBack(it)) return null
  return it.body === null ? false : Object.keys(it.body.shown).sort()
}

/** The seal of an entry as its own bytes give it, base64url; of one kept back, as it says. */
export const sealOf = (book: string, it: ShownEntry | KeptBack): string =>
  isKeptBack(it) ? it.seal : sealId(book, it.id, it.signature, it.seal)

/** The text that the log's key signs, as a note, when it makes an export. */
export const statementText = ({ book, madeAt, log, devices, entries }: Omit<Bundle, 'statement'>): string => {
  const shown = sha256(utf8(SHOWN + canonical([devices as unknown as Json, entries.map(shapeOf)])))
  const last = entries.at(-1)
  const head = last ? sealOf(book, last) : FIRST
  return `${FIRST_LINE}\n${log.origin}\n${book}\n${madeAt}\n${entries.length}\n${head}\n${toBase64url(shown)}\n`
}

/** What of a statement can be read by itself: how many entries there were, and the seal of the last. Null for another text. */
export const readStatement = (
  text: string,
): { readonly book: string; readonly count: number; readonly head: string } | null => {
  const [first, , book = '', , count = '', head = ''] = text.split('\n')
  if (first !== FIRST_LINE || !/^\d{1,9}$/.test(count)) return null
  return { book, count: Number(count), head }
}
