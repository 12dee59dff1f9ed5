// The book passes from one person to another: access ends at the minute named, duties stay with the post (AC-29). When a posting ends the
// server writes it for every book that still is that person's, and says who decided.
import { choice, moment, optional, person, text } from '../../../fields.ts'
import { type Fields, kind } from '../../../kind.ts'
import { ASSIGNED_AS } from './assignment.ts'

const handed = {
  from: person('From whom'),
  to: person('To whom'),
  at: moment('When', { help: 'From this minute the one who hands over no longer sees this book.' }),
  promised: optional(text('What was promised and must not be lost', { long: true })),
  why: optional(text('Why')),
} as const satisfies Fields

export const handOver = kind('hand-over', {
  book: 'case',
  version: 2,
  compartment: 'coordination',
  writtenBy: [
    'caseworker',
    'manager',
    'cwc',
    'home',
    'helpline',
    'lawyer',
    'doctor',
    'counsellor',
    'official',
    'server',
  ],
  label: 'Handed over',
  fields: {
    ...handed,
    as: optional(choice('Only what they hold here as', ASSIGNED_AS)),
    by: optional(person('Who decided it')),
  },
  headline: 'Handed over',
  earlier: [{ version: 1, fields: handed, upgrade: (body) => body }],
})
