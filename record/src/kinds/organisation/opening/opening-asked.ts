// Somebody says that a person is in danger now, and asks for the book of whoever holds them to be opened for an hour. About whom stands
// nowhere; that it was asked, by whom and why, does. After `until` nobody can agree to it.
import { choice, moment, person, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'
import { ROLE_NAMES } from '../../shared-choices.ts'

export const openingAsked = kind('opening-asked', {
  book: 'organisation',
  version: 1,
  compartment: 'coordination',
  writtenBy: ['server'],
  label: 'Asked for an emergency opening',
  fields: {
    who: person('Who'),
    as: choice('As what', ROLE_NAMES),
    why: text('Why'),
    danger: text('What the danger is'),
    where: text('Where'),
    at: moment('When'),
    until: moment('Can be agreed to until'),
  },
  headline: 'Asked for an emergency opening',
})
