// Something is wrong with how somebody, or a body, acted. It opens a book of its own, which those it is about never learn of (AC-25).
import { body, choice, moment, optional, person, text } from '../../fields.ts'
import { kind } from '../../kind.ts'
import { COMPLAINING, COMPLAINING_AS } from './complaint-choices.ts'

export const complaintMade = kind('complaint-made', {
  book: 'complaint',
  version: 1,
  compartment: 'voice',
  writtenBy: COMPLAINING,
  opens: true,
  label: 'Complaint',
  fields: {
    about: optional(person('Who it is about', { help: 'They do not see it, nor that there is one.' })),
    aboutBody: optional(
      body('Which organisation or office it is about', { help: 'Nobody there sees it, nor that there is one.' }),
    ),
    what: text('What happened', { long: true }),
    from: choice('Who says so', {
      her: 'She herself',
      family: 'Her family',
      worker: 'Somebody who works here',
      other: 'Somebody else',
    }),
    toldAt: moment('When it was told'),
    to: person('Who looks into it', {
      help: 'A steward, or somebody of another organisation. Never the one it is about, nor those over them.',
    }),
    organisation: body('Of which organisation'),
    as: choice('As what', COMPLAINING_AS),
  },
  headline: 'Complaint made',
})
