// The daily paper root: a checkpoint on one sheet, signed by two hands, kept in two drawers. What is read back (from its QR code, or
// typed from its check code) is compared with the log: a log that was rewritten since no longer has that root at that size.
import { isMalformed, toHex, utf8 } from '../log/bytes.ts'
import { type Checkpoint, parseCheckpoint } from '../log/checkpoint.ts'
import type { PlatformVerify } from '../log/ed25519-rule.ts'
import { sha256 } from '../log/hash.ts'
import { openNote, parseNote, type VerifierKey } from '../log/note.ts'

const PREFIX = 'sajha/paper-root/v1\n'
/** No I, L, O or U (Crockford's base 32): what is read from paper is not mistaken. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const GROUP = 4

const letters = (bytes: Uint8Array): string => {
  let [bits, held, text] = [0, 0, '']
  for (const byte of bytes) {
    bits = ((bits << 8) | byte) & 0xffff
    held += 8
    while (held >= 5) {
      held -= 5
      text += LETTERS.charAt((bits >> held) & 31)
    }
  }
  return text
}

const grouped = (text: string): string => text.replaceAll(/.{4}(?=.)/g, '$&-')

/** 100 bits of origin, size and root, to be typed: five groups of four letters. Long enough that no second log fits it. */
export const checkCode = ({ origin, size, root }: Pick<Checkpoint, 'origin' | 'size' | 'root'>): string =>
  grouped(letters(sha256(utf8(`${PREFIX}${origin}\n${size}\n${toHex(root)}\n`)).subarray(0, 13)).slice(0, 5 * GROUP))

/** A code as somebody typed it: small letters, spaces, and the letters that are taken for digits. */
export const readCheckCode = (typed: string): string | null => {
  const plain = typed.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1')
  return new RegExp(`^[${LETTERS}]{${5 * GROUP}}$`).test(plain) ? grouped(plain) : null
}

/** What of a sheet was given: the whole note of its QR code, or its code and the size beside it. */
export type Sheet =
  | { readonly sort: 'note'; readonly checkpoint: Checkpoint; readonly note: string }
  | { readonly sort: 'code'; readonly code: string; readonly size: number }

/** What was scanned or typed; null for what is of no sheet. Nothing is verified yet. */
export const readSheet = (given: string): Sheet | null => {
  try {
    const note = given.endsWith('\n') ? given : `${given}\n`
    return { sort: 'note', checkpoint: parseCheckpoint(parseNote(note).text), note }
  } catch (error) {
    if (!isMalformed(error)) throw error
  }
  // "88 214 K7QD-…", as it stands under the QR code: the size, then the code, whose length is known.
  const plain = given.replaceAll(/[\s,-]/g, '')
  const [size, code] = [plain.slice(0, -5 * GROUP), readCheckCode(plain.slice(-5 * GROUP))]
  return code && /^\d{1,15}$/.test(size) ? { sort: 'code', code, size: Number(size) } : null
}

export type SheetVerdict = 'holds' | 'another-root' | 'not-signed' | 'another-log' | 'longer'

/**
 * @param log the log as it is now: its name, the keys it had, how large it is, and the root it has (or can prove) at the sheet's size; null where the
 *   log is not so large
 */
export const judgeSheet = async (
  sheet: Sheet,
  log: { readonly origin: string; readonly keys: readonly VerifierKey[]; readonly rootThen: Uint8Array | null },
  verify: PlatformVerify,
): Promise<SheetVerdict> => {
  const size = sheet.sort === 'note' ? sheet.checkpoint.size : sheet.size
  if (sheet.sort === 'note') {
    if (sheet.checkpoint.origin !== log.origin) return 'another-log'
    const opened = await openNote(sheet.note, log.keys, verify)
    if (opened.verdict !== 'signed') return 'not-signed'
  }
  if (!log.rootThen) return 'longer'
  const code = checkCode({ origin: log.origin, size, root: log.rootThen })
  const said = sheet.sort === 'note' ? checkCode(sheet.checkpoint) : sheet.code
  return code === said ? 'holds' : 'another-root'
}
