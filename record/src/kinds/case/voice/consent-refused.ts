// She said no. Kept with the same dignity as a yes, and it costs her nothing (law 6).
import { choice, choices, moment, optional, text, words } from '../../../fields.ts'
import { kind } from '../../../kind.ts'
import { CONTENT, PURPOSE } from './consent-choices.ts'

export const consentRefused = kind('consent-refused', {
  book: 'case',
  version: 1,
  compartment: 'voice',
  writtenBy: ['caseworker', 'counsellor', 'home', 'lawyer'],
  label: 'She said no',
  fields: {
    askedAt: moment('When she was asked'),
    purpose: choice('For what', PURPOSE),
    recipient: text('To whom it would be told'),
    content: choices('What would be told', CONTENT),
    words: optional(words('What she said')),
  },
  headline: 'She said no: {purpose}, to {recipient}',
  countedBy: ['purpose'],
})
