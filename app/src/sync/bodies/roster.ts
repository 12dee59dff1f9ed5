// Who is on duty: in my organisation, with the number to call, and of the Committee of my district, by name. Asked each time, since what was
// true last week is of no use at night.
import type { Turn } from '@sajha/record'
import { ask } from '../api.ts'

export type ListedTurn = Turn & { readonly name: string }

export const roster = async (): Promise<readonly ListedTurn[]> =>
  (await ask<{ readonly turns: readonly ListedTurn[] }>('GET', 'v1/roster')).turns

export type NewTurn = Pick<Turn, 'member' | 'as' | 'from' | 'until'> & { readonly phone?: string }

/** Writing the same turn again confirms it. */
export const writeTurn = (turn: NewTurn): Promise<void> => ask('POST', 'v1/roster', turn)

export type OnDuty = {
  readonly name: string
  readonly organisationName: string
  readonly until: string
  readonly confirmedAt: string
}

export const committeeOnDuty = async (): Promise<readonly OnDuty[]> =>
  (await ask<{ readonly onDuty: readonly OnDuty[] }>('GET', 'v1/on-duty')).onDuty
