// Where she stays.
import { choice, moment, optional, place, text } from '../../../fields.ts'
import { type Fields, kind } from '../../../kind.ts'

const first = {
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
} as const satisfies Fields

export const placement = kind('placement', {
  book: 'case',
  version: 2,
  compartment: 'care',
  writtenBy: ['cwc', 'home', 'caseworker', 'manager'],
  label: 'Placed in a home',
  fields: {
    ...first,
    herWish: optional(
      choice('Is this what she wants', { yes: 'Yes', partly: 'Partly', no: 'No', 'not-asked': 'Not asked' }),
    ),
    register: optional(
      choice('What the register of homes says of that day', {
        valid: 'Registered, with a bed free',
        applied: 'Registration applied for, not answered yet',
        recognised: 'Recognised as a fit place by the Committee',
        none: 'No valid registration',
        full: 'Registered, but full',
        unfit: 'Registered, but not for what she needs',
        unknown: 'Not looked at',
      }),
    ),
  },
  headline: 'Placed at {home}',
  countedBy: ['stay'],
  earlier: [{ version: 1, fields: first, upgrade: (body) => body }],
})
