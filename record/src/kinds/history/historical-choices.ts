// Choice lists of old records. The codes are those of the file they came from (HTCDS 2.0, CTDC), so that they leave as they came.
import { EXTRA_CODES } from '../../htcds/standard/extensions.ts'
import { LISTS, type ListedField } from '../../htcds/standard/lists.ts'

type CodesOf<F extends ListedField> = { readonly [C in keyof (typeof LISTS)[F]]: string }

export const STATUS = {
  PossibleVictimOfTrafficking: 'May have been trafficked',
  ActualVictimOfTrafficking: 'Was trafficked',
  NotAVictimOfTrafficking: 'Was not trafficked',
} as const satisfies CodesOf<'vic_TraffickingStatus'>

export const GENDER = {
  Feminine: 'Woman or girl',
  Masculine: 'Man or boy',
  TransgenderFeminine: 'Transgender woman or girl',
  TransgenderMasculine: 'Transgender man or boy',
  NonConforming: 'Non-conforming',
  NonSpecifiedUnknown: 'Not said or not known',
  TransOrNonConforming: 'Transgender or non-conforming',
} as const satisfies CodesOf<'prs_Gender'> & { readonly [C in keyof typeof EXTRA_CODES.prs_Gender]: string }

export const CONTROL = { ...LISTS.vic_MethodsOfControl, ...EXTRA_CODES.vic_MethodsOfControl } as const

export const EXPLOITED_BY = { ...LISTS.vic_TypeOfExploitation, ...EXTRA_CODES.vic_TypeOfExploitation } as const

/** CTDC's bands, in completed years; with HTCDS, no age but a birthdate and the age when it began. */
export const AGE_BAND = {
  '0-8': '0 to 8 years',
  '9-17': '9 to 17 years',
  '18-20': '18 to 20 years',
  '21-23': '21 to 23 years',
  '24-26': '24 to 26 years',
  '27-29': '27 to 29 years',
  '30-38': '30 to 38 years',
  '39-47': '39 to 47 years',
  '48+': '48 years or more',
} as const

/** CTDC's bands, in months. */
export const DURATION = {
  '0-12': 'Up to a year',
  '13-24': 'One to two years',
  '25+': 'More than two years',
} as const

/** CTDC's relations of the person who recruited; HTCDS tells of the trafficker instead. */
export const RECRUITER = {
  IntimatePartner: 'Husband, wife or partner',
  Friend: 'Friend',
  Family: 'Family',
  Other: 'Someone else',
  Unknown: 'Not known',
} as const

/** Countries of the region by their ISO code; every other is `other` here, and told exactly beside it. */
export const CITIZEN_OF = {
  IN: 'India',
  NP: 'Nepal',
  BD: 'Bangladesh',
  BT: 'Bhutan',
  PK: 'Pakistan',
  LK: 'Sri Lanka',
  MM: 'Myanmar',
  AF: 'Afghanistan',
  other: 'Another country',
} as const
