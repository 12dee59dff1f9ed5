// An office said that another one must act. Twice in a circle, and she waits between them.
import { choice, moment, optional, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const pointedElsewhere = kind('pointed-elsewhere', {
  book: 'case',
  version: 1,
  compartment: 'coordination',
  writtenBy: ['caseworker', 'manager', 'cwc', 'home', 'helpline', 'lawyer', 'official'],
  label: 'An office says another must act',
  fields: {
    saidAt: moment('When'),
    what: choice('About what', {
      certificate: 'Release certificate',
      'home-check': 'Home verification',
      fir: 'Registering the offence',
      money: 'Money she is owed',
      place: 'A place to stay',
      journey: 'Her journey home',
      papers: 'Her papers',
      other: 'Something else',
    }),
    by: text('Which office said it'),
    to: text('Who must act, they say'),
    askedAt: optional(moment('When it was asked of them')),
    words: optional(text('In their words', { long: true })),
  },
  headline: '{by} says {to} must act: {what}',
  countedBy: ['what'],
})
