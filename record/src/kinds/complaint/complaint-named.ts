// A complaint is about somebody else too: from then on that person or body does not see it either, nor what went before.
import { body, optional, person, text } from '../../fields.ts'
import { kind } from '../../kind.ts'
import { COMPLAINING } from './complaint-choices.ts'

export const complaintNamed = kind('complaint-named', {
  book: 'complaint',
  version: 1,
  compartment: 'voice',
  writtenBy: COMPLAINING,
  label: 'It is about somebody else too',
  fields: {
    about: optional(person('Who it is about')),
    aboutBody: optional(body('Which organisation or office it is about')),
    why: text('Why', { long: true }),
  },
  headline: 'It is about somebody else too',
})
