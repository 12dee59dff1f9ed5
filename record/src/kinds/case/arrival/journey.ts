// A journey to the place where she is produced. Only the time necessary for it is left out of the 24 hours (JJ Act s.31(1)).
import { optional, place, span, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const journey = kind('journey', {
  book: 'case',
  version: 1,
  compartment: 'coordination',
  writtenBy: ['caseworker', 'manager', 'home', 'helpline', 'cwc', 'official'],
  label: 'Journey',
  fields: {
    span: optional(
      span('From when to when', { help: 'Only the journey itself. Waiting, resting and paperwork count.' }),
    ),
    from: optional(place('From')),
    to: optional(place('To')),
    why: optional(text('Why it took this long')),
  },
  headline: 'Journey, {span}',
})
