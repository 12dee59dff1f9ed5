// An organisation begins to keep its part of the record.
import { choice, text } from '../../fields.ts'
import { kind } from '../../kind.ts'
import { ORGANISATION_SORTS } from '../shared-choices.ts'

export const organisationOpened = kind('organisation-opened', {
  book: 'organisation',
  version: 1,
  compartment: 'coordination',
  writtenBy: ['server'],
  label: 'Organisation opened',
  fields: { name: text('Name'), sort: choice('What it is', ORGANISATION_SORTS), district: text('District') },
  headline: '{name}',
  countedBy: ['sort'],
  opens: true,
})
