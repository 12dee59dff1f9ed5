// What she wants or says, in her words and language. First on every page that has it.
import { choice, moment, optional, text, words } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const herWords = kind('her-words', {
  book: 'case',
  version: 1,
  compartment: 'coordination',
  writtenBy: ['caseworker', 'manager', 'cwc', 'home', 'helpline', 'lawyer', 'counsellor'],
  label: 'What she says',
  fields: {
    words: words('Her words'),
    plain: optional(text('The same in plain words', { help: 'For readers who do not know her language.' })),
    about: choice('About', {
      wants: 'What she wants',
      fear: 'What she fears',
      ask: 'What she asks',
      other: 'Something else',
    }),
    saidAt: moment('When'),
  },
  headline: '{words}',
  countedBy: ['about'],
})
