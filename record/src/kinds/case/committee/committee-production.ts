// She came before the Child Welfare Committee, or before one member (JJ Act s.31, s.28(3)).
import { choice, moment, optional, place, text, yesNo } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const committeeProduction = kind('committee-production', {
  book: 'case',
  version: 1,
  compartment: 'coordination',
  writtenBy: ['cwc', 'caseworker', 'manager', 'home', 'official'],
  label: 'Before the Child Welfare Committee',
  fields: {
    producedAt: moment('When'),
    before: choice('Before whom', { committee: 'The Committee, sitting', member: 'One member' }),
    committee: place('Which Committee'),
    heard: optional(yesNo('Was she asked what she wants')),
    report: optional(yesNo('Was the production report (Form 17) filed')),
    note: optional(text('Note', { long: true })),
  },
  headline: 'Before {before}, {committee}',
  countedBy: ['before', 'heard', 'report'],
})
