// The institutions by id: who owes a clock, decides or pays an entitlement. Adding one: its record in institutions/.
import { authorities } from './institutions/authorities.ts'
import { careAndNepal } from './institutions/care-and-nepal.ts'
import type { Institution } from './institutions/institution.ts'
import { peopleInLaw } from './institutions/people.ts'

export const INSTITUTIONS = { ...peopleInLaw, ...authorities, ...careAndNepal } as const satisfies {
  readonly [id: string]: Institution
}

export type InstitutionName = keyof typeof INSTITUTIONS
