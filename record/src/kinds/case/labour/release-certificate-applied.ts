// The release certificate was asked for.
import { moment, optional, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const releaseCertificateApplied = kind('release-certificate-applied', {
  book: 'case',
  version: 1,
  compartment: 'legal',
  writtenBy: ['caseworker', 'manager', 'lawyer'],
  label: 'Release certificate applied for',
  fields: { appliedAt: moment('When'), to: text('To which office'), number: optional(text('Number')) },
  headline: 'Release certificate applied for',
})
