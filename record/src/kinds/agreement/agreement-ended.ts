// One of the parties ends it. From this minute nothing rests on it.
import { moment, text } from '../../fields.ts'
import { kind } from '../../kind.ts'
import { HEADS } from './heads.ts'

export const agreementEnded = kind('agreement-ended', {
  book: 'agreement',
  version: 1,
  compartment: 'coordination',
  writtenBy: HEADS,
  label: 'Agreement ended',
  fields: { at: moment('From when'), why: text('Why', { long: true }) },
  headline: 'Agreement ended: {why}',
})
