// Somebody or something may hurt her. Read by those who must keep her safe, and nobody else.
import { choice, choices, optional, text } from '../../../fields.ts'
import { type Fields, kind } from '../../../kind.ts'

const WHAT = {
  threat: 'A threat',
  'trafficker-near': 'Someone from before is near or calls',
  family: 'Pressure from the family',
  police: 'Police pressure or visits at night',
  place: 'The place where she sleeps',
  'self-harm': 'She may hurt herself',
  travel: 'She may be taken away',
  other: 'Something else',
} as const

const first = {
  what: choices('What it is about', WHAT),
  urgency: choice('How soon must something be done', { now: 'Now', today: 'Today', week: 'This week' }),
  detail: optional(text('What is known', { long: true })),
  done: optional(text('What has been done', { long: true })),
} as const satisfies Fields

export const safetyConcern = kind('safety-concern', {
  book: 'case',
  version: 2,
  compartment: 'safety',
  writtenBy: ['caseworker', 'manager', 'cwc', 'home', 'helpline', 'lawyer', 'counsellor', 'doctor'],
  label: 'Safety concern',
  fields: {
    ...first,
    what: choices('What it is about', {
      ...WHAT,
      visit: 'Somebody came or called',
      offer: 'Money, a gift or an offer',
    }),
    herWish: optional(choice('Did she want this visit or call', { yes: 'Yes', no: 'No', 'not-asked': 'Not asked' })),
  },
  headline: '{what} · {urgency}',
  countedBy: ['what', 'urgency'],
  earlier: [{ version: 1, fields: first, upgrade: (body) => body }],
})
