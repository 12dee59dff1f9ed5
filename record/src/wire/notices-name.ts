// What a list of notices is called, so that a device that has it is not sent it again.
import { toHex, utf8 } from '../log/bytes.ts'
import { sha256 } from '../log/hash.ts'

/**
 * 16 hex digits. Two lists of one name are the same list but for chance (2^-64); it guards nothing, so that is enough.
 * @param notices in the order they are given out, each with whether it was seen
 */
export const noticesName = (notices: readonly { readonly id: number; readonly seen: boolean }[]): string =>
  toHex(sha256(utf8(notices.map((it) => `${it.id}${it.seen ? 's' : ''}`).join())).slice(0, 8))
