// POCSO s.19(6) is met only when the Child Welfare Committee and the Special Court are both told.
import { moment, optional, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const committeeAndCourtTold = kind('committee-and-court-told', {
  book: 'case',
  version: 1,
  compartment: 'legal',
  writtenBy: ['caseworker', 'manager', 'lawyer', 'cwc', 'official'],
  label: 'Committee and court told',
  fields: {
    committeeToldAt: optional(moment('Child Welfare Committee told')),
    courtToldAt: optional(moment('Special Court (or Court of Session) told')),
    by: optional(text('By which office')),
  },
  headline: 'Committee and court told',
})
