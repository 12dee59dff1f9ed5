// Facts about what happened, ticked one by one: what the law's tests ask. Nothing is needed; more entries add to what is known, and
// acts on different days are different entries, since each day takes the law of its own day.
import { age, choice, choices, day, optional, text, whole } from '../../../fields.ts'
import { kind } from '../../../kind.ts'
import {
  ABROAD,
  ACTS,
  AFTER,
  ALL_FACTS,
  CASTE,
  CHAIN,
  CHILD_FACTS,
  CONFINED,
  LABOUR,
  MEANS,
  OFFENDER,
  ORGAN,
  PLACES,
  PURPOSE,
  SEXUAL_ACTS,
  TRADE,
} from './fact-choices.ts'

export const offenceFacts = kind('offence-facts', {
  book: 'case',
  version: 1,
  compartment: 'legal',
  writtenBy: ['caseworker', 'manager', 'lawyer', 'cwc', 'official'],
  label: 'Facts for the law',
  fields: {
    firstOn: optional(
      day('First day of it', { help: 'The day it was done decides which law holds. Not the day of the FIR.' }),
    ),
    lastOn: optional(day('Last day of it', { help: 'Leave it empty if it was one day.' })),
    age: optional(age('Her age at that time')),
    sex: optional(
      choice('The person is', { female: 'A girl or woman', male: 'A boy or man', other: 'Another person' }),
    ),
    people: optional(whole('How many people in all', { min: 1, max: 10_000 })),
    children: optional(whole('How many of them are under 18', { max: 10_000 })),
    acts: optional(choices('What was done', ACTS)),
    means: optional(choices('How', MEANS)),
    purpose: optional(choices('What for', PURPOSE)),
    sexualActs: optional(choices('Sexual acts', SEXUAL_ACTS)),
    trade: optional(choices('Brothel and earnings', TRADE)),
    labour: optional(choices('Work', LABOUR)),
    confined: optional(choices('Locked in, threatened, drugged', CONFINED)),
    daysConfined: optional(whole('Days locked in', { max: 40_000 })),
    childFacts: optional(choices('What was done to a child', CHILD_FACTS)),
    offender: optional(choices('Among those who did it', OFFENDER)),
    caste: optional(choices('Caste and tribe', CASTE)),
    places: optional(choices('Where', PLACES)),
    abroad: optional(choices('Work abroad', ABROAD)),
    organ: optional(choices('Organs', ORGAN)),
    after: optional(choices('What happened to the case', AFTER)),
    chain: optional(choices('Who took part', CHAIN)),
    named: optional(choices('Who of them is named in the FIR', CHAIN)),
    notSo: optional(choices('Known not to be so', ALL_FACTS)),
    note: optional(text('Where this is known from', { long: true })),
  },
  headline: 'Facts for the law',
  countedBy: ['acts', 'means', 'purpose'],
})
