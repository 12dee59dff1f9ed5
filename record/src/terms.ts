// The words of the house that code uses as closed lists: sorts of book, compartments, roles. See docs/words.md.

export const BOOK_SORTS = [
  'case',
  'report',
  'operation',
  'home',
  'sitting',
  'group',
  'centre',
  'agreement',
  'organisation',
  'study',
  'complaint',
] as const
export type BookSort = (typeof BOOK_SORTS)[number]

/** A part of a book with its own readers. */
export const COMPARTMENTS = [
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
] as const
export type Compartment = (typeof COMPARTMENTS)[number]

/** What somebody is in an organisation. `server` signs what the server itself records: who looked. */
export const ROLES = [
  'caseworker',
  'manager',
  'cwc',
  'police',
  'home',
  'helpline',
  'lawyer',
  'doctor',
  'counsellor',
  'official',
  'community',
  'steward',
  'administrator',
  'server',
] as const
export type Role = (typeof ROLES)[number]

export const isRole = (it: unknown): it is Role => (ROLES as readonly unknown[]).includes(it)
export const isCompartment = (it: unknown): it is Compartment => (COMPARTMENTS as readonly unknown[]).includes(it)
