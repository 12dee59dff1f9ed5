// An order of the Committee, a Magistrate or a court. Its sort decides what it starts or ends. Version 2 asks for more sorts.
import { age, attachment, choice, day, moment, optional, text, whole } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

const FIRST_SORTS = {
  inquiry: 'Social investigation',
  interim: 'Where she stays for now',
  final: 'Final order',
  restoration: 'Return to her family',
  transfer: 'Transfer to her home district',
  age: 'Her age',
  compensation: 'Compensation',
  protection: 'Protection',
  other: 'Something else',
} as const

const SORTS = {
  inquiry: FIRST_SORTS.inquiry,
  interim: FIRST_SORTS.interim,
  final: FIRST_SORTS.final,
  restoration: FIRST_SORTS.restoration,
  transfer: FIRST_SORTS.transfer,
  age: FIRST_SORTS.age,
  'age-test': 'A medical age test',
  foster: 'Foster care',
  aftercare: 'Aftercare',
  adoption: 'Free for adoption',
  'interim-custody': 'Safe custody until the right Magistrate is reached',
  'inquiry-custody': 'Safe custody during the inquiry',
  'protective-home': 'A protective home',
  released: 'She is free to go',
  compensation: FIRST_SORTS.compensation,
  protection: FIRST_SORTS.protection,
  other: FIRST_SORTS.other,
} as const

const BY = { committee: 'Child Welfare Committee', magistrate: 'Magistrate', court: 'Court' } as const

const who = { orderedAt: moment('When'), by: choice('By whom', BY) } as const

const content = {
  words: optional(text('What it says', { long: true })),
  members: optional(whole('How many members signed', { min: 0, max: 15 })),
  number: optional(text('Order number')),
  paper: optional(attachment('Copy')),
} as const

export const order = kind('order', {
  book: 'case',
  version: 2,
  compartment: 'coordination',
  writtenBy: ['cwc', 'caseworker', 'manager', 'lawyer', 'official'],
  label: 'Order',
  fields: {
    ...who,
    by: choice('By whom', { ...BY, board: 'Juvenile Justice Board' }),
    sort: choice('What it orders', SORTS),
    ...content,
    bornOn: optional(day('Born on, as the order records it')),
    age: optional(age('Age, as the order records it')),
  },
  headline: 'Order: {sort}',
  countedBy: ['by', 'sort'],
  earlier: [
    {
      version: 1,
      fields: { ...who, sort: choice('What it orders', FIRST_SORTS), ...content },
      upgrade: (body) => body,
    },
  ],
})
