// `sajha witness`: watches logs from outside and signs for what has only grown. Needs a folder and nothing else: no PostgreSQL, no
// record. Runs until it is stopped, or once with --once for a machine that only looks now and then.
import { join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { formatVerifierKey } from '../../record/src/index.ts'
import { untilStopped } from '../../server/src/platform/process.ts'
import { CannotDo, EXIT, say, UsageError, type Verb, wordsAndOptions } from '../command/verb.ts'
import { originOf, type Witness, witnessOf } from '../witness/cosign.ts'
import { round } from '../witness/follow.ts'
import { type Keep, type KeptLog, logKeyIn, openKeep } from '../witness/keep.ts'
import { listen } from '../witness/listen.ts'

const options = {
  data: { type: 'string' },
  name: { type: 'string' },
  port: { type: 'string' },
  host: { type: 'string' },
  every: { type: 'string' },
  once: { type: 'boolean' },
  'new-key': { type: 'boolean' },
} as const

type Given = {
  readonly logs: readonly { readonly url: string; readonly key: string }[]
  readonly rest: readonly string[]
}

/** `--log <url> <key>` takes two words, which no parser of options does. */
const logsIn = (args: readonly string[]): Given => {
  const at = args.indexOf('--log')
  if (at < 0) return { logs: [], rest: args }
  const [url, said] = args.slice(at + 1, at + 3)
  if (!url || !said) throw new UsageError('--log is followed by the address of a log and its key.')
  if (!/^https?:\/\/[^\s]+$/.test(url)) throw new UsageError(`“${url}” is no address of a log.`)
  const others = logsIn(args.slice(at + 3))
  const log = { url: url.replace(/\/+$/, ''), key: formatVerifierKey(logKeyIn(said)) }
  return { logs: [log, ...others.logs], rest: [...args.slice(0, at), ...others.rest] }
}

const numberIn = (name: string, said: string | undefined, otherwise: number, most: number): number => {
  const n = Number(said ?? otherwise)
  if (!Number.isInteger(n) || n < 0 || n > most) throw new UsageError(`--${name} is a number up to ${most}.`)
  return n
}

const ANOTHER_KEY =
  'is followed with another key. A key that was changed is followed by itself; only if the old one was lost, and whoever keeps the record told you the new one by telephone or on paper, say --new-key too.'

/** A log as it is followed from now on; what was cosigned under an old key must still be a beginning of what is cosigned under the new one. */
const followed = (known: KeptLog | undefined, { url, key }: Given['logs'][number]): KeptLog => {
  if (!known) return { url, key, held: null, heldAt: null }
  return known.key === key ? { ...known, url } : { ...known, url, key, earlier: [...(known.earlier ?? []), known.key] }
}

/** Follows these too. The key of a log that is followed already stays, unless a person says that it was changed. */
const followAlso = (keep: Keep, logs: Given['logs'], isNewKey: boolean): void => {
  for (const it of logs) {
    const state = keep.state()
    const origin = logKeyIn(it.key).name
    const known = state.logs.find((log) => originOf(log) === origin)
    if (known && known.key !== it.key && !isNewKey) throw new CannotDo(`${origin} ${ANOTHER_KEY}`)
    const others = state.logs.filter((log) => log !== known)
    if (known?.url !== it.url || known.key !== it.key) keep.put({ ...state, logs: [...others, followed(known, it)] })
  }
}

const tell = (witness: Witness): void => {
  for (const log of witness.keep.state().logs) {
    const how = witness.seen(originOf(log))?.how ?? 'away'
    const size = log.held === null ? 'nothing signed for yet' : `signed for ${log.held.split('\n')[1]} entries`
    say(`${originOf(log)}: ${SAID[how]} (${size})`)
  }
}

const SAID = {
  good: 'it has only grown',
  away: 'it did not answer',
  refused: 'what it showed could not be signed for',
  fork: 'it told two stories; both papers lie in the folder “evidence”',
} as const

const isBad = (witness: Witness): boolean =>
  witness.keep.state().logs.some((it) => ['refused', 'fork'].includes(witness.seen(originOf(it))?.how ?? ''))

const watch = async (witness: Witness, every: number, port: number, host: string): Promise<void> => {
  const stopped = untilStopped()
  const server = await listen(witness, port, host, (error) => console.error(error)).catch(
    (error: { code?: string }) => {
      if (error.code !== 'EADDRINUSE') throw error
      throw new CannotDo(`Something else is using port ${port}; choose another with --port.`)
    },
  )
  const address = server.address()
  const at = typeof address === 'object' && address ? address.port : port
  say(`This witness answers at http://${host}:${at}/`)
  const stopping = new AbortController()
  const running = (async () => {
    while (!stopping.signal.aborted) {
      await round(witness)
      await setTimeout(every * 1000, undefined, { signal: stopping.signal }).catch(() => {})
    }
  })()
  await Promise.race([stopped, running])
  stopping.abort()
  server.closeAllConnections()
  server.close()
  await running
}

export const verb: Verb = {
  usage:
    'witness [--log <url> <key>]… [--data <folder>] [--name <name>] [--port 4611] [--host 127.0.0.1] [--every <seconds>] [--once] [--new-key]',
  summary:
    'Watches logs from outside, signs for what has only grown, and keeps proof of what did not. Prints its own key. Remembers its logs.',
  run: async (args) => {
    const { logs, rest } = logsIn(args)
    const asked = wordsAndOptions(rest, [], options).options
    const port = numberIn('port', asked.port, 4611, 65_535)
    const every = numberIn('every', asked.every, 60, 86_400)
    const folder = resolve(asked.data ?? join(process.env['SAJHA_DATA'] ?? '.', 'witness'))
    const keep = await openKeep(folder, asked.name)
    try {
      followAlso(keep, logs, asked['new-key'] === true)
      const witness = witnessOf(keep, () => Math.floor(Date.now() / 1000))
      say(keep.key)
      if (asked.once) {
        await round(witness)
        tell(witness)
        return isBad(witness) ? EXIT.bad : EXIT.good
      }
      await watch(witness, Math.max(every, 1), port, asked.host ?? '127.0.0.1')
      return EXIT.good
    } finally {
      keep.close()
    }
  },
}
