// What consent is asked for, about what, and how it was asked. Shared by giving, refusing and withdrawing, so that they answer one
// another and a no is asked about with the same care as a yes.
import { choice, choices, entryRef, language, optional, place, text } from '../../../fields.ts'
import { WHO_PRESENT } from '../../shared-choices.ts'

const FIRST_PURPOSES = {
  service: 'To get a service she wants',
  legal: 'For her case',
  safety: 'For her safety',
  family: 'To speak with her family',
  statistics: 'To be counted, without her name',
  research: 'For research',
  story: 'To tell her story',
} as const

export const PURPOSE = { ...FIRST_PURPOSES, compensation: 'For money that is due to her' } as const

/** What was asked with before there was more. */
export const firstPurpose = choice('For what', FIRST_PURPOSES)

export const CONTENT = {
  identity: 'Who she is',
  where: 'Where she is',
  story: 'What happened to her',
  health: 'Her health',
  legal: 'Her case',
  money: 'Her money',
  photo: 'Her photo or voice',
} as const

export const WISH = { yes: 'Yes', no: 'No', unsure: 'She does not know yet' } as const

export const WHO_DECIDES = {
  herself: 'She herself',
  guardian: 'The guardian on record',
  committee: 'The Child Welfare Committee',
  court: 'A court',
  nobody: 'Nobody yet',
} as const

export const HOW_ASKED = {
  where: optional(place('Where she was asked')),
  language: optional(language('In which language')),
  interpreter: optional(text('Who interpreted')),
  wish: optional(choice('Her own wish', WISH)),
  decides: optional(choice('Who may decide by law', WHO_DECIDES)),
  guardian: optional(entryRef('The decision who may decide for her')),
} as const

export const present = optional(choices('Who else was in the room', WHO_PRESENT))
