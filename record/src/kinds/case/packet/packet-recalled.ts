// A packet is called back: from this minute it opens nothing. What was read or printed before cannot be called back, and is said.
import { choice, entryRef, optional, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const packetRecalled = kind('packet-recalled', {
  book: 'case',
  version: 1,
  compartment: 'coordination',
  writtenBy: ['caseworker', 'manager', 'cwc', 'home', 'helpline', 'lawyer', 'counsellor'],
  label: 'Packet called back',
  fields: {
    of: entryRef('Which packet'),
    why: choice('Why', {
      'she-asked': 'She asked for it',
      'wrong-one': 'It went to the wrong one',
      'not-needed': 'It is no longer needed',
      danger: 'It could put her in danger',
      other: 'Something else',
    }),
    note: optional(text('Note')),
  },
  headline: 'Packet called back: {why}',
  countedBy: ['why'],
})
