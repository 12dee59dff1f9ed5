// A place was reached because of a tip: who was there, and how many had known of it.
import { choice, moment, optional, place, text, whole } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const placeReached = kind('place-reached', {
  book: 'case',
  version: 1,
  compartment: 'safety',
  writtenBy: ['caseworker', 'manager', 'helpline', 'lawyer'],
  label: 'Place of a tip reached',
  fields: {
    reachedAt: moment('When'),
    toldAt: optional(moment('When the tip came')),
    where: optional(place('Where')),
    found: choice('What was found', {
      people: 'Somebody was there',
      empty: 'Nobody was there',
      wrong: 'It was the wrong address',
    }),
    knew: optional(whole('How many knew of the plan before', { min: 0, max: 1000 })),
    unit: optional(text('Which unit went')),
    note: optional(text('Note', { long: true })),
  },
  headline: 'Place of a tip reached: {found}',
  countedBy: ['found'],
})
