// Somebody who does not work on this book asked for exactly this person. They were told nothing: it is for those who hold her to answer. It
// counts as a look (AC-17).
import { body, choice, moment, person, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'
import { ROLE_NAMES } from '../../shared-choices.ts'

export const findMatched = kind('find-matched', {
  book: 'case',
  version: 1,
  compartment: 'identity',
  writtenBy: ['server'],
  label: 'Asked for her',
  fields: {
    who: person('Who'),
    as: choice('As what', ROLE_NAMES),
    organisation: body('Of which organisation'),
    why: text('Why'),
    at: moment('When'),
  },
  headline: 'Asked for her: {why}',
})
