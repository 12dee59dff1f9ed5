// A field was wrong. The first text stays readable beside the new one (law 1).
import { entryRef, text, value } from '../../../fields.ts'
import { kind } from '../../../kind.ts'
import { COMPARTMENTS } from '../../../terms.ts'
import { WORKS_WITH_HER } from '../../shared-choices.ts'

export const correction = kind('correction', {
  book: 'case',
  version: 1,
  compartment: COMPARTMENTS,
  writtenBy: WORKS_WITH_HER,
  label: 'Correction',
  fields: {
    of: entryRef('Which entry'),
    field: text('Which field'),
    value: value('What it should say'),
    why: text('Why'),
  },
  headline: 'Corrected: {why}',
})
