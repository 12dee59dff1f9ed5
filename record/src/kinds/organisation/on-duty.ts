// Who of an organisation is on duty from when to when: what a night needs to know. The number to call stays inside the organisation.
// A later entry about the same member and start takes the earlier one's place; one that ends at its start takes the turn back.
import { choice, moment, optional, person, text } from '../../fields.ts'
import { kind } from '../../kind.ts'

export const onDuty = kind('on-duty', {
  book: 'organisation',
  version: 1,
  compartment: 'coordination',
  writtenBy: ['server'],
  label: 'On duty',
  fields: {
    member: person('Who'),
    as: choice('As what', {
      'committee-member': 'Member of the Committee',
      desk: 'At the desk',
      driver: 'Driving or fetching',
      counsellor: 'Counsellor',
      'on-call': 'On call',
    }),
    from: moment('From'),
    until: moment('Until'),
    phone: optional(text('Number to call')),
    confirmedAt: moment('Confirmed'),
    by: person('Written by'),
  },
  headline: 'On duty: {member}',
  countedBy: ['as'],
})
