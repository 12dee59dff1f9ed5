// She chose what to be called here.
import { alias, yesNo } from '../../../fields.ts'
import { kind } from '../../../kind.ts'

export const aliasChosen = kind('alias-chosen', {
  book: 'case',
  version: 1,
  compartment: 'coordination',
  writtenBy: ['caseworker', 'manager', 'home', 'helpline', 'counsellor'],
  label: 'What to call her',
  fields: { alias: alias('A colour and an animal'), herChoice: yesNo('She chose it herself') },
  headline: 'To be called {alias}',
})
