// A note: what was seen or heard and fits no other kind.
import { text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const note = kind('note', {
  book: 'case',
  version: 1,
  compartment: ['care', 'coordination', 'safety', 'legal', 'health', 'counselling', 'money'],
  writtenBy: [
    'caseworker',
    'manager',
    'cwc',
    'home',
    'helpline',
    'lawyer',
    'doctor',
    'counsellor',
    'official',
    'community',
  ],
  label: 'Note',
  fields: { text: text('Note', { long: true }) },
  headline: '{text}',
})
