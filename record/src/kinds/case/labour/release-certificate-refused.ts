// The release certificate was refused. The reason is kept in their words.
import { choice, moment, optional, text } from '../../../fields.ts'
import { type Fields, kind } from '../../../kind.ts'

const first = {
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
} as const satisfies Fields

export const releaseCertificateRefused = kind('release-certificate-refused', {
  book: 'case',
  version: 2,
  compartment: 'legal',
  writtenBy: ['caseworker', 'manager', 'lawyer'],
  label: 'Release certificate refused',
  fields: {
    ...first,
    pointsTo: optional(text('Which office must do it, they say')),
  },
  headline: 'Release certificate refused: {reason}',
  countedBy: ['reason'],
  earlier: [{ version: 1, fields: first, upgrade: (body) => body }],
})
