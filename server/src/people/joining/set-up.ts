// The first organisation: opened by whoever holds the one-time link that the server printed at its start, who becomes its administrator.
import type { House } from '../../house.ts'
import { recordAsServer } from '../../log/record-as-server.ts'
import { Problem } from '../../problems.ts'
import { newId } from '../codes.ts'
import { deviceOf, enrolling, type GivenDevice } from '../devices/enrol-device.ts'
import { type GivenRoles, joining } from '../members/add-member.ts'
import { type GivenOrganisation, opening } from '../members/open-organisation.ts'
import { asRefusal, type GivenWay, prepareWay } from '../sign-in/ways/prepare-way.ts'
import { dropWays, type Whose } from '../sign-in/ways/store.ts'
import { anyOrganisation } from '../store.ts'
import { tokenOf } from '../tokens.ts'
import { isSetUpLink, replaceSetUpLink, takeSetUpLink } from './store.ts'

export type GivenSetUp = {
  readonly token: string
  readonly organisation: GivenOrganisation
  readonly person: { readonly name: string; readonly roles: GivenRoles }
  readonly way: GivenWay
  readonly device: GivenDevice
}

/** Who has come in, with which device, and the codes to print if they chose a password. */
export type Newcomer = Whose & { readonly device: string; readonly printedCodes: readonly string[] }

/** Throws `set-up-already`, `link-wrong`, `wrong-form`, and what `prepareWay` throws; the link then still opens. */
export const setUp = async (house: House, given: GivenSetUp): Promise<Newcomer> => {
  if (await anyOrganisation(house.db)) throw new Problem('set-up-already')
  const token = tokenOf(house, 'set-up link', given.token)
  if (!(await isSetUpLink(house.db, token))) throw new Problem('link-wrong')
  if (!given.person.roles.includes('administrator'))
    throw new Problem('wrong-form', {}, [{ field: 'person.roles', reason: 'missing' }])
  const [whose, book] = [{ person: newId(), organisation: newId() }, newId()]
  const entries = [
    opening(given.organisation),
    joining(house, whose.person, given.person),
    enrolling(house, whose.person, given.device),
  ]
  const way = await prepareWay(house, whose, given.way)
  const taken = await takeSetUpLink(house.db, token, way.keep).catch((error: unknown) =>
    Promise.reject(asRefusal(error)),
  )
  if (!taken) throw new Problem('link-wrong')
  // A crash here leaves a way to sign in that belongs to nobody, and no link: the next start prints a new one.
  try {
    await recordAsServer(house, book, whose.organisation, entries)
  } catch (error) {
    await dropWays(house.db, whose)
    await replaceSetUpLink(house.db, token, house.clock.now())
    throw error
  }
  return { ...whose, device: deviceOf(given.device.publicKey), printedCodes: way.printedCodes }
}
