// She agreed: to one purpose, one recipient, some of the content, until a day. Never one tick for everything (law 6).
import { choice, choices, day, entryRef, moment, optional, text, words } from '../../../fields.ts'
import { kind } from '../../../kind.ts'
import { WHO_PRESENT } from '../../shared-choices.ts'
import { CONTENT, PURPOSE } from './consent-choices.ts'

export const consentGiven = kind('consent-given', {
  book: 'case',
  version: 1,
  compartment: 'voice',
  writtenBy: ['caseworker', 'counsellor', 'home', 'lawyer'],
  label: 'She agreed',
  fields: {
    askedAt: moment('When she was asked'),
    purpose: choice('For what', PURPOSE),
    recipient: text('To whom it may be told'),
    content: choices('What may be told', CONTENT),
    until: day('Until'),
    taughtBack: words('What she said it means, in her words'),
    present: optional(choices('Who else was in the room', WHO_PRESENT)),
    follows: optional(entryRef('The withdrawal this follows')),
  },
  headline: 'She agreed: {purpose}, to {recipient}',
  countedBy: ['purpose'],
})
