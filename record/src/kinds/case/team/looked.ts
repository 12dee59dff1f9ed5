// Somebody read this book. Signed by the server; nobody is exempt (law 5, AC-17). A copy that left says for whom and what for.
import { choice, moment, optional, person, text, whole } from '../../../fields.ts'
import { type Fields, kind } from '../../../kind.ts'
import { ROLE_NAMES } from '../../shared-choices.ts'

const asked = {
  who: person('Who'),
  as: choice('As what', ROLE_NAMES),
  how: choice('How', {
    opened: 'Opened it',
    copied: 'Took a copy onto a device',
    offline: 'Opened it without network',
    exported: 'Exported it',
  }),
  at: moment('When'),
  entries: whole('How many entries'),
} as const satisfies Fields

export const looked = kind('looked', {
  book: 'case',
  version: 2,
  compartment: 'coordination',
  writtenBy: ['server'],
  label: 'Looked',
  fields: {
    ...asked,
    purpose: optional(
      choice('What the copy is for', {
        whole: 'Everything its reader may read',
        court: 'A court',
        investigation: 'An investigation',
        partner: 'A body that helps',
        public: 'Anybody',
        own: 'Her own copy',
      }),
    ),
    recipient: optional(text('For whom')),
  },
  headline: 'Looked: {how}',
  earlier: [{ version: 1, fields: asked, upgrade: (body) => body }],
})
