// The witness itself: one answer after another for each log, what was judged good kept before it is signed. Whoever asks, over HTTP or
// from the round that fetches, goes through `answer`: there is no second way to a cosignature.
import {
  cosignText,
  type Followed,
  type ForkFound,
  formatSignature,
  type Held,
  type Judged,
  judgeAddCheckpoint,
  parseCheckpoint,
  parseNote,
  parseVerifierKey,
} from '../../record/src/index.ts'
import { verifyEd25519 } from '../../server/src/platform/ed25519.ts'
import type { Keep, KeptLog } from './keep.ts'

/** How a log was found, last time. */
export type Seen = {
  readonly at: number
  readonly how: 'good' | 'away' | 'refused' | 'fork'
}

export type Answer = { readonly status: number; readonly body: string; readonly type: string }

export type Witness = {
  readonly keep: Keep
  /**
   * `lookedUp`: the proof was fetched from the log itself. Anybody can send a good checkpoint with a bad proof; only of a log's own
   * proof does it say something that it does not hold.
   */
  readonly answer: (body: Uint8Array | string, lookedUp?: boolean) => Promise<Answer>
  readonly seen: (origin: string) => Seen | null
  readonly saw: (origin: string, how: Seen['how']) => void
  /** Two checkpoints that do not belong together: kept in a file. */
  readonly foundFork: (origin: string, fork: ForkFound) => void
  /** Goes on under the key to which the one that was followed led. On disk when it returns. */
  readonly tookKey: (origin: string, key: string, earlier: readonly string[]) => void
}

const TEXT = 'text/plain; charset=utf-8'
/** What C2SP tlog-witness says of 409. */
const SIZE = 'text/x.tlog.size'

export const originOf = ({ key }: KeptLog): string => parseVerifierKey(key).name

export const heldOf = ({ held }: KeptLog): Held | null => {
  if (held === null) return null
  const { size, root } = parseCheckpoint(parseNote(held).text)
  return { size, root, note: held }
}

/** @param now seconds since 1970 */
export const witnessOf = (keep: Keep, now: () => number): Witness => {
  const seen = new Map<string, Seen>()
  const find = (origin: string): KeptLog | undefined => keep.state().logs.find((it) => originOf(it) === origin)
  const followed = (origin: string): Followed | null => {
    const log = find(origin)
    return log ? { origin, keys: [parseVerifierKey(log.key)], held: heldOf(log) } : null
  }
  const saw = (origin: string, how: Seen['how']) => void seen.set(origin, { at: now(), how })
  const foundFork = (origin: string, fork: ForkFound) => {
    keep.putEvidence(origin, fork, new Date(now() * 1000).toISOString())
    saw(origin, 'fork')
  }

  const cosign = async ({ checkpoint, text, note }: Judged & { status: 200 }): Promise<Answer> => {
    const state = keep.state()
    const signedAt = Math.max(now(), state.signedAt)
    const logs = state.logs.map((it) =>
      originOf(it) === checkpoint.origin ? { ...it, held: note, heldAt: signedAt } : it,
    )
    keep.put({ ...state, signedAt, logs })
    const line = await cosignText(text, keep.signer, signedAt)
    saw(checkpoint.origin, 'good')
    return { status: 200, body: formatSignature(line), type: TEXT }
  }

  // One at a time: between judging and keeping nothing else may be judged (C2SP tlog-witness, the race it describes).
  let turn: Promise<unknown> = Promise.resolve()
  const answer = (body: Uint8Array | string, lookedUp = false): Promise<Answer> => {
    const done = turn.then(async () => {
      let origin: string | null = null
      const judged = await judgeAddCheckpoint(
        body,
        (it) => {
          origin = it
          return followed(it)
        },
        verifyEd25519,
      )
      if (judged.status === 200) return cosign(judged)
      if (judged.fork && origin !== null && (lookedUp || judged.fork.why === 'same-size'))
        foundFork(origin, judged.fork)
      return { status: judged.status, body: judged.said, type: judged.status === 409 ? SIZE : TEXT }
    })
    turn = done.catch(() => {})
    return done
  }
  const tookKey = (origin: string, key: string, earlier: readonly string[]) => {
    const state = keep.state()
    keep.put({ ...state, logs: state.logs.map((it) => (originOf(it) === origin ? { ...it, key, earlier } : it)) })
  }
  return { keep, tookKey, answer, seen: (origin) => seen.get(origin) ?? null, saw, foundFork }
}
