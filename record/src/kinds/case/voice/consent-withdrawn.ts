// She takes it back. This beats every grant that does not name it, whatever order they arrive in (law 6).
import { choice, choices, entryRef, moment, optional, words } from '../../../fields.ts'
import { type Fields, kind } from '../../../kind.ts'

const first = {
  of: entryRef('What she had agreed to'),
  withdrawnAt: moment('When'),
  words: optional(words('What she said')),
} as const satisfies Fields

export const consentWithdrawn = kind('consent-withdrawn', {
  book: 'case',
  version: 2,
  compartment: 'voice',
  writtenBy: ['caseworker', 'counsellor', 'home', 'lawyer', 'manager'],
  label: 'She takes it back',
  fields: {
    ...first,
    how: optional(choice('How she said it', { 'in-person': 'In person', call: 'By a call', other: 'In another way' })),
    told: optional(
      choices('What she was told cannot come back', {
        read: 'What was read already',
        court: 'What stands in papers of a court',
        diary: 'What stands in a police diary',
        totals: 'Totals that were published, without her name',
      }),
    ),
  },
  headline: 'She takes back what she had agreed to',
  earlier: [{ version: 1, fields: first, upgrade: (body) => body }],
})
