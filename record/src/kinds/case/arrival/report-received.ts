// A report: the first thing anybody writes. Nothing but the time and the words is required, so that a whisper is enough.
import { age, alias, choice, choices, moment, optional, place, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'
import { EXPLOITATION } from '../../shared-choices.ts'

export const reportReceived = kind('report-received', {
  book: 'case',
  version: 1,
  compartment: 'coordination',
  writtenBy: ['caseworker', 'manager', 'helpline', 'community', 'home', 'cwc'],
  label: 'Report received',
  fields: {
    toldAt: moment('When you were told'),
    what: text('What you were told', { long: true, help: 'No names here: a name goes into “Who she is”.' }),
    toldBy: optional(
      choice('Who told you', {
        herself: 'The person herself',
        parent: 'A parent',
        relative: 'A relative or neighbour',
        volunteer: 'A volunteer or committee in the village',
        organisation: 'Another organisation',
        helpline: 'A helpline',
        police: 'Police or railway police',
        passerby: 'Somebody who saw it',
        other: 'Someone else',
      }),
    ),
    about: optional(choices('What it may be', EXPLOITATION)),
    person: optional(
      choice('About whom', {
        girl: 'A girl',
        boy: 'A boy',
        woman: 'A woman',
        man: 'A man',
        other: 'Another person',
        unknown: 'Not known',
      }),
    ),
    ageSaid: optional(age('Age, as told')),
    where: optional(place('Where')),
    danger: optional(
      choice('Is there danger now', { now: 'Yes, now', soon: 'Soon', no: 'Not now', unknown: 'Not known' }),
    ),
    alias: optional(
      alias('What to call her', { help: 'A colour and an animal. Her own choice, as soon as she can make it.' }),
    ),
  },
  headline: 'Told: {what}',
  countedBy: ['toldBy', 'about', 'person', 'danger'],
  opens: true,
})
