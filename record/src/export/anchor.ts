// What everything in an export hangs on: the checkpoint and the statement, both signed by the log's key.

import { toBase64 } from '../log/bytes.ts'
import { type Checkpoint, parseCheckpoint } from '../log/checkpoint.ts'
import type { PlatformVerify } from '../log/ed25519-rule.ts'
import { formatVerifierKey, openNote, parseVerifierKey, type VerifierKey } from '../log/note.ts'
import { followKeys } from '../log-keys/follow-keys.ts'
import type { Bundle } from '../wire/bundle.ts'
import type { Rule } from './rules.ts'
import { readStatement } from './statement.ts'

export type Anchor = {
  /** Null unless the log signed it. */
  readonly checkpoint: Checkpoint | null
  /** The signed text; null unless the log signed it. */
  readonly statement: string | null
  readonly count: number | null
  readonly head: string | null
  readonly broken: readonly Rule[]
}

const orNull = <T>(read: () => T): T | null => {
  try {
    return read()
  } catch {
    return null
  }
}

/** The text under this key's signature, or the rule that it breaks. */
const signedText = async (note: string, key: VerifierKey, verify: PlatformVerify): Promise<{ text: string } | Rule> => {
  try {
    const opened = await openNote(note, [key], verify)
    return opened.verdict === 'signed' ? { text: opened.text } : 'checkpoint-signature'
  } catch {
    return 'checkpoint-form'
  }
}

const readCheckpoint = (text: string, origin: string, key: VerifierKey): Checkpoint | null => {
  const checkpoint = orNull(() => parseCheckpoint(text))
  return checkpoint?.origin === key.name && checkpoint.origin === origin ? checkpoint : null
}

const nothing = (...broken: Rule[]): Anchor => ({ checkpoint: null, statement: null, count: null, head: null, broken })

/** Whether the key in the export is the trusted one, or one that it vouched for, from key to key. One that was lost vouches for none. */
export const isTrusted = async (
  { log, checkpoint }: Pick<Bundle, 'log' | 'checkpoint'>,
  trusted: string,
  verify: PlatformVerify,
): Promise<boolean> => {
  if (trusted === log.key) return true
  const pinned = orNull(() => parseVerifierKey(trusted))
  if (!pinned || !log.history) return false
  const followed = await followKeys({ ...log.history, origin: log.origin, checkpoint }, pinned, verify)
  return followed !== null && !followed.lost && formatVerifierKey(followed.key) === log.key
}

/** @param trusted the key (vkey) that the reader holds from elsewhere; without it, the one in the export is believed */
export const openAnchor = async (
  bundle: Pick<Bundle, 'log' | 'checkpoint' | 'statement' | 'book'>,
  verify: PlatformVerify,
  trusted?: string,
): Promise<Anchor> => {
  const key = orNull(() => parseVerifierKey(bundle.log.key))
  if (!key || (trusted !== undefined && !(await isTrusted(bundle, trusted, verify))))
    return nothing('checkpoint-signature')
  const broken: Rule[] = []
  const checked = await signedText(bundle.checkpoint, key, verify)
  const checkpoint = typeof checked === 'string' ? null : readCheckpoint(checked.text, bundle.log.origin, key)
  if (!checkpoint) broken.push(typeof checked === 'string' ? checked : 'checkpoint-form')
  const said = await signedText(bundle.statement, key, verify)
  if (typeof said === 'string') return { ...nothing(...new Set([...broken, said])), checkpoint }
  const statement = readStatement(said.text)
  if (statement?.book !== bundle.book) broken.push('bundle-form')
  return { checkpoint, statement: said.text, count: statement?.count ?? null, head: statement?.head ?? null, broken }
}

export const toldCheckpoint = (it: Checkpoint | null) =>
  it && { origin: it.origin, size: it.size, root: toBase64(it.root) }
