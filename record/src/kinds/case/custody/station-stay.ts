// She was at a police station. A child must not be kept there in the night (POCSO s.24(4)).
import { choice, moment, optional, place, text } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const stationStay = kind('station-stay', {
  book: 'case',
  version: 1,
  compartment: 'coordination',
  writtenBy: ['caseworker', 'manager', 'home', 'helpline', 'cwc', 'official', 'lawyer'],
  label: 'At a police station',
  fields: {
    cameAt: moment('Came'),
    leftAt: optional(moment('Left')),
    station: place('Police station'),
    other: optional(choice('Was another place asked for', { yes: 'Yes', no: 'No', unknown: 'Not known' })),
    why: optional(text('Why there', { long: true })),
  },
  headline: 'At the station {station}',
  countedBy: ['other'],
})
