// Who an old record is about, as its file has it: names, addresses, dates of birth and everything told in words. Apart from the
// facts, in the compartment of names; nothing here is ever counted.
import { day, optional, text, value } from '../../fields.ts'
import { kind } from '../../kind.ts'

export const historicalPerson = kind('historical-person', {
  book: 'case',
  version: 1,
  compartment: 'identity',
  writtenBy: ['manager', 'server'],
  label: 'Who she is, in an old record',
  fields: {
    salutation: optional(text('Form of address')),
    firstName: optional(text('First name')),
    middleName: optional(text('Middle name')),
    secondName: optional(text('Second name')),
    bornOn: optional(day('Born on')),
    identityNumber: optional(text('Number of an identity paper')),
    title: optional(text('Position in an organisation')),
    email: optional(text('Email')),
    homePhone: optional(text('Phone at home')),
    mobilePhone: optional(text('Mobile phone')),
    street: optional(text('Street')),
    city: optional(text('Village or town')),
    state: optional(text('State or province')),
    postalCode: optional(text('Postal code')),
    country: optional(text('Country')),
    rest: optional(value('What else the file has in words')),
  },
  headline: 'Who she is, in an old record',
})
