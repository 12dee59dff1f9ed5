// A posting ended. Access ends that minute.
import { moment, optional, person, text } from '../../fields.ts'
import { kind } from '../../kind.ts'

export const memberLeft = kind('member-left', {
  book: 'organisation',
  version: 1,
  compartment: 'coordination',
  writtenBy: ['server'],
  label: 'Left',
  fields: { member: person('Who'), at: moment('When'), by: person('Recorded by'), why: optional(text('Why')) },
  headline: 'Left',
})
