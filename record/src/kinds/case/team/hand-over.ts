// The book passes from one person to another: access ends at the minute named, duties stay with the post (AC-29).
import { moment, optional, person, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const handOver = kind('hand-over', {
  book: 'case',
  version: 1,
  compartment: 'coordination',
  writtenBy: ['caseworker', 'manager', 'cwc', 'home', 'helpline'],
  label: 'Handed over',
  fields: {
    from: person('From whom'),
    to: person('To whom'),
    at: moment('When', { help: 'From this minute the one who hands over no longer sees this book.' }),
    promised: optional(text('What was promised and must not be lost', { long: true })),
    why: optional(text('Why')),
  },
  headline: 'Handed over',
})
