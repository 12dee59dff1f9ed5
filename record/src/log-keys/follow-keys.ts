// From a key of a log that somebody holds to the key that signs it now. Each change is an entry of the log, signed with the key before
// it; all of them stand in the tree of a checkpoint that the last key signed. Whoever cannot be led so far has a fork before them.
// A key that was lost could vouch for nobody: of such a change only witnesses can say that the log is the one they knew.
import { isKeyHistory } from '../export/bundle-form.ts'
import { ownFaults } from '../export/own-faults.ts'
import { provenUnder } from '../export/proven.ts'
import { sealOf } from '../export/statement.ts'
import { type Bytes, equal, fromBase64url, isMalformed, toHex } from '../log/bytes.ts'
import { type Checkpoint, parseCheckpoint } from '../log/checkpoint.ts'
import type { PlatformVerify } from '../log/ed25519-rule.ts'
import { deviceId } from '../log/envelope.ts'
import { sha256 } from '../log/hash.ts'
import { ED25519, openNote, parseNote, type VerifierKey, verifierKey } from '../log/note.ts'
import type { KeyHistory, ShownEntry } from '../wire/bundle.ts'
import { type Cosigned, cosignaturesIn } from '../witness/cosigned.ts'

export const KEY_HISTORY = 'sajha-keys/1'

/** A history with the checkpoint (a signed note) under which its changes are placed. From anybody. */
export type ToldKeys = KeyHistory & { readonly origin: string; readonly checkpoint: string }

export type FollowedKeys = {
  /** The key that signs now. */
  readonly key: VerifierKey
  /** Every key before it, the first first. */
  readonly earlier: readonly VerifierKey[]
  /** Whether a key after the one that is held was lost: then nobody but `cosigned` vouches for what came after it. */
  readonly lost: boolean
  /** Signed by the key that signs now; it has every change in it. */
  readonly checkpoint: Checkpoint
  /** Those of the given witnesses that signed it. */
  readonly cosigned: readonly Cosigned[]
}

const SERVER = 'server'

type Change = { readonly from: string; readonly to: string; readonly why: string; readonly it: ShownEntry }

const changeIn = (it: ShownEntry): Change | null => {
  const [from, to, why] = ['from', 'to', 'why'].map((name) => it.body?.shown[name]?.value)
  const isOne = it.envelope.kind === 'log-key-changed' && it.envelope.as === SERVER
  return isOne && typeof from === 'string' && typeof to === 'string' && typeof why === 'string'
    ? { from, to, why, it }
    : null
}

/** The keys, each named by the change before; null where they do not follow, or a key that was left is taken again. */
const keysIn = (first: string, changes: readonly Change[]): readonly Bytes[] | null => {
  const keys = [first]
  for (const { from, to } of changes) {
    if (from !== keys.at(-1) || keys.includes(to)) return null
    keys.push(to)
  }
  return keys.map((it) => fromBase64url(it))
}

/** The log is named by its first key: sixteen letters of the hash of it, in hex. */
const namesFirst = (origin: string, first: Bytes): boolean => origin.endsWith(`/${toHex(sha256(first)).slice(0, 16)}`)

/** Signed with the key before; where that one was lost, with the new one, which then at least is there. */
const isSigned = async (
  { why, it }: Change,
  [from, to]: readonly [Bytes, Bytes],
  origin: string,
  verify: PlatformVerify,
): Promise<boolean> => {
  const signer = why === 'lost' ? to : from
  const device = deviceId(signer)
  if (it.envelope.device !== device) return false
  return (await ownFaults(it, it.envelope.book, origin, new Map([[device, signer]]), verify)).length === 0
}

const areSigned = async (
  changes: readonly Change[],
  keys: readonly Bytes[],
  origin: string,
  verify: PlatformVerify,
): Promise<boolean> => {
  for (const [i, change] of changes.entries()) {
    const [from, to] = [keys[i], keys[i + 1]]
    if (!from || !to || !(await isSigned(change, [from, to], origin, verify))) return false
  }
  return true
}

/** In one book, one after another, and each a leaf of the tree, one after another. */
const areInTree = (changes: readonly Change[], checkpoint: Checkpoint): boolean => {
  const proven = provenUnder(checkpoint)
  return changes.every(({ it }, i) => {
    const before = changes[i - 1]?.it
    const isLater = !before || (before.placed.index < it.placed.index && before.envelope.book === it.envelope.book)
    return isLater && proven(fromBase64url(sealOf(it.envelope.book, it)), it.placed.index, it.placed.proof)
  })
}

const signedBy = async (
  note: string,
  key: VerifierKey,
  verify: PlatformVerify,
): Promise<{ readonly text: string; readonly checkpoint: Checkpoint } | null> => {
  const opened = await openNote(note, [key], verify)
  if (opened.verdict !== 'signed') return null
  const checkpoint = parseCheckpoint(opened.text)
  return checkpoint.origin === key.name ? { text: opened.text, checkpoint } : null
}

const follow = async (
  { origin, first, changes: given, checkpoint: note }: ToldKeys,
  held: VerifierKey,
  verify: PlatformVerify,
  witnesses: readonly VerifierKey[],
): Promise<FollowedKeys | null> => {
  const changes = given.flatMap((it) => changeIn(it) ?? [])
  const raw = changes.length === given.length ? keysIn(first, changes) : null
  if (!raw || origin !== held.name || !raw[0] || !namesFirst(origin, raw[0])) return null
  const keys = raw.map((it) => verifierKey(origin, ED25519, it))
  const at = keys.findIndex((it) => equal(it.publicKey, held.publicKey))
  const key = keys.at(-1)
  if (at < 0 || !key || !(await areSigned(changes, raw, origin, verify))) return null
  const signed = await signedBy(note, key, verify)
  if (!signed || !areInTree(changes, signed.checkpoint)) return null
  return {
    key,
    earlier: keys.slice(0, -1),
    lost: changes.slice(at).some((it) => it.why === 'lost'),
    checkpoint: signed.checkpoint,
    cosigned: await cosignaturesIn(signed.text, parseNote(note).signatures, witnesses, verify),
  }
}

/**
 * @param told from anybody; what has not the form of it leads nowhere
 * @param held the key that the caller holds from before
 * @param witnesses those that the caller knew before it heard of another key
 * Null where `held` does not lead to the key that signed the checkpoint. That the checkpoint continues what the caller saw before is
 * for the caller to ask: a history rewritten by whoever has all the keys follows in itself.
 */
export const followKeys = async (
  told: unknown,
  held: VerifierKey,
  verify: PlatformVerify,
  witnesses: readonly VerifierKey[] = [],
): Promise<FollowedKeys | null> => {
  if (typeof told !== 'object' || told === null) return null
  const { origin, first, changes, checkpoint } = told as Record<string, unknown>
  if (typeof origin !== 'string' || typeof checkpoint !== 'string' || !isKeyHistory({ first, changes })) return null
  try {
    return await follow({ origin, checkpoint, first, changes } as ToldKeys, held, verify, witnesses)
  } catch (error) {
    if (isMalformed(error)) return null
    throw error
  }
}

/** Whether it may be believed: from key to key; past a lost one, by as many witnesses as are wanted, and by one at least. */
export const isVouchedFor = ({ lost, cosigned }: FollowedKeys, wanted: number): boolean =>
  !lost || cosigned.length >= Math.max(1, wanted)

/** Whether a line under a note is of this log and of none of these keys: it may have another key by now. */
export const hasAnotherKey = (note: string, origin: string, known: readonly VerifierKey[]): boolean => {
  try {
    return parseNote(note).signatures.some((it) => it.name === origin && !known.some((key) => key.id === it.id))
  } catch (error) {
    if (isMalformed(error)) return false
    throw error
  }
}
