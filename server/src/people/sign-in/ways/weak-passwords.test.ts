// Easy to guess, or not.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isWeak } from './weak-passwords.ts'

test.each([
  ['nine char', 'too short'],
  ['1234567890', 'a run'],
  ['0987654321', 'a run backwards'],
  ['abcdefghijkl', 'a run of letters'],
  ['aaaaaaaaaaaa', 'a repeat'],
  ['ababababababab', 'two letters'],
  ['password1234', 'a word and a number'],
  ['P@ssw0rd2026!', 'the same with signs'],
  ['welcome12345', 'a word and a number'],
  ['iloveyou2020', 'a word and a number'],
  ['qwertyuiop', 'a row of keys'],
  ['Jai Mata Di 786', 'what many take here'],
  ['india@12345', 'a country'],
  ['12345sairam12345', 'digits on both sides'],
  ['passwordpassword', 'a word twice'],
])('%s is weak: %s', (password) => {
  expect(isWeak(password, 'kavita')).toBe(true)
})

test.each(['मेरी नानी की गाय', 'correct horse battery', 'x7 kV 2p mQ 9w', 'गाउँको ठूलो रुख', 'Patna se Gaya train 5 baje'])(
  '%s is not',
  (password) => {
    expect(isWeak(password, 'kavita')).toBe(false)
  },
)

test('one’s own user name with a little around it is weak, in whatever case and script', () => {
  expect(isWeak('kavita.kumari', 'Kavita.Kumari')).toBe(true)
  expect(isWeak('Kavita.Kumari!12', 'kavita.kumari')).toBe(true)
  expect(isWeak('कविता कुमारी १२', 'कविता.कुमारी')).toBe(true)
  expect(isWeak('the neighbour of kavita', 'kavita')).toBe(false)
})

test('long random text is never weak, and judging anything takes no exception', () => {
  fc.assert(fc.property(fc.uuid(), (it) => !isWeak(it, 'kavita')))
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (a, b) => typeof isWeak(a, b) === 'boolean'))
})
