// Somebody asked to take a copy of one person more than they may take alone. For whom and why is said; which person is a keyed token.
import { choice, key, moment, optional, person, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'
import { ROLE_NAMES } from '../../shared-choices.ts'

export const copyAsked = kind('copy-asked', {
  book: 'organisation',
  version: 1,
  compartment: 'coordination',
  writtenBy: ['server'],
  label: 'Asked for a copy that needs two',
  fields: {
    who: person('Who'),
    as: choice('As what', ROLE_NAMES),
    book: key('Which, as a token'),
    why: text('Why'),
    recipient: optional(text('For whom')),
    at: moment('When'),
  },
  headline: 'Asked for a copy that needs two',
})
