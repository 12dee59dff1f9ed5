// What was destroyed, and by whose order. Written and signed by the server once nothing of it is left; nobody else may write it.
import { choice, entryRef, moment, optional, text, whole } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const erased = kind('erased', {
  book: 'case',
  version: 1,
  compartment: 'coordination',
  writtenBy: ['server'],
  label: 'Destroyed',
  fields: {
    of: entryRef('Which entry'),
    asked: entryRef('Asked for in'),
    agreed: entryRef('Agreed to in'),
    ground: choice('On what ground', {
      'court-order': 'A court ordered it',
      'committee-order': 'A committee ordered it',
      'she-asks': 'She asks for it',
      'not-needed': 'It is no longer needed',
      'never-lawful': 'It should never have been written down',
    }),
    order: text('Order or paper it rests on'),
    at: moment('When'),
    attachments: whole('Files destroyed with it'),
    also: optional(text('Entries destroyed with it, by number')),
  },
  headline: 'Destroyed by {order}',
  countedBy: ['ground'],
})
