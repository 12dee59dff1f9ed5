// Evidence changes hands, or is opened: one link of its chain. A hand-over nobody wrote down stays a gap, and is shown as one.
import { choice, entryRef, moment, optional, place, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const custodyPassed = kind('custody-passed', {
  book: 'case',
  version: 1,
  compartment: ['legal', 'statement', 'identity', 'health', 'safety', 'care'],
  writtenBy: ['caseworker', 'manager', 'cwc', 'home', 'helpline', 'lawyer', 'doctor', 'counsellor', 'official'],
  label: 'Custody passed on',
  fields: {
    of: entryRef('Which evidence'),
    at: moment('When'),
    from: text('Who held it until then'),
    to: text('Who holds it now'),
    where: optional(place('Where')),
    why: choice('Why', {
      keeping: 'To keep it safe',
      examination: 'To examine it',
      copy: 'To make a copy',
      police: 'To the police',
      court: 'To a court',
      returned: 'Given back',
      other: 'Another reason',
    }),
    seal: choice('Was the seal whole', {
      whole: 'Whole',
      broken: 'Broken',
      none: 'There was no seal',
      unseen: 'Nobody looked',
    }),
    number: optional(text('Number on the seal')),
    note: optional(text('Note', { long: true })),
  },
  headline: 'Custody: from {from} to {to}',
  countedBy: ['why', 'seal'],
})
