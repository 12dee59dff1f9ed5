// Somebody asks that an entry be destroyed. Nothing happens until a second person, of another body, agrees (law 4).
import { choice, day, entryRef, optional, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const erasureAsked = kind('erasure-asked', {
  book: 'case',
  version: 1,
  compartment: 'coordination',
  writtenBy: ['caseworker', 'manager', 'cwc', 'lawyer', 'official'],
  label: 'Erasure asked for',
  fields: {
    of: entryRef('Which entry'),
    ground: choice('On what ground', {
      'court-order': 'A court ordered it',
      'committee-order': 'A committee ordered it',
      'she-asks': 'She asks for it',
      'not-needed': 'It is no longer needed',
      'never-lawful': 'It should never have been written down',
    }),
    order: text('Order or paper it rests on', { help: 'Its number and whose it is. No name of hers.' }),
    orderedOn: optional(day('Date on it')),
    why: text('Why', { long: true, help: 'This stays readable. Do not repeat what is to be destroyed.' }),
  },
  headline: 'Asked to destroy an entry: {ground}',
  countedBy: ['ground'],
})
