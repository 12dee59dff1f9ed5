// One clause: who does what at which stage within how long; what may be told to whom; who pays until when. It is never changed: another
// clause is written and signed.
import { body, choice, choices, moment, optional, text, whole } from '../../fields.ts'
import { kind } from '../../kind.ts'
import { PARTS, TOLD_AS } from '../case/packet/packet-choices.ts'
import { HEADS, STAGES } from './heads.ts'

export const agreementClause = kind('agreement-clause', {
  book: 'agreement',
  version: 1,
  compartment: 'coordination',
  writtenBy: HEADS,
  label: 'Clause',
  fields: {
    stage: choice('At which stage', STAGES),
    does: text('Who does what', { long: true }),
    by: optional(body('Which organisation does it')),
    within: optional(whole('Within how many hours', { min: 1, max: 8760 })),
    tells: optional(choices('What may be told', PARTS)),
    role: optional(choice('To whom, in which role', TOLD_AS)),
    purpose: optional(text('For what, and nothing else')),
    pays: optional(text('Who pays')),
    paysUntil: optional(moment('Paid until')),
  },
  headline: 'Clause: {does}',
  countedBy: ['stage'],
})
