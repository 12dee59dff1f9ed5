// Somebody of another organisation agreed to an emergency opening, or did not, and says why. It stands in the book of the organisation that
// asked, where it counts, and in the book of the one that answered, whose people answer for it.
import { body, choice, key, moment, person, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'
import { ROLE_NAMES } from '../../shared-choices.ts'

export const openingAnswered = kind('opening-answered', {
  book: 'organisation',
  version: 1,
  compartment: 'coordination',
  writtenBy: ['server'],
  label: 'Answered about an emergency opening',
  fields: {
    ask: key('Which question'),
    who: person('Who'),
    as: choice('As what', ROLE_NAMES),
    organisation: body('Of which organisation'),
    answer: choice('The answer', { agrees: 'Agrees', declines: 'Does not agree' }),
    why: text('Why'),
    at: moment('When'),
  },
  headline: 'About an emergency opening: {answer}',
})
