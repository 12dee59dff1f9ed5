// Who may send. A device that was taken off the list, and a person whose posting has ended, still send what belongs to entries they
// wrote, and nothing else.
import type { House } from '../../house.ts'
import type { Me } from '../../people/me.ts'
import { Problem } from '../../problems.ts'
import { adoptAttachments } from '../adopt-attachments.ts'
import { namedBy, type Place } from '../store.ts'

/** Throws 'device-needed', 'device-revoked', 'posting-ended'. */
export const mayUpload = async (house: House, me: Me, it: Place): Promise<void> => {
  if (!me.device) throw new Problem('device-needed')
  if (!me.device.revokedAt && me.leftAt === undefined) return
  await adoptAttachments(house, it.book)
  if (!(await namedBy(house.db, me.person, it)))
    throw new Problem(me.leftAt === undefined ? 'device-revoked' : 'posting-ended')
}
