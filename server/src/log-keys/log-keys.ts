// Which keys this log had, and which of those in the data folder signs now. The log says so itself: each change is an entry, signed with
// the key before (record/src/log-keys). A folder that was left in the middle of a change is read as the log has it.
import { type Entry, fromBase64url, keyChangesFrom, keysAfter, toBase64url } from '@sajha/record'
import { keptBook } from '../books/kept-book.ts'
import type { House } from '../house.ts'
import { newestCheckpoint } from '../log/checkpoint.ts'
import type { DataFolder } from '../platform/data-folder.ts'
import { logSignersIn, originNamedBy, type Signer } from '../platform/keys.ts'
import { StartRefused } from '../platform/process.ts'
import { booksWithKeyChanges, findFirstKey, keepFirstKey } from './store.ts'

type Folder = Pick<DataFolder, 'file'>

/** The log's first key: kept beside the data when the log begins, because the origin has only its hash. Null where it is not known. */
const firstKey = async (house: House): Promise<Uint8Array | null> => {
  const known = await findFirstKey(house.db)
  if (known) return known
  const newest = await newestCheckpoint(house)
  if (newest && !newest.note.startsWith(`${house.origin}\n`)) return null
  return keepFirstKey(house.db, house.keys.signer.publicKey)
}

/** The changes of this house's key that follow on each other, as its books have them. */
const changesIn = async (house: House, first: Uint8Array) => {
  const entries: Entry[] = []
  for (const book of await booksWithKeyChanges(house.db))
    entries.push(...((await keptBook(house, book))?.entries ?? []))
  return keyChangesFrom(toBase64url(first), entries)
}

const among = (signers: readonly Signer[], key: string | undefined): Signer | undefined =>
  signers.find((it) => toBase64url(it.publicKey) === key)

const refused = (realm: House['realm']): StartRefused =>
  new StartRefused(
    `The key of the log in the data folder is not the one this record was signed with; put keys/log-${realm}.key back from your copy of the keys. If no copy is left: npx sajha new-log-key --lost.`,
  )

/**
 * The house with the keys that its log says it has. Throws `StartRefused` where the one that signs now is not in the folder; with
 * `evenLost` the key that is there stands in for it, and nothing but a change may be signed with it.
 */
export const withLogKeys = async (house: House, folder: Folder, evenLost = false): Promise<House> => {
  const first = await firstKey(house)
  if (!first) throw refused(house.realm)
  const named: House = { ...house, origin: originNamedBy(house.realm, first) }
  const changes = await changesIn(named, first)
  const all = keysAfter(toBase64url(first), changes)
  const signers = logSignersIn(folder, house.realm)
  const signer = among(signers, all.at(-1))
  if (!signer && !evenLost) throw refused(house.realm)
  const outgoing = signer && among(signers, all.at(-2))
  const earlier = (signer ? all.slice(0, -1) : all).map(fromBase64url)
  return {
    ...named,
    keys: { ...house.keys, signer: signer ?? house.keys.signer, earlier, ...(outgoing && { outgoing }) },
    keyChanges: changes.flatMap(({ book, n }) => (n === null ? [] : [{ book, n }])),
  }
}

/** Whether the key in the folder is none of the log's: then the last of the earlier ones is the one that was lost. */
export const isLost = ({ keys, keyChanges }: House): boolean => (keys.earlier?.length ?? 0) > (keyChanges?.length ?? 0)
