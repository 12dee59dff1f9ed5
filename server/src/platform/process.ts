/**
 * How this process declines to start, and how it learns that it should stop.
 * A `StartRefused` is told to the person at the terminal as its one sentence, without a stack; anything else is a bug.
 */

/** Why Sajha cannot start. `message` is one whole sentence that says what is wrong and what to do. */
export class StartRefused extends Error {
  override name = 'StartRefused'
}

/**
 * Resolves with the first SIGINT, SIGTERM or SIGHUP. One Ctrl-C arrives several times (from the terminal, from npm, from the
 * script that started us), so repeats are swallowed: a clean stop is never cut short by its own echo.
 */
export function untilStopped(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, resolve)
  })
}

/** Waits that many milliseconds. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

/** The code of a system or database error ('ENOENT', '28P01'), or null. */
export function errorCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null
  return typeof error.code === 'string' ? error.code : null
}
