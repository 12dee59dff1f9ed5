// What this device found of the witnesses when it last looked: kept, so that it can be said without a network. Found by witnesses.ts.
import { heldCell } from '../session/opened.ts'
import { kept } from '../store/kept.ts'

export type Standing = {
  readonly name: string
  readonly key: string
  /** The entries of the record it stands behind; 0 before the first. */
  readonly size: number
  /** Its own word for when, in seconds since 1970. */
  readonly signedAt: number | null
}
export type Witnessed = { readonly wanted: number; readonly standings: readonly Standing[] }

const stored = kept<Witnessed>('witnesses')
export const witnessed = heldCell<Witnessed | null>(null)

export const loadWitnessed = async (): Promise<void> => witnessed.set(await stored.get())

export const keepWitnessed = async (it: Witnessed): Promise<void> => {
  await stored.put(it)
  witnessed.set(it)
}
