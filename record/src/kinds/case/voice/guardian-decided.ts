// Who may decide for a child, decided by somebody and with the reason why: a parent may be the one who sold her. Being a mother or a
// father is never by itself the reason, and nothing here is taken over from another field.
import { choice, moment, optional, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'
import { YES_NO_UNKNOWN } from '../../shared-choices.ts'
import { WISH } from './consent-choices.ts'

export const guardianDecided = kind('guardian-decided', {
  book: 'case',
  version: 1,
  compartment: 'voice',
  writtenBy: ['caseworker', 'manager', 'cwc', 'lawyer', 'counsellor'],
  label: 'Who may decide for her',
  fields: {
    decidedAt: moment('When it was decided'),
    who: choice('Who', {
      mother: 'Mother',
      father: 'Father',
      relative: 'Another relative',
      'legal-guardian': 'A guardian named by a court',
      'fit-person': 'A fit person or a home, by order',
      committee: 'The Child Welfare Committee',
      court: 'A court',
      nobody: 'Nobody for now',
    }),
    why: text('Why they may decide', { long: true }),
    name: optional(text('Name of the person or body')),
    against: optional(choice('Does anything speak against them', YES_NO_UNKNOWN)),
    concern: optional(text('What speaks against them', { long: true })),
    wish: optional(choice('Does she want them to decide', WISH)),
  },
  headline: 'May decide for her: {who}',
  countedBy: ['who'],
})
