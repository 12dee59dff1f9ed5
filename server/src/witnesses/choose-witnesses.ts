// An organisation says which witnesses it believes and how many it wants. It stands in its book, with who said so: which keys were
// believed when is part of the log.
import { isMalformed, readWitnesses, writeWitnesses } from '@sajha/record'
import type { House } from '../house.ts'
import { recordAsServer } from '../log/record-as-server.ts'
import type { Me } from '../people/me.ts'
import { entryOf, momentNow } from '../people/members/entries.ts'
import { Problem } from '../problems.ts'

const wrong = (field: string, reason: string): Problem => new Problem('wrong-form', {}, [{ field, reason }])

/** Throws `wrong-form`: what is no key of a witness, or more wanted than there are. */
export const chooseWitnesses = async (house: House, me: Me, text: string, wanted: number): Promise<void> => {
  const chosen = read(text)
  if (wanted > chosen.length) throw wrong('wanted', 'too-large')
  const body = { witnesses: writeWitnesses(chosen) || NONE, wanted, at: momentNow(house), by: me.person }
  await recordAsServer(house, me.organisationBook, me.organisation, [entryOf('witnesses-chosen', body)])
}

/** A text field is never empty: this is no key, and is read as nobody. */
const NONE = '-'

const read = (text: string) => {
  try {
    return readWitnesses(text)
  } catch (error) {
    if (isMalformed(error)) throw wrong('witnesses', 'wrong-form')
    throw error
  }
}
