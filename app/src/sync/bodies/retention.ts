// How long my body keeps the books it closed, by its own rule: kept here, so that it can be said without a network.
import type { RetentionRule } from '@sajha/record'
import { ask, OfflineError } from '../api.ts'
import { kept } from '../store/kept.ts'

type Told = { readonly rule: RetentionRule | null }
const stored = kept<Told>('retention')

/** Null where there is none, and where none was ever heard of. */
export const retentionRule = async (): Promise<RetentionRule | null> => {
  try {
    const told = await ask<Told>('GET', 'v1/retention')
    await stored.put(told)
    return told.rule
  } catch (error) {
    if (!(error instanceof OfflineError)) throw error
    return (await stored.get())?.rule ?? null
  }
}

/** @param from a day. Throws ProblemError `wrong-form` with its faults. */
export const chooseRetention = (rule: {
  readonly months: number
  readonly order: string
  readonly from: string
}): Promise<void> => ask('POST', 'v1/retention', rule)
