// How long a body keeps the books it closed: its own rule, with the decision it rests on and the day it begins. Each such entry stands
// beside those before it; the law names no number here (record/src/law), so none is given.
import { day, moment, person, text, whole } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const retentionChosen = kind('retention-chosen', {
  book: 'organisation',
  version: 1,
  compartment: 'coordination',
  writtenBy: ['server'],
  label: 'How long closed books are kept',
  fields: {
    months: whole('Months after a book was closed; 0 for no rule', { min: 0, max: 1200 }),
    order: text('Decision it rests on'),
    inForce: day('From which day on'),
    at: moment('When'),
    by: person('By whom'),
  },
  headline: 'Closed books are kept for {months} months: {order}',
  countedBy: ['months'],
})
