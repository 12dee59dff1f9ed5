// Before she tells: what must be passed on by law was said to her first, or the listener went on without saying it, with the reason.
// It never keeps anybody from telling or from writing down what was told (law 7).
import { choice, language, moment, optional, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const beforeTelling = kind('before-telling', {
  book: 'case',
  version: 1,
  compartment: 'coordination',
  writtenBy: ['caseworker', 'manager', 'cwc', 'home', 'helpline', 'lawyer', 'counsellor', 'community'],
  label: 'Before she tells',
  fields: {
    saidAt: moment('When'),
    how: choice('What was done', {
      said: 'What must be passed on was said first',
      'went-on': 'Went on without saying it',
    }),
    why: optional(text('Why it was not said first')),
    language: optional(language('In which language')),
  },
  headline: '{how}',
  countedBy: ['how'],
})
