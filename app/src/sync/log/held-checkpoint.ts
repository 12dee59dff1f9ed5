// The last checkpoint of the log that this device saw and keeps: what the next one is compared with.
import { kept } from '../store/kept.ts'

export type HeldCheckpoint = {
  /** As it was signed. */
  readonly note: string
  /** How many entries the record had then. */
  readonly size: number
}

const stored = kept<string>('checkpoint')

/** Null before the first comparison. Throws LockedError. */
export const heldCheckpoint = async (): Promise<HeldCheckpoint | null> => {
  const note = await stored.get()
  if (note === null) return null
  const [, size = ''] = note.split('\n')
  return { note, size: Number(size) }
}
