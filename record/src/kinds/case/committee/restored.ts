// She went home, or to the place she chose. Two years of follow-up begin (JJ Model Rules r.39(4)).
import { choice, moment, optional, place, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const restored = kind('restored', {
  book: 'case',
  version: 1,
  compartment: 'coordination',
  writtenBy: ['cwc', 'caseworker', 'manager', 'home'],
  label: 'Went home',
  fields: {
    restoredAt: moment('When'),
    to: choice('To whom', {
      parents: 'Parents',
      mother: 'Mother',
      father: 'Father',
      relative: 'A relative',
      'own-place': 'A place of her own',
      other: 'Someone else',
    }),
    where: optional(place('Where')),
    herWish: choice('Is this what she wants', { yes: 'Yes', partly: 'Partly', no: 'No', 'not-asked': 'Not asked' }),
    note: optional(text('Note', { long: true })),
  },
  headline: 'Went home to {to}',
  countedBy: ['to', 'herWish'],
})
