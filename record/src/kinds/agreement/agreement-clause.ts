// One clause: who does what at which stage within how long; what may be told to whom; who pays until when, and after
// whom. It is never changed: another clause is written and signed.
import { body, choice, choices, entryRef, moment, optional, text, whole } from '../../fields.ts'
import { type Fields, kind } from '../../kind.ts'
import { PARTS, TOLD_AS } from '../case/packet/packet-choices.ts'
import { HEADS, STAGES } from './heads.ts'

const first = {
  stage: choice('At which stage', STAGES),
  does: text('Who does what', { long: true }),
  by: optional(body('Which organisation does it')),
  within: optional(whole('Within how many hours', { min: 1, max: 8760 })),
  tells: optional(choices('What may be told', PARTS)),
  role: optional(choice('To whom, in which role', TOLD_AS)),
  purpose: optional(text('For what, and nothing else')),
  pays: optional(text('Who pays')),
  paysUntil: optional(moment('Paid until')),
} as const satisfies Fields

export const agreementClause = kind('agreement-clause', {
  book: 'agreement',
  version: 2,
  compartment: 'coordination',
  writtenBy: HEADS,
  label: 'Clause',
  fields: { ...first, after: optional(entryRef('Which clause it goes on paying after')) },
  headline: 'Clause: {does}',
  countedBy: ['stage'],
  earlier: [{ version: 1, fields: first, upgrade: (body) => body }],
})
