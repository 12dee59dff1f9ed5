// A medical examination. Findings stay in the health compartment.
import { attachment, choice, moment, optional, place, text, yesNo } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const medicalExamination = kind('medical-examination', {
  book: 'case',
  version: 1,
  compartment: 'health',
  writtenBy: ['caseworker', 'doctor', 'home', 'cwc'],
  label: 'Medical examination',
  fields: {
    examinedAt: moment('When'),
    where: place('Hospital or clinic'),
    by: choice('By whom', { 'woman-doctor': 'A woman doctor', doctor: 'A doctor', board: 'A medical board' }),
    agreed: choice('Did she agree', {
      yes: 'She agreed',
      guardian: 'Someone with the right to decide agreed',
      no: 'She did not agree',
      unknown: 'Not known',
    }),
    companion: optional(yesNo('Was someone she trusts with her')),
    findings: optional(text('Findings', { long: true })),
    paper: optional(attachment('Report')),
  },
  headline: 'Medical examination',
  countedBy: ['by', 'agreed'],
})
