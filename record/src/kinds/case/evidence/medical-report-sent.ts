// The doctor sent the report on (BNSS s.184(6): within seven days to the investigating officer).
import { moment, optional, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const medicalReportSent = kind('medical-report-sent', {
  book: 'case',
  version: 1,
  compartment: 'health',
  writtenBy: ['caseworker', 'doctor', 'cwc'],
  label: 'Medical report sent',
  fields: { sentAt: moment('When'), to: text('To whom'), number: optional(text('Letter number')) },
  headline: 'Medical report sent to {to}',
})
