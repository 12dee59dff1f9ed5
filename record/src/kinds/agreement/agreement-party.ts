// Another body is a party, and this person acts for it: from then on they read the book. Access is by name, as everywhere (law 5).
import { body, choice, person, text } from '../../fields.ts'
import { kind } from '../../kind.ts'
import { HEAD_ROLES, HEADS } from './heads.ts'

export const agreementParty = kind('agreement-party', {
  book: 'agreement',
  version: 1,
  compartment: 'coordination',
  writtenBy: HEADS,
  label: 'Party named',
  fields: {
    organisation: body('Which organisation'),
    to: person('Who acts for it'),
    as: choice('In which role', HEAD_ROLES),
    office: text('Organisation and post, in words'),
  },
  headline: 'Party named: {office}',
})
