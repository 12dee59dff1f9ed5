// A step of the way that no other entry tells: done, not needed here, or not possible, and why. It meets no duty: the law's own steps
// have kinds of their own.

import { choice, moment, optional, text } from '../../../fields.ts'
import { STEP_LABELS } from '../../../flows/step-labels.ts'
import { kind } from '../../../kind.ts'

export const stepNoted = kind('step-noted', {
  book: 'case',
  version: 1,
  compartment: 'coordination',
  writtenBy: ['caseworker', 'manager', 'cwc', 'home', 'helpline', 'lawyer', 'official'],
  label: 'Step noted',
  fields: {
    step: choice('Which step', STEP_LABELS),
    result: choice('How it stands', {
      done: 'Done',
      'not-needed': 'Not needed here',
      'not-possible': 'Not possible now',
    }),
    notedAt: moment('When'),
    why: optional(text('In a few words', { long: true })),
  },
  headline: '{step}: {result}',
  countedBy: ['step', 'result'],
})
