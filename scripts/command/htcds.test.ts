// What the command line says and asks about a file of old records, and whom it takes to be meant.
import { expect, test } from 'vitest'
import type { OrganisationHere } from '../../server/src/htcds/organisations-here.ts'
import { askedOf, bringerMeant, choicesIn, organisationMeant, saidOf } from './htcds.ts'
import { CannotDo, UsageError } from './verb.ts'

const sunita = { person: 'sunita-id', name: 'Sunita', as: 'manager' } as const
const kavita = { person: 'kavita-id', name: 'Kavita', as: 'caseworker' } as const
const pipal: OrganisationHere = { id: 'pipal-id', name: 'Pipal Tola Kendra', people: [sunita, kavita] }
const asha: OrganisationHere = { id: 'asha-id', name: 'Asha', people: [kavita] }

test('the only organisation is meant, and of several the one that is named', () => {
  expect(organisationMeant([pipal], undefined)).toBe(pipal)
  expect(organisationMeant([pipal, asha], 'pipal tola kendra')).toBe(pipal)
  expect(organisationMeant([pipal, asha], 'asha-id')).toBe(asha)
  expect(() => organisationMeant([pipal, asha], undefined)).toThrow(/“Pipal Tola Kendra”, “Asha”/)
  expect(() => organisationMeant([pipal], 'Nowhere')).toThrow(UsageError)
  expect(() => organisationMeant([], undefined)).toThrow(CannotDo)
})

test('the only manager brings a file in, or whoever is named', () => {
  expect(bringerMeant(pipal, undefined)).toBe(sunita)
  expect(bringerMeant(pipal, 'Kavita')).toBe(kavita)
  expect(bringerMeant(asha, undefined)).toBe(kavita)
  expect(() => bringerMeant({ ...pipal, people: [sunita, { ...kavita, as: 'manager' }] }, undefined)).toThrow(
    /--person/,
  )
  expect(() => bringerMeant(pipal, 'Nobody')).toThrow(UsageError)
  expect(() => bringerMeant({ ...pipal, people: [] }, undefined)).toThrow(CannotDo)
})

test('a finding is one sentence with its row and its field', () => {
  const it = { row: 2, field: 'prs_Gender', what: '“Womn” is no code of its list', again: 0 }
  expect(saidOf(it)).toBe('Row 2, prs_Gender: “Womn” is no code of its list.')
  expect(saidOf({ ...it, again: 1 })).toBe('Row 2, prs_Gender: “Womn” is no code of its list (and in 1 more row).')
  expect(saidOf({ row: null, field: '', what: 'is empty', again: 0 })).toBe('The file is empty.')
})

test('a question says how it is answered, in a way a shell understands', () => {
  const it = {
    id: 'Means Threts',
    row: 1,
    field: 'Means Threts',
    what: 'is it meansThreats?',
    choices: ['meansThreats', 'keep'],
    again: 0,
  }
  expect(askedOf(it)).toBe(
    "Row 1, Means Threts: is it meansThreats? Choose with --choose 'Means Threts=meansThreats' or --choose 'Means Threts=keep'.",
  )
  expect(choicesIn(['Means Threts=meansThreats', 'a=b=keep'])).toEqual({
    'Means Threts': 'meansThreats',
    'a=b': 'keep',
  })
  expect(() => choicesIn(['keep'])).toThrow(UsageError)
})
