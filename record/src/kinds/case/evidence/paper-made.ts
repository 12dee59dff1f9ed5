// A form or letter was drawn up from this book and printed. Its number on the page is this entry's own (papers/draw-up.ts), so that
// whoever holds the page can have the sealed entry found.
import { choice, entryRef, moment, optional, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const paperMade = kind('paper-made', {
  book: 'case',
  version: 1,
  compartment: 'coordination',
  writtenBy: ['caseworker', 'manager', 'cwc', 'home', 'helpline', 'lawyer', 'official'],
  label: 'Paper drawn up',
  fields: {
    paper: choice('Which paper', {
      'production-report': 'Production report',
      'social-investigation-report': 'Social investigation report',
      'home-verification-request': 'Request for home verification',
      'home-verification-report': 'Home verification report',
      'superintendent-letter': 'Letter to the Superintendent',
      'magistrate-statement': 'Application for a statement before a Magistrate',
      'missing-child-letter': 'Letter about a missing child',
      'missed-clock': 'Letter about a duty whose time has passed',
      'release-certificate': 'Application for a release certificate',
      compensation: 'Application for compensation',
      'fir-aide': 'Aide for the FIR',
      'adding-sections': 'Application to add sections',
    }),
    language: choice('In which language', { en: 'English', hi: 'Hindi', ne: 'Nepali' }),
    madeAt: moment('When'),
    about: optional(text('Which duty it is about')),
    to: optional(
      choice('To whom', {
        officer: 'The police station',
        superintendent: 'The Superintendent of Police',
        court: 'The court',
      }),
    ),
    of: optional(entryRef('Which entry it answers')),
  },
  headline: 'Paper drawn up: {paper}',
  countedBy: ['paper', 'language'],
})
