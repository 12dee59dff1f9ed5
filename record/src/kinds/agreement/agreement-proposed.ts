// An agreement between bodies is proposed. It binds nobody: what runs is for the fold (folds/agreements), which wants every signature.
import { choice, moment, optional, text } from '../../fields.ts'
import { kind } from '../../kind.ts'
import { HEADS } from './heads.ts'

export const agreementProposed = kind('agreement-proposed', {
  book: 'agreement',
  version: 1,
  compartment: 'coordination',
  writtenBy: HEADS,
  label: 'Agreement proposed',
  opens: true,
  fields: {
    title: text('What it is called'),
    office: text('Our organisation and post'),
    from: moment('From when'),
    until: moment('Until when', { help: 'Then it ends by itself, unless a new one is signed.' }),
    review: choice('How often both sides look at it together', {
      month: 'Every month',
      quarter: 'Every three months',
      'half-year': 'Every six months',
      year: 'Every year',
    }),
    note: optional(text('Note', { long: true })),
  },
  headline: 'Agreement proposed: {title}',
})
