// People for tests: organisations, members and their devices, made as the server makes them, by entries it signs. No sign-in.
import { randomBytes } from 'node:crypto'
import { deviceId, inOffset, type Role, toBase64url } from '@sajha/record'
import type { House } from '../house.ts'
import { recordAsServer } from '../log/record-as-server.ts'
import type { Me } from '../people/me.ts'
import type { Signer } from '../platform/keys.ts'
import { aSigner } from './a-house.ts'

/** A new id as the record makes them: 128 random bits, 22 letters. */
export const anId = (): string => randomBytes(16).toString('base64url')

/** The house's time as people there write it: `2026-11-23T09:00+05:30`. */
export const nowIn = (house: House): string => inOffset(house.clock.now().epochMilliseconds, '+05:30')

export type TestOrganisation = { readonly id: string; readonly book: string }

export type TestPerson = {
  readonly house: House
  readonly id: string
  readonly name: string
  readonly organisation: TestOrganisation
  /** What a signed-in request of this person's knows. */
  readonly me: Me
  /** The key of this person's device. */
  readonly signer: Signer
}

type Sort = 'ngo' | 'committee' | 'police' | 'home' | 'helpline' | 'legal-aid' | 'hospital' | 'office' | 'community'

export const anOrganisation = async (
  house: House,
  given: { name?: string; sort?: Sort; district?: string } = {},
): Promise<TestOrganisation> => {
  const organisation = { id: anId(), book: anId() }
  const { name = 'Pipal Tola Kendra', sort = 'ngo', district = 'Devipur' } = given
  await recordAsServer(house, organisation.book, organisation.id, [
    { kind: 'organisation-opened', body: { name, sort, district } },
  ])
  return organisation
}

type Given = {
  readonly name?: string
  readonly roles?: readonly Exclude<Role, 'server'>[]
  /** Where they work; a new organisation unless given. */
  readonly at?: TestOrganisation
}

/** Somebody with a posting and one enrolled device: a caseworker called Kavita unless said otherwise. */
export const aPerson = async (house: House, given: Given = {}): Promise<TestPerson> => {
  const { name = 'Kavita', roles = ['caseworker'] } = given
  const organisation = given.at ?? (await anOrganisation(house))
  const id = anId()
  const signer = aSigner()
  const device = deviceId(signer.publicKey)
  const at = nowIn(house)
  const publicKey = toBase64url(signer.publicKey)
  await recordAsServer(house, organisation.book, organisation.id, [
    { kind: 'member-joined', body: { member: id, name, roles, at } },
    { kind: 'device-enrolled', body: { member: id, device, publicKey, label: `${name}’s phone`, at } },
  ])
  const me: Me = {
    person: id,
    organisation: organisation.id,
    organisationBook: organisation.book,
    roles,
    device: { id: device, publicKey: signer.publicKey, revokedAt: null },
    session: `session of ${name}`,
  }
  return { house, id, name, organisation, me, signer }
}
