// Where an answer may lie and who may give one: wherever the question lies, and whoever works with it. Police read no book.
import type { Compartment, Role } from '../../../terms.ts'

export const QUESTIONS_LIE = [
  'coordination',
  'identity',
  'safety',
  'statement',
  'legal',
  'health',
  'care',
  'counselling',
  'money',
  'voice',
  'outcome',
] as const satisfies readonly Compartment[]

export const MAY_ANSWER = [
  'caseworker',
  'manager',
  'cwc',
  'home',
  'helpline',
  'lawyer',
  'doctor',
  'counsellor',
  'official',
] as const satisfies readonly Role[]
