// What was done to find a missing child: the portal, the nodal officer, the suspicion of trafficking, the anti-trafficking unit.
import { choice, moment, optional, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const tracingStep = kind('tracing-step', {
  book: 'case',
  version: 1,
  compartment: 'legal',
  writtenBy: ['caseworker', 'manager', 'helpline', 'lawyer', 'cwc', 'official'],
  label: 'Step to find a missing child',
  fields: {
    doneAt: moment('When'),
    step: choice('What happened', {
      portal: 'Photo and details were put on the portal',
      nodal: 'The nodal officers were told',
      suspected: 'The police have reason to think of trafficking',
      unit: 'The case went to the anti-trafficking unit',
    }),
    number: optional(text('Number')),
    note: optional(text('Note', { long: true })),
  },
  headline: '{step}',
  countedBy: ['step'],
})
