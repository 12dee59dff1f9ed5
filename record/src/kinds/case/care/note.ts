// A note: what was seen or heard and fits no other kind.
import { text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'
import { WORKS_WITH_HER } from '../../shared-choices.ts'

export const note = kind('note', {
  book: 'case',
  version: 1,
  compartment: ['care', 'coordination', 'safety', 'legal', 'health', 'counselling', 'money'],
  writtenBy: WORKS_WITH_HER,
  label: 'Note',
  fields: { text: text('Note', { long: true }) },
  headline: '{text}',
})
