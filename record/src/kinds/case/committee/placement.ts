// Where she stays.
import { choice, moment, optional, place, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const placement = kind('placement', {
  book: 'case',
  version: 1,
  compartment: 'care',
  writtenBy: ['cwc', 'home', 'caseworker', 'manager'],
  label: 'Placed in a home',
  fields: {
    home: place('Home'),
    arrivedAt: moment('Arrived'),
    stay: choice('Length of stay', {
      overnight: 'Overnight',
      interim: 'Until the inquiry ends',
      long: 'Long term',
      family: 'With her family',
      relative: 'With a relative',
    }),
    why: optional(text('Why this place', { long: true })),
  },
  headline: 'Placed at {home}',
  countedBy: ['stay'],
})
