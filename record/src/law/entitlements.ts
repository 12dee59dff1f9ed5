// The entitlements by id. Adding one: its record in entitlements/. A sum without a date, or after an end, is never shown as today's.
import type { Entitlement } from './entitlements/entitlement.ts'
import { moneyAndPapers } from './entitlements/money-and-papers.ts'
import { papersAndNepal } from './entitlements/papers-and-nepal.ts'
import { shelterAndCare } from './entitlements/shelter-and-care.ts'

export type { Amount, Entitlement } from './entitlements/entitlement.ts'

export const ENTITLEMENTS = { ...shelterAndCare, ...moneyAndPapers, ...papersAndNepal } as const satisfies {
  readonly [id: string]: Entitlement
}

export type EntitlementName = keyof typeof ENTITLEMENTS
