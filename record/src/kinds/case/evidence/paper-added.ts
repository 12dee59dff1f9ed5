// A paper, photograph or recording. It lies in the compartment its author chooses.
import { attachment, choice, day, optional, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const paperAdded = kind('paper-added', {
  book: 'case',
  version: 1,
  compartment: ['legal', 'identity', 'health', 'care', 'money', 'safety', 'coordination', 'statement'],
  writtenBy: ['caseworker', 'manager', 'cwc', 'home', 'helpline', 'lawyer', 'doctor', 'counsellor', 'official'],
  label: 'Paper or photo',
  fields: {
    title: text('What it is'),
    paper: attachment('The paper'),
    sort: choice('Sort', {
      order: 'Order',
      report: 'Report',
      certificate: 'Certificate',
      letter: 'Letter',
      photo: 'Photo',
      recording: 'Recording',
      other: 'Something else',
    }),
    on: optional(day('Date on it')),
  },
  headline: '{title}',
  countedBy: ['sort'],
})
