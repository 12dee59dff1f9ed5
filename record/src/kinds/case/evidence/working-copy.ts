// A copy to work with and to show: never the original, and it says so. What tells where, when and by what a picture was made is out of it.
import { attachment, choices, entryRef, optional, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const workingCopy = kind('working-copy', {
  book: 'case',
  version: 1,
  compartment: ['legal', 'statement', 'identity', 'health', 'safety', 'care'],
  writtenBy: ['caseworker', 'manager', 'cwc', 'home', 'helpline', 'lawyer', 'doctor', 'counsellor', 'official'],
  label: 'Working copy',
  fields: {
    of: entryRef('Copy of which evidence'),
    copy: attachment('The copy'),
    changed: choices('What was changed in it', {
      metadata: 'What the device wrote into it is taken out',
      smaller: 'Made smaller',
      faces: 'Faces covered',
      other: 'Something else',
    }),
    note: optional(text('Note')),
  },
  headline: 'Working copy',
  countedBy: ['changed'],
})
