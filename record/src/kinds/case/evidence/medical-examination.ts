// A medical examination. Findings stay in the health compartment. What it was for decides what the law wants of it: BNSS s.184
// speaks of the offence alone, not of a check of her health or a test of her age.
import { attachment, choice, choices, moment, optional, place, text, yesNo } from '../../../fields.ts'
import { type Fields, kind } from '../../../kind.ts'

const first = {
  examinedAt: moment('When she was examined'),
  sentAt: optional(moment('When she was sent or brought')),
  where: place('Hospital or clinic'),
  by: choice('By whom', { 'woman-doctor': 'A woman doctor', doctor: 'A doctor', board: 'A medical board' }),
  purpose: optional(
    choice(
      'What it was for',
      {
        offence: 'Evidence of the offence',
        health: 'Her health',
        age: 'Her age',
        unknown: 'Not known',
      },
      { help: 'If it was for more than one, choose the first that fits.' },
    ),
  ),
  agreed: choice('Did she agree', {
    yes: 'She agreed',
    guardian: 'Someone with the right to decide agreed',
    no: 'She did not agree',
    unknown: 'Not known',
  }),
  companion: optional(yesNo('Was someone she trusts with her')),
  findings: optional(text('Findings', { long: true })),
  paper: optional(attachment('Report')),
} as const satisfies Fields

export const medicalExamination = kind('medical-examination', {
  book: 'case',
  version: 2,
  compartment: 'health',
  writtenBy: ['caseworker', 'doctor', 'home', 'cwc'],
  label: 'Medical examination',
  fields: {
    ...first,
    missing: optional(
      choices('What the report does not say', {
        consent: 'That she agreed',
        started: 'When it began',
        ended: 'When it ended',
        doctor: 'Which doctor',
      }),
    ),
  },
  headline: 'Medical examination',
  countedBy: ['by', 'agreed'],
  earlier: [{ version: 1, fields: first, upgrade: (body) => body }],
})
