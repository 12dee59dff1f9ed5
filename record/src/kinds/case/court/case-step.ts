// A step of the case in the hands of police and court, from which the law counts or to which it counts. What was argued is a hearing.
import { attachment, choice, moment, optional, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const caseStep = kind('case-step', {
  book: 'case',
  version: 1,
  compartment: 'legal',
  writtenBy: ['caseworker', 'manager', 'lawyer', 'official'],
  label: 'Step of the case',
  fields: {
    doneAt: moment('When'),
    step: choice('What happened', {
      'efir-signed': 'The message to the police was signed',
      'enquiry-allowed': 'A preliminary enquiry was allowed',
      'enquiry-closed': 'The preliminary enquiry ended',
      cognizance: 'The court took up the case (cognizance)',
      appeared: 'The accused appeared or was brought',
      copies: 'Copies were given to the accused, and to her if she has a lawyer',
      'charge-heard': 'First hearing on the charge',
      'charge-framed': 'The charge was framed',
      'child-evidence': 'The child’s evidence was recorded',
      'arguments-closed': 'Arguments ended',
      'judgment-later': 'The judgment was put off, with written reasons',
      judgment: 'Judgment',
      'sanction-asked': 'Sanction to prosecute an official was asked for',
      'sanction-decided': 'The sanction was decided',
      'withdrawal-asked': 'The prosecution asked to withdraw the case',
      fined: 'An employer paid a fine',
      'closure-notice': 'Notice to close the premises',
      'closure-answered': 'The notice was answered',
      'closure-ordered': 'The premises were ordered closed',
      evicted: 'The premises were emptied',
    }),
    note: optional(text('Note', { long: true })),
    paper: optional(attachment('Copy')),
  },
  headline: '{step}',
  countedBy: ['step'],
})
