// A link did not open, or was closed: too many wrong codes, or somebody else with a link that is in use. Says what, never who.
import { choice, entryRef, key, moment } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const linkTried = kind('link-tried', {
  book: 'case',
  version: 1,
  compartment: 'coordination',
  writtenBy: ['server'],
  label: 'A link did not open',
  fields: {
    of: entryRef('Of which packet'),
    link: key('Which link'),
    what: choice('What happened', {
      'wrong-codes': 'Too many wrong codes: the link is closed',
      'second-opening': 'Opened again on another phone: refused',
    }),
    at: moment('When'),
  },
  headline: 'A link did not open: {what}',
})
