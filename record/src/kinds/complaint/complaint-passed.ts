// Somebody else looks into a complaint, beside whoever did: from outside, where that is needed.
import { body, choice, optional, person, text } from '../../fields.ts'
import { kind } from '../../kind.ts'
import { COMPLAINING, COMPLAINING_AS } from './complaint-choices.ts'

export const complaintPassed = kind('complaint-passed', {
  book: 'complaint',
  version: 1,
  compartment: 'voice',
  writtenBy: COMPLAINING,
  label: 'Somebody else looks into it too',
  fields: {
    to: person('Who looks into it', {
      help: 'A steward, or somebody of another organisation. Never the one it is about, nor those over them.',
    }),
    organisation: body('Of which organisation'),
    as: choice('As what', COMPLAINING_AS),
    why: optional(text('Why')),
  },
  headline: 'Somebody else looks into it too',
})
