// A packet: a slice of this book for one recipient, one purpose and a time, with what is asked. The only way anything leaves an
// organisation. What it opens is decided by the fold (folds/packets/grants.ts), which never grants more than this entry says.
import {
  body,
  choice,
  choices,
  entryRef,
  key,
  language,
  moment,
  optional,
  person,
  slices,
  text,
} from '../../../fields.ts'
import { kind } from '../../../kind.ts'
import { BASIS } from '../../shared-choices.ts'
import { PARTS, TOLD_AS } from './packet-choices.ts'

export const packetSent = kind('packet-sent', {
  book: 'case',
  version: 1,
  compartment: 'coordination',
  writtenBy: ['caseworker', 'manager', 'cwc', 'home', 'helpline', 'lawyer', 'counsellor'],
  label: 'Packet sent',
  fields: {
    to: choice('To whom', {
      role: 'Whoever has a role in an organisation here',
      person: 'One person here',
      outside: 'Somebody without an account',
    }),
    organisation: optional(body('Which organisation')),
    role: optional(choice('In which role', TOLD_AS)),
    person: optional(person('Whom')),
    name: optional(text('Name and post')),
    office: optional(text('Which office')),
    language: optional(language('In which language they read')),
    purpose: text('What for', { help: 'They may use it for this and nothing else.' }),
    basis: choice('By what right', BASIS),
    ground: optional(entryRef('Where she agreed, or the order')),
    law: optional(text('Which law')),
    agreement: optional(key('Which agreement')),
    clause: optional(key('Which clause of it')),
    how: choice('As of when', { now: 'As it is now', live: 'With what is added until it ends' }),
    parts: optional(choices('Whole parts of the book', PARTS)),
    shows: optional(slices('Chosen entries')),
    ask: text('What is asked'),
    dueAt: optional(moment('Answer by')),
    until: moment('Until', { help: 'Then it closes. You can call it back sooner.' }),
    follows: optional(entryRef('The packet it goes on from')),
  },
  headline: 'Packet sent: {purpose}',
  countedBy: ['basis', 'to'],
})
