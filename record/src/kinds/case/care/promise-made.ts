// Somebody promised something. Shown and followed like a duty; the law is not behind it, a word is.
import { choice, moment, person, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'
import { WORKS_WITH_HER } from '../../shared-choices.ts'

export const promiseMade = kind('promise-made', {
  book: 'case',
  version: 1,
  compartment: 'coordination',
  writtenBy: WORKS_WITH_HER,
  label: 'Promise',
  fields: {
    what: text('What was promised'),
    dueAt: moment('By when'),
    to: choice('To whom', {
      her: 'To her',
      family: 'To her family',
      colleague: 'To a colleague',
      office: 'To an office',
    }),
    by: person('Who will do it'),
  },
  headline: 'Promised: {what}',
  countedBy: ['to'],
})
