// The answer to a partner's question. It counts when it comes from another body than the one that asked.
import { entryRef, text } from '../../fields.ts'
import { kind } from '../../kind.ts'
import { HEADS } from './heads.ts'

export const agreementAnswered = kind('agreement-answered', {
  book: 'agreement',
  version: 1,
  compartment: 'coordination',
  writtenBy: HEADS,
  label: 'Answer to a partner',
  fields: { of: entryRef('Which question'), says: text('What we answer', { long: true }) },
  headline: 'Answer: {says}',
})
