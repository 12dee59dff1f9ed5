// What a person decided: which sections to ask for and which not, each with the reason. The record proposes, a person decides.
import { choice, entryRef, moment, optional, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const sectionsChosen = kind('sections-chosen', {
  book: 'case',
  version: 1,
  compartment: 'legal',
  writtenBy: ['caseworker', 'manager', 'lawyer', 'cwc', 'official'],
  label: 'Sections chosen',
  fields: {
    decidedAt: moment('When'),
    use: choice('What for', {
      fir: 'To be named when the FIR is written',
      add: 'To be added to the FIR',
      court: 'To be asked for in court',
      note: 'To be kept in mind',
    }),
    sections: text('Sections chosen', { long: true, help: 'One in a line, each with its reason after a colon.' }),
    left: optional(
      text('Sections not chosen', { long: true, help: 'One in a line, each with its reason after a colon.' }),
    ),
    facts: optional(entryRef('The facts it stands on')),
    note: optional(text('Note', { long: true })),
  },
  headline: 'Sections chosen: {use}',
  countedBy: ['use'],
})
