// She agreed: to one purpose, one recipient, some of the content, until a day. Never one tick for everything (law 6).
import { choice, choices, day, entryRef, moment, optional, text, words } from '../../../fields.ts'
import { type Fields, kind } from '../../../kind.ts'
import { CONTENT, firstPurpose, HOW_ASKED, PURPOSE, present } from './consent-choices.ts'

const first = {
  askedAt: moment('When she was asked'),
  purpose: firstPurpose,
  recipient: text('To whom it may be told'),
  content: choices('What may be told', CONTENT),
  until: day('Until'),
  taughtBack: words('What she said it means, in her words'),
  present,
  follows: optional(entryRef('The withdrawal this follows')),
} as const satisfies Fields

export const consentGiven = kind('consent-given', {
  book: 'case',
  version: 2,
  compartment: 'voice',
  writtenBy: ['caseworker', 'counsellor', 'home', 'lawyer'],
  label: 'She agreed',
  fields: {
    ...first,
    purpose: choice('For what', PURPOSE),
    until: optional(day('Until', { help: 'Without a day she is asked again after a year.' })),
    taughtBack: optional(words('What she said it means, in her words')),
    taughtPictures: optional(
      choices('What she showed with the pictures', {
        told: 'Who is told, and what',
        rest: 'That nothing else is told',
        back: 'That she can take it back',
        'no-loss': 'That a no takes nothing from her',
      }),
    ),
    ...HOW_ASKED,
  },
  headline: 'She agreed: {purpose}, to {recipient}',
  countedBy: ['purpose'],
  earlier: [{ version: 1, fields: first, upgrade: (body) => body }],
})
