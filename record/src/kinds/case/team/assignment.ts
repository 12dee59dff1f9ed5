// Somebody is given this book: as what, and on what ground. The access fold reads this and nothing else decides.
import { body, choice, moment, optional, person, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'
import { BASIS } from '../../shared-choices.ts'

export const ASSIGNED_AS = {
  caseworker: 'Caseworker',
  manager: 'Manager',
  cwc: 'Child Welfare Committee',
  home: 'Home',
  helpline: 'Helpline',
  lawyer: 'Lawyer',
  doctor: 'Doctor',
  counsellor: 'Counsellor',
  official: 'Official',
  community: 'Community member',
} as const

export const assignment = kind('assignment', {
  book: 'case',
  version: 1,
  compartment: 'coordination',
  writtenBy: ['caseworker', 'manager', 'cwc', 'home', 'helpline'],
  label: 'Brought in',
  fields: {
    to: person('Who'),
    organisation: body('Of which organisation'),
    as: choice('As what', ASSIGNED_AS),
    basis: choice('On what ground', { team: 'Works on it with us', ...BASIS }),
    from: moment('From'),
    until: optional(moment('Until')),
    why: optional(text('Why')),
  },
  headline: 'Brought in as {as}',
  countedBy: ['as', 'basis'],
})
