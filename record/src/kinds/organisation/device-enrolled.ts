// A device may sign for a person from now on. Its id is the hash of its key, so the key cannot be exchanged unseen.
import { key, moment, person, text } from '../../fields.ts'
import { kind } from '../../kind.ts'

export const deviceEnrolled = kind('device-enrolled', {
  book: 'organisation',
  version: 1,
  compartment: 'coordination',
  writtenBy: ['server'],
  label: 'Device enrolled',
  fields: {
    member: person('Whose'),
    device: key('Device'),
    publicKey: key('Public key'),
    label: text('What it is called'),
    at: moment('When'),
  },
  headline: 'Device enrolled: {label}',
})
