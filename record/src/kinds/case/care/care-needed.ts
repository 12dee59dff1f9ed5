// A child needs care or a hospital now, after an offence against her. What was done for it, and when.
import { choice, moment, optional, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const careNeeded = kind('care-needed', {
  book: 'case',
  version: 1,
  compartment: 'care',
  writtenBy: ['caseworker', 'manager', 'home', 'cwc', 'helpline', 'doctor', 'official'],
  label: 'Needs care at once',
  fields: {
    seenAt: moment('When this was seen'),
    need: choice('What she needs', {
      care: 'A safe place and care',
      medical: 'A hospital, urgently',
      both: 'Both',
      neither: 'Neither',
    }),
    lives: optional(
      choice('Where she lives', {
        'same-house': 'In one house with a person complained of',
        institution: 'In an institution, without parents',
        'no-home': 'Without a home and without support',
        safe: 'With people who protect her',
        unknown: 'Not known',
      }),
    ),
    arrangedAt: optional(moment('Shelter or care arranged')),
    hospitalAt: optional(moment('Reached the hospital')),
    treatedAt: optional(moment('Treated, without payment')),
    note: optional(text('Note', { long: true })),
  },
  headline: 'Needs care at once: {need}',
  countedBy: ['need', 'lives'],
})
