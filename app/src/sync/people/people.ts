// Names of the people in the books this device holds. They stand sealed beside the books and nowhere else.

import type { Role } from '@sajha/record'
import { ask } from '../api.ts'
import { heldCell } from '../session/opened.ts'
import { kept } from '../store/kept.ts'

export type Named = { readonly name: string; readonly organisation: string; readonly organisationName: string }
export type People = Readonly<Record<string, Named>>

const stored = kept<People>('people')
export const people = heldCell<People>({})

export const loadPeople = async (): Promise<void> => people.set((await stored.get()) ?? {})

export const addPeople = async (more: People): Promise<void> => {
  if (Object.keys(more).length === 0) return
  const all = { ...people.get(), ...more }
  await stored.put(all)
  people.set(all)
}

/** Somebody who can be brought in or handed over to. */
export type Colleague = {
  readonly person: string
  readonly name: string
  readonly roles: readonly Role[]
  readonly organisation: string
  readonly organisationName: string
}

const storedColleagues = kept<readonly Colleague[]>('colleagues')

/** Those who can be brought in; without a network, or where nobody is to be named now, those known at the last contact. */
export const colleagues = async (given: { readonly named: boolean }): Promise<readonly Colleague[]> => {
  const before = given.named ? null : await storedColleagues.get()
  if (before) return before
  try {
    const told = await ask<{ readonly colleagues: readonly Colleague[] }>('GET', 'v1/colleagues')
    await storedColleagues.put(told.colleagues)
    return told.colleagues
  } catch (error) {
    const known = await storedColleagues.get()
    if (known) return known
    throw error
  }
}

/** Keeps the names of those somebody wrote of, from among those who can be brought in: who is named here is in no book here yet. */
export const rememberNamed = async (persons: readonly string[]): Promise<void> => {
  const unknown = persons.filter((it) => !people.get()[it])
  if (unknown.length === 0) return
  const known = (await storedColleagues.get()) ?? []
  const named = known.filter((it) => unknown.includes(it.person))
  await addPeople(
    Object.fromEntries(
      named.map(({ person, name, organisation, organisationName }) => [
        person,
        { name, organisation, organisationName },
      ]),
    ),
  )
}
