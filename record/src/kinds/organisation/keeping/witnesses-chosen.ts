// Who outside watches the log for this organisation, and how many of them must have signed before it calls an entry proven. Each such
// entry replaces the one before, so that which keys were believed when stands in the log itself.
import { moment, person, text, whole } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const witnessesChosen = kind('witnesses-chosen', {
  book: 'organisation',
  version: 1,
  compartment: 'coordination',
  writtenBy: ['server'],
  label: 'Witnesses chosen',
  fields: {
    witnesses: text('Witnesses, one in a line: key, then address', { long: true }),
    wanted: whole('How many must sign before an entry counts as proven', { min: 0, max: 16 }),
    at: moment('When'),
    by: person('By whom'),
  },
  headline: 'Witnesses wanted before proven: {wanted}',
  countedBy: ['wanted'],
})
