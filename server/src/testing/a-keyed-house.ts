// A house whose log key lies in a folder, as on a real machine: it can be changed, lost, copied and put back, and the house opened again.
import { mkdirSync } from 'node:fs'
import { settledLogKeys } from '../house.ts'
import { openHouseKeys } from '../platform/keys.ts'
import { testFolder } from '../platform/test-database.ts'
import { aHouse, type TestHouse } from './a-house.ts'

export type KeyedHouse = {
  readonly machine: ReturnType<typeof testFolder>
  /** As a start finds it: the keys of the folder, and what the log says of them. */
  readonly opened: (given?: { folder?: ReturnType<typeof testFolder>; evenLost?: boolean }) => Promise<TestHouse>
  readonly close: () => Promise<void>
}

export const aKeyedHouse = async (): Promise<KeyedHouse> => {
  const machine = testFolder()
  mkdirSync(machine.file('keys'))
  const house = await aHouse()
  return {
    machine,
    opened: async ({ folder = machine, evenLost = false } = {}) => {
      const keys = { ...openHouseKeys(folder, null, 'record'), master: house.keys.master }
      const keyed = await settledLogKeys({ ...house, keys }, folder, evenLost)
      return { ...keyed, clock: house.clock, close: house.close }
    },
    close: async () => {
      await house.close()
      machine.remove()
    },
  }
}
