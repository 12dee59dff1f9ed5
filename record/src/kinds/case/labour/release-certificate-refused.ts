// The release certificate was refused. The reason is kept in their words.
import { choice, moment, optional, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const releaseCertificateRefused = kind('release-certificate-refused', {
  book: 'case',
  version: 1,
  compartment: 'legal',
  writtenBy: ['caseworker', 'manager', 'lawyer'],
  label: 'Release certificate refused',
  fields: {
    refusedAt: moment('When'),
    by: text('By which office'),
    reason: choice('Reason given', {
      'no-bondage': 'They say it was not bondage',
      elsewhere: 'They say another district must do it',
      'no-proof': 'They say there is no proof',
      none: 'No reason given',
      other: 'Another reason',
    }),
    words: optional(text('In their words', { long: true })),
  },
  headline: 'Release certificate refused: {reason}',
  countedBy: ['reason'],
})
