// A minute without a touch or a key locks (AC-06). A timer alone would not do: a phone put aside stops timers, so the time is looked at
// again whenever the page is seen.
import { now } from '../clock.ts'

export const IDLE = 60_000

type Timer = { readonly touched: () => void; readonly look: () => void; readonly stop: () => void }

/** Calls `idle` once nobody has touched for `within` ms. Ports are given, so that a test needs no minute. */
export const idleAfter = (
  within: number,
  idle: () => void,
  ports: { readonly now: () => number; readonly later: (work: () => void, ms: number) => () => void },
): Timer => {
  let last = ports.now()
  let cancel = () => {}
  const look = (): void => {
    cancel()
    const left = last + within - ports.now()
    if (left <= 0) idle()
    else cancel = ports.later(look, left)
  }
  look()
  return {
    touched: () => {
      last = ports.now()
    },
    look,
    stop: () => cancel(),
  }
}

const TOUCHES = ['pointerdown', 'keydown', 'wheel', 'touchmove', 'input'] as const

/** Watches this page; returns how to stop. */
export const watchIdle = (idle: () => void): (() => void) => {
  const timer = idleAfter(IDLE, idle, {
    now,
    later: (work, ms) => {
      const id = setTimeout(work, ms)
      return () => clearTimeout(id)
    },
  })
  const seen = () => document.visibilityState === 'visible' && timer.look()
  for (const name of TOUCHES) addEventListener(name, timer.touched, { passive: true, capture: true })
  document.addEventListener('visibilitychange', seen)
  return () => {
    timer.stop()
    for (const name of TOUCHES) removeEventListener(name, timer.touched, { capture: true })
    document.removeEventListener('visibilitychange', seen)
  }
}
