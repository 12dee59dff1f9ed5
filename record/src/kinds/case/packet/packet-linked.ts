// A link was made for somebody without an account. A newer link of the same packet closes the older: one link, one person.
import { entryRef, key, moment, person } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const packetLinked = kind('packet-linked', {
  book: 'case',
  version: 1,
  compartment: 'coordination',
  writtenBy: ['server'],
  label: 'Link made',
  fields: {
    of: entryRef('For which packet'),
    link: key('Which link'),
    by: person('Who made it'),
    at: moment('When'),
  },
  headline: 'A link was made',
})
