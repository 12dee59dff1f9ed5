// What stands for a book where copies are counted: the same for the same book, and nothing to whoever has no key of this house.
import { toBase64url } from '@sajha/record'
import type { House } from '../../house.ts'
import { tokenOf } from '../../people/tokens.ts'

export const copyToken = (house: House, book: string): string => toBase64url(tokenOf(house, 'copy', book))
