/**
 * What this process did, one line each, for the person who runs it. Never a body, a name or a place: facts are short primitives,
 * and of an error only its kind, code and stack are kept, because messages quote the values that offended.
 */
import { type Clock, systemClock } from './clock.ts'

export type Facts = Readonly<Record<string, string | number | boolean | null>>

export type Log = {
  note(what: string, facts?: Facts): void
  warn(what: string, facts?: Facts): void
  /** Something that should not happen happened. */
  bug(what: string, error: unknown, facts?: Facts): void
  /** The same log with these facts on every line, such as a request id. */
  with(facts: Facts): Log
}

type Options = { write?: (line: string) => void; clock?: Clock; shape?: 'plain' | 'json' }

/** Writes to standard error: plain lines on a terminal, JSON lines elsewhere. */
export function openLog({
  write = (line) => process.stderr.write(`${line}\n`),
  clock = systemClock,
  shape = process.stderr.isTTY ? 'plain' : 'json',
}: Options = {}): Log {
  const format = shape === 'plain' ? plainLine : JSON.stringify
  const open = (always: Facts): Log => {
    const line = (level: string, what: string, facts: Facts) =>
      write(format({ at: clock.now().toString(), level, what, ...shorten({ ...always, ...facts }) }))
    return {
      note: (what, facts = {}) => line('note', what, facts),
      warn: (what, facts = {}) => line('warn', what, facts),
      bug: (what, error, facts = {}) => line('bug', what, { ...facts, ...describe(error) }),
      with: (facts) => open({ ...always, ...facts }),
    }
  }
  return open({})
}

/** For tests and scripts that should say nothing. */
export const silentLog: Log = openLog({ write: () => {} })

const longest = 200

function shorten(facts: Facts): Facts {
  const cut = (value: Facts[string]) =>
    typeof value === 'string' && value.length > longest ? `${value.slice(0, longest)}…` : value
  return Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, cut(value)]))
}

/** PostgreSQL, JSON.parse and schema messages quote the value that offended: whatever stands between quotes is left out. */
function withoutQuotes(message: string): string {
  return message.replace(/["'`“‘].*["'`”’]/su, '“…”')
}

function describe(error: unknown): Facts {
  if (!(error instanceof Error)) return { error: typeof error }
  const { code, constraint, table } = error as { code?: unknown; constraint?: unknown; table?: unknown }
  const where = /\n\s+at (.+)/.exec(error.stack ?? '')?.[1]
  const facts = { error: error.name, message: withoutQuotes(error.message), code, constraint, table, where }
  return Object.fromEntries(
    Object.entries(facts).filter((fact): fact is [string, string] => typeof fact[1] === 'string'),
  )
}

function plainLine({ at, level, what, ...facts }: { at: string; level: string; what: string } & Facts): string {
  const said = Object.entries(facts).map(([name, value]) => `${name}=${value}`)
  return [at, ...(level === 'note' ? [] : [level]), what, ...said].join(' ')
}
