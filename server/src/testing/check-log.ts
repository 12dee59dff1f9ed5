// What every test of the server ends with: afterEach(() => checkLog(house)).
import { auditLog } from '../audit/audit-log.ts'
import type { House } from '../house.ts'
import { sequence } from '../log/sequence.ts'

/** Brings what waits into the tree, then verifies the whole log from raw rows. Throws with everything that does not hold. */
export const checkLog = async (house: House): Promise<void> => {
  await sequence(house)
  const { faults } = await auditLog(house)
  if (faults.length === 0) return
  const said = faults.map(({ rule, book, n }) => (book === null ? rule : `${rule} at ${n} of ${book}`))
  throw new Error(`the log does not hold: ${said.join('; ')}`)
}
