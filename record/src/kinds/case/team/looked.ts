// Somebody read this book. Signed by the server; nobody is exempt (law 5, AC-17).
import { choice, moment, person, whole } from '../../../fields.ts'
import { kind } from '../../../kind.ts'
import { ROLE_NAMES } from '../../shared-choices.ts'

export const looked = kind('looked', {
  book: 'case',
  version: 1,
  compartment: 'coordination',
  writtenBy: ['server'],
  label: 'Looked',
  fields: {
    who: person('Who'),
    as: choice('As what', ROLE_NAMES),
    how: choice('How', {
      opened: 'Opened it',
      copied: 'Took a copy onto a device',
      offline: 'Opened it without network',
      exported: 'Exported it',
    }),
    at: moment('When'),
    entries: whole('How many entries'),
  },
  headline: 'Looked: {how}',
})
