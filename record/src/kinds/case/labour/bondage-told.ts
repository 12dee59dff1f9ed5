// The magistrate was told of bonded labour (BLSA s.12).
import { moment, optional, place, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const bondageTold = kind('bondage-told', {
  book: 'case',
  version: 1,
  compartment: 'legal',
  writtenBy: ['caseworker', 'manager', 'lawyer'],
  label: 'Bonded labour told to the magistrate',
  fields: {
    toldAt: moment('When'),
    to: text('Which office'),
    where: optional(place('Where the work was')),
    debt: optional(text('The debt or advance, as told', { long: true })),
  },
  headline: 'Bonded labour told to {to}',
})
