// Those who work on her case sat together. What was decided, and what somebody held against it, stand side by side and stay (law 1).
import { choice, moment, optional, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const conferenceHeld = kind('conference-held', {
  book: 'case',
  version: 1,
  compartment: 'coordination',
  writtenBy: ['caseworker', 'manager', 'cwc', 'home', 'helpline', 'lawyer', 'counsellor'],
  label: 'Case conference',
  fields: {
    at: moment('When'),
    present: text('Who was there', { long: true }),
    herView: choice('Her own view', {
      present: 'She was there and spoke for herself',
      told: 'Somebody told it as she said it',
      'not-asked': 'Not asked',
    }),
    decided: text('What was decided', { long: true }),
    dissent: optional(text('Who saw it otherwise, and why', { long: true })),
    nextAt: optional(moment('Next date')),
  },
  headline: 'Case conference: {decided}',
  countedBy: ['herView'],
})
