// Ids, and codes that people read aloud, print and type: 30 letters and digits that are not taken for one another (no 0 O 1 I L U).
// What is typed may be in small letters, with or without dashes, and with the digits of Devanagari.
import { randomBytes, randomInt } from 'node:crypto'

const LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ'

/** So many letters, each some 4.9 bits, in groups: `newCode(8, 4)` is like `K7MQ-2XRD`. */
export const newCode = (length: number, group: number): string => {
  const letters = Array.from({ length }, () => LETTERS.charAt(randomInt(LETTERS.length)))
  return letters.map((it, i) => (i > 0 && i % group === 0 ? `-${it}` : it)).join('')
}

/** As the code was made, without its dashes. */
export const asTyped = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[०-९]/g, (it) => String(it.charCodeAt(0) - 0x966))
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')

/** A new id as the record makes them: 128 random bits, 22 letters. */
export const newId = (): string => randomBytes(16).toString('base64url')
