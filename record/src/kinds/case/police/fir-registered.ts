// The FIR. Its date decides which procedure code runs (BNSS from 1 July 2024).
import { choice, day, moment, optional, place, text, yesNo } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const firRegistered = kind('fir-registered', {
  book: 'case',
  version: 1,
  compartment: 'legal',
  writtenBy: ['caseworker', 'manager', 'lawyer', 'cwc', 'official'],
  label: 'FIR registered',
  fields: {
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
  },
  headline: 'FIR {number} registered',
  countedBy: ['sexual', 'copyGiven'],
})
