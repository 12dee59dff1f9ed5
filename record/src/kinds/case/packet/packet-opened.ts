// Somebody read what a packet shows: a look from outside, signed by the server before it answers (law 5, AC-17).
import { choice, entryRef, key, moment, optional, person } from '../../../fields.ts'
import { kind } from '../../../kind.ts'
import { TOLD_AS } from './packet-choices.ts'

export const packetOpened = kind('packet-opened', {
  book: 'case',
  version: 1,
  compartment: 'coordination',
  writtenBy: ['server'],
  label: 'Packet read',
  fields: {
    of: entryRef('Which packet'),
    who: optional(person('Who')),
    as: optional(choice('As what', TOLD_AS)),
    link: optional(key('Through which link')),
    how: choice('How', { copied: 'Took a copy onto a device', link: 'Through the link, with the code' }),
    at: moment('When'),
  },
  headline: 'Packet read: {how}',
})
