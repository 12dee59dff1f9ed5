// A device that was taken off the list still sends what belongs to entries it wrote, and nothing else.
import type { House } from '../../house.ts'
import type { Me } from '../../people/me.ts'
import { Problem } from '../../problems.ts'
import { adoptAttachments } from '../adopt-attachments.ts'
import { namedBy, type Place } from '../store.ts'

/** Throws 'device-revoked'. */
export const mayUpload = async (house: House, me: Me, it: Place): Promise<void> => {
  if (!me.device?.revokedAt) return
  await adoptAttachments(house, it.book)
  if (!(await namedBy(house.db, me.person, it))) throw new Problem('device-revoked')
}
