// Choice lists that more than one kind asks with. The words a person ticks; codes never change meaning.
import type { Role } from '../terms.ts'

export const YES_NO_UNKNOWN = { yes: 'Yes', no: 'No', unknown: 'Not known' } as const

export const EXPLOITATION = {
  sexual: 'Sexual exploitation',
  'forced-labour': 'Forced labour',
  bonded: 'Bonded labour (work against a debt)',
  domestic: 'Work in a house',
  kiln: 'Brick kiln',
  loom: 'Loom or workshop',
  circus: 'Circus, orchestra or dance party',
  marriage: 'Forced or bought marriage',
  adoption: 'Adoption or sale of a baby',
  begging: 'Begging',
  drugs: 'Carrying drugs or stealing',
  organ: 'Removal of an organ',
  other: 'Something else',
  unknown: 'Not known',
} as const

export const WHO_PRESENT = {
  alone: 'No one else',
  mother: 'Mother',
  father: 'Father',
  relative: 'Another relative',
  friend: 'Someone she chose',
  'support-person': 'Support person',
  lawyer: 'Lawyer',
  interpreter: 'Interpreter',
  'woman-officer': 'Woman police officer',
  police: 'Other police',
  staff: 'Staff of a home',
  accused: 'A person complained of',
  other: 'Someone else',
} as const

export const BASIS = {
  'she-agreed': 'She agreed',
  'law-requires': 'The law requires it',
  ordered: 'A committee or court ordered it',
} as const

export const ROLE_NAMES = {
  caseworker: 'Caseworker',
  manager: 'Manager',
  cwc: 'Child Welfare Committee member',
  police: 'Police officer',
  home: 'Staff of a home',
  helpline: 'Helpline',
  lawyer: 'Lawyer',
  doctor: 'Doctor',
  counsellor: 'Counsellor',
  official: 'Official',
  community: 'Community member',
  steward: 'Steward',
  administrator: 'Administrator',
  server: 'The record itself',
} as const satisfies { readonly [R in Role]: string }

export const ORGANISATION_SORTS = {
  ngo: 'Organisation',
  committee: 'Child Welfare Committee',
  police: 'Police unit',
  home: 'Home or shelter',
  helpline: 'Helpline',
  'legal-aid': 'Legal aid',
  hospital: 'Hospital',
  office: 'Government office',
  community: 'Village committee',
} as const

/** Everybody who is brought into a case. Police, stewards and administrators are not. */
export const WORKS_WITH_HER = [
  'caseworker',
  'manager',
  'cwc',
  'home',
  'helpline',
  'lawyer',
  'doctor',
  'counsellor',
  'official',
  'community',
] as const satisfies readonly Role[]
