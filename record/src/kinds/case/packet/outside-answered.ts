// An answer from somebody without an account: who said it, through what, and how they showed who they are. Through a link the server
// signs it; what came on paper or was spoken is written down by whoever took it, with the photograph.
import { attachment, choice, entryRef, key, moment, optional, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'
import { ANSWERS } from './packet-choices.ts'

export const outsideAnswered = kind('outside-answered', {
  book: 'case',
  version: 1,
  compartment: 'coordination',
  writtenBy: ['server', 'caseworker', 'manager', 'cwc', 'home', 'helpline', 'lawyer', 'counsellor'],
  label: 'Answered from outside',
  fields: {
    of: entryRef('Which packet'),
    by: text('Who answered: name and post'),
    through: choice('Through what', { link: 'Through the link', paper: 'On the printed page', spoken: 'Spoken' }),
    shown: choice('How they showed who they are', {
      code: 'They had the code that was told to them apart',
      signed: 'They signed the page',
      known: 'Known to the one who wrote this down',
      'not-shown': 'They did not',
    }),
    answer: choice('Answer', ANSWERS),
    says: optional(text('In a sentence', { long: true })),
    whoseName: optional(text('Whose it is, in words')),
    law: optional(text('By what law')),
    nextAt: optional(moment('Next date')),
    answeredAt: moment('When'),
    link: optional(key('Which link')),
    paper: optional(attachment('Photograph of the page')),
  },
  headline: '{by} answered: {answer}',
  countedBy: ['answer', 'through'],
})
