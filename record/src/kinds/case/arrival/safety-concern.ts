// Somebody or something may hurt her. Read by those who must keep her safe, and nobody else.
import { choice, choices, optional, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const safetyConcern = kind('safety-concern', {
  book: 'case',
  version: 1,
  compartment: 'safety',
  writtenBy: ['caseworker', 'manager', 'cwc', 'home', 'helpline', 'lawyer', 'counsellor', 'doctor'],
  label: 'Safety concern',
  fields: {
    what: choices('What it is about', {
      threat: 'A threat',
      'trafficker-near': 'Someone from before is near or calls',
      family: 'Pressure from the family',
      police: 'Police pressure or visits at night',
      place: 'The place where she sleeps',
      'self-harm': 'She may hurt herself',
      travel: 'She may be taken away',
      other: 'Something else',
    }),
    urgency: choice('How soon must something be done', { now: 'Now', today: 'Today', week: 'This week' }),
    detail: optional(text('What is known', { long: true })),
    done: optional(text('What has been done', { long: true })),
  },
  headline: '{what} · {urgency}',
  countedBy: ['what', 'urgency'],
})
