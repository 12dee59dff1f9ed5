// The police were told that a child is missing. The FIR is owed at once, without an enquiry first.
import { moment, optional, place, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const missingTold = kind('missing-told', {
  book: 'case',
  version: 1,
  compartment: 'legal',
  writtenBy: ['caseworker', 'manager', 'helpline', 'lawyer', 'cwc', 'community'],
  label: 'Police told of a missing child',
  fields: {
    toldAt: moment('When the police were told'),
    station: place('Police station'),
    lastSeen: optional(text('Where and when she was last seen', { long: true })),
  },
  headline: 'Missing child: police told at {station}',
})
