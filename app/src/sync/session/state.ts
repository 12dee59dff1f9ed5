// What every screen may know of the session: one cell, read by hooks, changed only here in session/.
import { cell, change } from '../cell.ts'
import { type Me, onForget } from './opened.ts'
import { type Happening, nextStage, type Stage } from './stage.ts'

/** What the server says to anybody (GET /v1/here). */
export type Here = {
  readonly realm: 'record' | 'practice'
  /** The origin of its log: what every envelope names. */
  readonly origin: string
  readonly setUp: boolean
  /** The verifier key of its log (C2SP vkey). */
  readonly logKey: string
}

export type Session = {
  readonly stage: Stage
  /** Whether the server knows us: `out` when its session ended, `another` when somebody else signed in in this browser. */
  readonly account: 'in' | 'out' | 'another'
  readonly me: Me | null
  readonly here: Here | null
  readonly syncing: boolean
  /** The last whole round, ms since 1970. */
  readonly syncedAt: number | null
  /** Why the last round stopped, when it was neither the network nor our own sign-in: an id of a problem. */
  readonly trouble: string | null
  /** A curtain over the screen. */
  readonly covered: boolean
  /** `ready`: a newer version waits for a yes. `passed`: another tab said yes, and this page is of the old one. */
  readonly update: 'none' | 'ready' | 'passed'
  /** How many were not safe when the store was locked. */
  readonly unsafeWhenLocked: number
}

const FIRST: Session = {
  stage: 'loading',
  account: 'in',
  me: null,
  here: null,
  syncing: false,
  syncedAt: null,
  trouble: null,
  covered: false,
  update: 'none',
  unsafeWhenLocked: 0,
}

export const session = cell<Session>(FIRST)

export const inSession = (parts: Partial<Omit<Session, 'stage'>>): void => change<Session>(session, parts)

/** True when it led somewhere. */
export const happened = (it: Happening): boolean => {
  const before = session.get().stage
  const stage = nextStage(before, it)
  change(session, { stage })
  return stage !== before
}

onForget(() => inSession({ me: null, syncing: false, trouble: null }))
