// What is heard in a recording, written down or put into another language, from one second to another. The recording stays what counts.
import { choice, entryRef, language, optional, text, whole } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const transcriptAdded = kind('transcript-added', {
  book: 'case',
  version: 1,
  compartment: ['legal', 'statement', 'identity', 'health', 'safety', 'care'],
  writtenBy: ['caseworker', 'manager', 'cwc', 'home', 'helpline', 'lawyer', 'doctor', 'counsellor', 'official'],
  label: 'Transcript or translation',
  fields: {
    of: entryRef('Of which recording'),
    sort: choice('Sort', { transcript: 'As it was spoken', translation: 'In another language' }),
    fromSecond: whole('From which second', { max: 1_000_000 }),
    toSecond: whole('To which second', { max: 1_000_000 }),
    language: language('Language'),
    text: text('What is heard', { long: true, help: 'As it is said. Write [not clear] where it is not clear.' }),
    by: optional(text('Who wrote it down')),
  },
  headline: '{sort}, second {fromSecond} to {toSecond}',
  countedBy: ['sort'],
})
