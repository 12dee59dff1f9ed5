// What everything in an export hangs on: the checkpoint and the statement, both signed by the log's key.

import { toBase64 } from '../log/bytes.ts'
import { type Checkpoint, parseCheckpoint } from '../log/checkpoint.ts'
import type { PlatformVerify } from '../log/ed25519-rule.ts'
import { openNote, parseVerifierKey, type VerifierKey } from '../log/note.ts'
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

/** @param trusted the key (vkey) that the reader holds from elsewhere; without it, the one in the export is believed */
export const openAnchor = async (
  bundle: Pick<Bundle, 'log' | 'checkpoint' | 'statement' | 'book'>,
  verify: PlatformVerify,
  trusted?: string,
): Promise<Anchor> => {
  const key = orNull(() => parseVerifierKey(trusted ?? bundle.log.key))
  if (!key || (trusted !== undefined && trusted !== bundle.log.key)) return nothing('checkpoint-signature')
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
