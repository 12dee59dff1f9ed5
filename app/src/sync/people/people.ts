// Names of the people in the books this device holds. They stand sealed beside the books and nowhere else.

import type { Role } from '@sajha/record'
import { ask } from '../api.ts'
import { cell } from '../cell.ts'
import { onForget } from '../session/opened.ts'
import { kept } from '../store/kept.ts'

export type Named = { readonly name: string; readonly organisation: string; readonly organisationName: string }
export type People = Readonly<Record<string, Named>>

const stored = kept<People>('people')
export const people = cell<People>({})
onForget(() => people.set({}))

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

/** Those who can be brought in; without a network, those known at the last contact. */
export const colleagues = async (): Promise<readonly Colleague[]> => {
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
