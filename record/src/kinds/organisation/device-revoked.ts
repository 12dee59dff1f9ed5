// A device may sign no more. What it signed before stays; what it sends later is sealed with a mark.
import { choice, key, moment, person } from '../../fields.ts'
import { kind } from '../../kind.ts'

export const deviceRevoked = kind('device-revoked', {
  book: 'organisation',
  version: 1,
  compartment: 'coordination',
  writtenBy: ['server'],
  label: 'Device revoked',
  fields: {
    device: key('Device'),
    at: moment('When'),
    by: person('By whom'),
    why: choice('Why', {
      lost: 'Lost',
      stolen: 'Taken or stolen',
      left: 'The person left',
      old: 'No longer used',
      other: 'Another reason',
    }),
  },
  headline: 'Device revoked: {why}',
  countedBy: ['why'],
})
