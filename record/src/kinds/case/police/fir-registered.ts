// The FIR. Its date decides which procedure code runs (BNSS from 1 July 2024); its offences, how long a trial or a remand may last.
import { choice, day, moment, optional, place, text, yesNo } from '../../../fields.ts'
import { kind } from '../../../kind.ts'
import { YES_NO_UNKNOWN } from '../../shared-choices.ts'

const shared = {
  registeredAt: moment('Registered'),
  station: place('Police station'),
  number: text('FIR number and year'),
  sections: text('Sections in the FIR', { help: 'As printed on the FIR.' }),
  sexual: choice('Is rape or a POCSO offence (4, 6, 8 or 10) among them', {
    yes: 'Yes',
    no: 'No',
    unknown: 'Not known',
  }),
  offenceOn: optional(day('Day of the offence')),
  copyGiven: optional(yesNo('Was a free copy given')),
} as const

export const firRegistered = kind('fir-registered', {
  book: 'case',
  version: 2,
  compartment: 'legal',
  writtenBy: ['caseworker', 'manager', 'lawyer', 'cwc', 'official'],
  label: 'FIR registered',
  fields: {
    ...shared,
    rape: optional(
      choice('Is rape among them (BNS 64 to 68, 70 or 71; before July 2024 IPC 376 to 376E)', YES_NO_UNKNOWN),
    ),
    gravest: optional(
      choice('The most that the gravest of them carries', {
        ten: 'Ten years or more, life or death',
        seven: 'Seven years to under ten',
        less: 'Under seven years',
        unknown: 'Not known',
      }),
    ),
  },
  headline: 'FIR {number} registered',
  countedBy: ['sexual', 'copyGiven', 'rape', 'gravest'],
  earlier: [{ version: 1, fields: shared, upgrade: (body) => body }],
})
