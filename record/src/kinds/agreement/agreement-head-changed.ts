// Whoever signed for a body is no longer its head. What rests on that signature stops, until the body signs again. The server writes it
// too, when the posting of a signatory ends.
import { body, moment, person } from '../../fields.ts'
import { kind } from '../../kind.ts'
import { HEADS } from './heads.ts'

export const agreementHeadChanged = kind('agreement-head-changed', {
  book: 'agreement',
  version: 1,
  compartment: 'coordination',
  writtenBy: [...HEADS, 'server'],
  label: 'Head changed',
  fields: {
    organisation: body('Of which organisation'),
    was: person('Who signed for it'),
    at: moment('Since when'),
  },
  headline: 'The head has changed: it must be signed again',
})
