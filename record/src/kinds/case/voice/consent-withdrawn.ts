// She takes it back. This beats every grant that does not name it, whatever order they arrive in (law 6).
import { entryRef, moment, optional, words } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const consentWithdrawn = kind('consent-withdrawn', {
  book: 'case',
  version: 1,
  compartment: 'voice',
  writtenBy: ['caseworker', 'counsellor', 'home', 'lawyer', 'manager'],
  label: 'She takes it back',
  fields: {
    of: entryRef('What she had agreed to'),
    withdrawnAt: moment('When'),
    words: optional(words('What she said')),
  },
  headline: 'She takes back what she had agreed to',
})
