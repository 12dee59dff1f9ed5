// Who can be named in a form.
import { expect, test } from 'vitest'
import { everybody } from './use-colleagues.ts'

const me = {
  person: 'kavita',
  name: 'Kavita',
  roles: ['caseworker'] as const,
  organisation: { id: 'pipal', name: 'Pipal Tola', sort: 'ngo', district: '', book: '' },
}
const meena = { person: 'meena', name: 'Meena', roles: ['cwc'] as const, organisation: 'cwc', organisationName: 'CWC' }

test('somebody known from a book and as a colleague is named once, with their roles', () => {
  const { person: _, roles: __, ...named } = meena
  expect(everybody(me, [meena], { meena: named }).filter((it) => it.person === 'meena')).toEqual([meena])
})

test('without a network, those known from books and oneself can still be named', () => {
  const { person: _, roles: __, ...named } = meena
  expect(everybody(me, [], { meena: named }).map((it) => it.name)).toEqual(['Meena', 'Kavita'])
})
