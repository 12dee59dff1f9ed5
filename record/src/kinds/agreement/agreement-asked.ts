// A partner asks another something about how they work together.
import { text } from '../../fields.ts'
import { kind } from '../../kind.ts'
import { HEADS } from './heads.ts'

export const agreementAsked = kind('agreement-asked', {
  book: 'agreement',
  version: 1,
  compartment: 'coordination',
  writtenBy: HEADS,
  label: 'Question to partners',
  fields: { asks: text('What we ask', { long: true }) },
  headline: 'Question: {asks}',
})
