// How far something is, for somebody who watches: a bar on the terminal, and nothing where there is none.
const WIDTH = 32
const CLEAR = '\r\u001b[K'

export type Progress = {
  /** @param share from 0 to 1 */
  readonly at: (share: number) => void
  /** Takes the bar away; what was done is said by whoever did it. */
  readonly done: () => void
}

/** @param out standard error, because standard output is for what was asked for */
export const progress = (what: string, out: Pick<NodeJS.WriteStream, 'isTTY' | 'write'> = process.stderr): Progress => {
  if (!out.isTTY) return { at: () => {}, done: () => {} }
  let shown = -1
  return {
    at: (share) => {
      const percent = Math.floor(Math.min(Math.max(share, 0), 1) * 100)
      if (percent === shown) return
      shown = percent
      const full = Math.round((percent / 100) * WIDTH)
      out.write(`${CLEAR}${what} ${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${percent} %`)
    },
    done: () => {
      if (shown >= 0) out.write(CLEAR)
    },
  }
}
