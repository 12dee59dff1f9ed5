// A support person for the child through the case (POCSO Rules 2020 r.4(8)). She may say no.
import { choice, moment, optional, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const supportPerson = kind('support-person', {
  book: 'case',
  version: 1,
  compartment: 'care',
  writtenBy: ['cwc', 'caseworker', 'manager'],
  label: 'Support person',
  fields: {
    decidedAt: moment('When'),
    result: choice('What was decided', {
      assigned: 'A support person was given',
      declined: 'She does not want one',
      ended: 'The support person stopped',
    }),
    from: optional(text('From which organisation')),
  },
  headline: 'Support person: {result}',
  countedBy: ['result'],
})
