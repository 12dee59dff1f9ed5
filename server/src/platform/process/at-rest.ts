// The server stands beside PostgreSQL on a small machine. After a rush V8 keeps what it had grown to, and the C library what the
// program freed, for as long as nothing else is asked of them: when nobody has asked anything for a while, both are given back.
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** ms */
const REST = 10_000

type Collect = (how: { type: 'major'; execution: 'sync'; flavor: 'last-resort' }) => void

/** V8's own collector. There is no other way to it than this flag, which gives it to contexts made after. */
const collector = (): Collect => {
  setFlagsFromString('--expose-gc')
  return runInNewContext('gc') as Collect
}

/** `answered` is called after every answer. Once for each time they cease; takes a tenth of a second, in which nobody waits. */
export const givingBackAtRest = (collect: Collect = collector()) => {
  let resting: NodeJS.Timeout | undefined
  return {
    answered: (): void => {
      clearTimeout(resting)
      resting = setTimeout(() => collect({ type: 'major', execution: 'sync', flavor: 'last-resort' }), REST).unref()
    },
    stop: (): void => clearTimeout(resting),
  }
}
