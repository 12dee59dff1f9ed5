// A field was wrong. The first text stays readable beside the new one (law 1).
import { entryRef, text, value } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const correction = kind('correction', {
  book: 'case',
  version: 1,
  compartment: [
    'coordination',
    'identity',
    'safety',
    'statement',
    'legal',
    'health',
    'care',
    'counselling',
    'money',
    'voice',
    'outcome',
  ],
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
  label: 'Correction',
  fields: {
    of: entryRef('Which entry'),
    field: text('Which field'),
    value: value('What it should say'),
    why: text('Why'),
  },
  headline: 'Corrected: {why}',
})
