// An attachment as one person may read it. The gate is row-level security (0003-attachments.sql); looking is recorded before a byte
// leaves the house.
import type { Role } from '@sajha/record'
import { unwrapBookKeys } from '../books/bodies.ts'
import { partsIn } from '../books/parts-in.ts'
import type { House } from '../house.ts'
import type { Me } from '../people/me.ts'
import { recordLooks } from '../sync/record-looks.ts'
import { adoptAttachments } from './adopt-attachments.ts'
import { nameOf, unwrapAttachmentKey } from './attachment-keys.ts'
import { attachmentAs, type Found, readsBook } from './store.ts'
import { fileToRead } from './stored/files.ts'
import type { Sealing } from './stored/frames.ts'
import { readFrames, type Stretch } from './stored/read-frames.ts'

export type OpenedAttachment = {
  /** Bytes. */
  readonly size: number
  /**
   * The plain bytes of one stretch, at most 64 KiB at a time and never ahead of the reader. Throws, and says so in the log, where
   * what lies on disk is not what was written.
   */
  readonly bytes: (stretch: Stretch) => AsyncGenerator<Uint8Array, void, undefined>
}

/** Null when there is no such attachment in that book, or this person may not read it: the two look alike. */
export const openAttachment = async (
  house: House,
  me: Me,
  book: string,
  sha256: string,
): Promise<OpenedAttachment | null> => {
  const found = await find(house, me, book, nameOf(house, book, sha256))
  if (!found) return null
  await recordLook(house, me, found)
  return opened(house, { id: found.id, key: keyOf(house, found), size: found.size })
}

/** The bytes of one sealed file. The key must have been had by right. */
export const opened = (house: House, sealing: Sealing): OpenedAttachment => ({
  size: sealing.size,
  async *bytes(stretch) {
    try {
      yield* readFrames(() => fileToRead(house, sealing.id), sealing, stretch)
    } catch (error) {
      house.log.bug('an attachment could not be read back', error, { attachment: sealing.id })
      throw error
    }
  },
})

const find = async (house: House, me: Me, book: string, name: Uint8Array): Promise<Found | null> => {
  // Before anything is looked for: a paper that is there and not theirs would take longer than one that is not.
  if (!(await partsIn(house, me, [book])).has(book)) return null
  const now = house.clock.now()
  const found = await attachmentAs(house.db, me.person, now, book, name)
  if (found) return found
  // The entry that names it may be newer than the last look at what is named. Only for those who read here: others learn nothing.
  if (!(await readsBook(house.db, me.person, now, book))) return null
  await adoptAttachments(house, book)
  return attachmentAs(house.db, me.person, now, book, name)
}

const keyOf = (house: House, it: Found): Uint8Array => {
  const organisation = { id: it.organisation, key_wrapped: it.organisation_key_wrapped }
  const keys = unwrapBookKeys(house, it.book, organisation, [
    { compartment: it.compartment, key_wrapped: it.book_key_wrapped },
  ])
  const wrapping = keys.get(it.compartment)
  if (!wrapping) throw new Error('an attachment lies in a compartment without a key')
  return unwrapAttachmentKey(wrapping, it.id, it.key_wrapped)
}

/** A recording is fetched stretch by stretch; within this time that is one look. Milliseconds. */
const ONE_LOOK = 15 * 60_000
const looks = new WeakMap<House, Map<string, number>>()

const recordLook = async (house: House, me: Me, it: Found): Promise<void> => {
  if (!it.of_others) return
  const recent = looks.get(house) ?? new Map<string, number>()
  looks.set(house, recent)
  const now = house.clock.now().epochMilliseconds
  for (const [look, at] of recent) if (at <= now - ONE_LOOK) recent.delete(look)
  const look = `${me.session} ${me.person} ${it.id}`
  if (recent.has(look)) return
  const as: Role = it.as_role ?? me.roles[0] ?? 'caseworker'
  await recordLooks(house, me, [{ book: it.book, organisation: it.organisation, as, entries: 1, how: 'opened' }])
  recent.set(look, now)
}
