// Somebody joined the organisation, or holds other roles in it from now on.
import { choices, moment, optional, person, text } from '../../fields.ts'
import { kind } from '../../kind.ts'
import { ROLE_NAMES } from '../shared-choices.ts'

export const memberJoined = kind('member-joined', {
  book: 'organisation',
  version: 1,
  compartment: 'coordination',
  writtenBy: ['server'],
  label: 'Joined',
  fields: {
    member: person('Who'),
    name: text('Name'),
    roles: choices('Roles', ROLE_NAMES),
    at: moment('When'),
    by: optional(person('Brought in by')),
  },
  headline: '{name} joined',
})
