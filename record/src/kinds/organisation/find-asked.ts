// Somebody asked whether anybody here holds a person. Whom they asked about stands nowhere; that they asked, and why, does.
import { choice, moment, person, text } from '../../fields.ts'
import { kind } from '../../kind.ts'
import { ROLE_NAMES } from '../shared-choices.ts'

export const findAsked = kind('find-asked', {
  book: 'organisation',
  version: 1,
  compartment: 'coordination',
  writtenBy: ['server'],
  label: 'Asked whether somebody is held',
  fields: { who: person('Who'), as: choice('As what', ROLE_NAMES), why: text('Why'), at: moment('When') },
  headline: 'Asked whether somebody is held',
})
