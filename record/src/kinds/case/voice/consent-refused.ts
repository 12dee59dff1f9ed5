// She said no. Kept with the same dignity as a yes, and it costs her nothing (law 6).
import { choice, choices, moment, optional, text, words } from '../../../fields.ts'
import { type Fields, kind } from '../../../kind.ts'
import { CONTENT, firstPurpose, HOW_ASKED, PURPOSE, present } from './consent-choices.ts'

const first = {
  askedAt: moment('When she was asked'),
  purpose: firstPurpose,
  recipient: text('To whom it would be told'),
  content: choices('What would be told', CONTENT),
  words: optional(words('What she said')),
} as const satisfies Fields

export const consentRefused = kind('consent-refused', {
  book: 'case',
  version: 2,
  compartment: 'voice',
  writtenBy: ['caseworker', 'counsellor', 'home', 'lawyer'],
  label: 'She said no',
  fields: { ...first, purpose: choice('For what', PURPOSE), present, ...HOW_ASKED },
  headline: 'She said no: {purpose}, to {recipient}',
  countedBy: ['purpose'],
  earlier: [{ version: 1, fields: first, upgrade: (body) => body }],
})
