// Changing the key that signs the log. The old key vouches for the new one by signing the entry that names it; where the old one is lost,
// the new one signs, and every reader asks its witnesses. For one process alone: whoever holds the data folder.
import { keyChangesFrom, keysAfter, toBase64url, type WhyChanged } from '@sajha/record'
import type { House } from '../house.ts'
import type { Standing } from '../log/append.ts'
import { newestCheckpoint } from '../log/checkpoint.ts'
import { recordAsServer } from '../log/record-as-server.ts'
import { LARGEST_PASS, sequence } from '../log/sequence.ts'
import { entryOf, momentNow } from '../people/members/entries.ts'
import type { DataFolder } from '../platform/data-folder.ts'
import { moveLogSigners, nextLogSigner, type Signer } from '../platform/keys.ts'
import { cosigned } from '../witnesses/cosigned.ts'
import { isLost, withLogKeys } from './log-keys.ts'
import { findKeeper } from './store.ts'

/** Nothing was changed, and why: nobody keeps this record yet, the key is there, or somebody changed it meanwhile. */
export class NotChanged extends Error {
  readonly why: 'nobody-here' | 'not-lost' | 'changed-meanwhile'
  constructor(why: NotChanged['why']) {
    super(`the key of the log was not changed: ${why}`)
    this.why = why
  }
}

type Folder = Pick<DataFolder, 'file'>
export type Change = { readonly why: WhyChanged; readonly note: string | null }

const sequenceAll = async (house: House): Promise<void> => {
  while ((await sequence(house)) === LARGEST_PASS);
}

/** The key that the book itself says is the log's now, whatever this process believes. */
const currentIn = (house: House, standing: Standing): string | undefined => {
  const first = toBase64url(house.keys.earlier?.[0] ?? house.keys.signer.publicKey)
  return keysAfter(first, keyChangesFrom(first, standing?.entries ?? [])).at(-1)
}

const seal = async (house: House, from: Uint8Array, to: Signer, { why, note }: Change): Promise<void> => {
  const keeper = await findKeeper(house.db)
  if (!keeper) throw new NotChanged('nobody-here')
  const newest = await newestCheckpoint(house)
  const entry = entryOf('log-key-changed', {
    from: toBase64url(from),
    to: toBase64url(to.publicKey),
    why,
    ...(newest && { checkpoint: await cosigned(house, newest) }),
    ...(note !== null && { note }),
    at: momentNow(house),
  })
  await recordAsServer(house, keeper.book, keeper.organisation, [entry], (standing) => {
    // Of two changes of one key the first stands; whoever read the book before it is told, and nothing of theirs is sealed.
    if (currentIn(house, standing) !== toBase64url(from)) throw new NotChanged('changed-meanwhile')
    return { marks: [] }
  })
}

/**
 * Changes the key and signs a checkpoint over the change. Returns the house with its new key.
 * A crash before the entry is sealed leaves a key file that nothing speaks of, and the next try takes it. COMMIT POINT: the sealed entry.
 * A crash after it leaves files in their old places, which the next opening puts right; a crash after that, a checkpoint that the
 * sequencer signs by itself. Throws `NotChanged`.
 */
export const changeLogKey = async (house: House, folder: Folder, change: Change): Promise<House> => {
  const lost = isLost(house) ? house.keys.earlier?.at(-1) : undefined
  if ((lost !== undefined) !== (change.why === 'lost')) throw new NotChanged('not-lost')
  if (lost) {
    await seal(house, lost, house.keys.signer, change)
  } else {
    await sequenceAll(house)
    const next = nextLogSigner(folder, house.realm)
    await seal(house, house.keys.signer.publicKey, next, change)
    moveLogSigners(folder, house.realm)
  }
  const after = await withLogKeys(house, folder)
  await sequenceAll(after)
  return after
}
