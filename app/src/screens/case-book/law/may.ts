// Whether this reader sees the legal part of a book, and may add to it.
import { isRole, KINDS, type Role } from '@sajha/record'
import { rolesWriting } from '../../../entry/form/begin.ts'
import type { Book } from '../../../sync/index.ts'

export const readsLaw = (book: Book): boolean => book.compartments.includes('legal')

/** What facts and decisions are written as: the first of my roles in this book that may. */
export const roleFor = (book: Book): Role | null =>
  rolesWriting(KINDS['offence-facts'], book.roles.filter(isRole))[0] ?? null

export const mayWrite = (book: Book): boolean => roleFor(book) !== null
