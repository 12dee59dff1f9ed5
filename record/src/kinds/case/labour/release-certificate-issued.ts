// The release certificate was issued.
import { attachment, moment, optional, text, yesNo } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const releaseCertificateIssued = kind('release-certificate-issued', {
  book: 'case',
  version: 1,
  compartment: 'legal',
  writtenBy: ['caseworker', 'manager', 'lawyer', 'official'],
  label: 'Release certificate issued',
  fields: {
    issuedAt: moment('When'),
    by: text('By which office'),
    number: optional(text('Number')),
    inHerHand: optional(yesNo('Is it in her hand')),
    paper: optional(attachment('Copy')),
  },
  headline: 'Release certificate issued',
  countedBy: ['inHerHand'],
})
