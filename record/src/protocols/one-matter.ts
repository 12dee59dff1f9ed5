// What is told to the police, told again after a refusal, and written down at last is one matter and starts one duty.
import type { Trigger } from '../protocol.ts'

export type OneMatter = {
  /** Starts up to and with the first of these are one matter: a later one starts nothing, even after the duty was met. */
  readonly matterEndsWith: readonly Trigger[]
}
