// `sajha paper-root check`: a sheet from a drawer against the log as it is now, from anywhere, with the log's key and nothing else of ours.
import { existsSync, readFileSync } from 'node:fs'
import {
  consistencyFromTiles,
  type FetchTile,
  followKeys,
  isMalformed,
  judgeSheet,
  parseVerifierKey,
  readSheet,
  rootFromTiles,
  type SheetVerdict,
  signedCheckpointOf,
  TILE_WIDTH,
  type VerifierKey,
  verifyConsistency,
  wordsIn,
} from '../../record/src/index.ts'
import { verifyEd25519 } from '../../server/src/platform/ed25519.ts'
import { CannotDo, EXIT, languageIn, say, UsageError, type Verb, wordsAndOptions } from '../command/verb.ts'
import { fetchCheckpoint, fetchKeys, LogAway, tilesOf } from '../witness/fetch-log.ts'
import { logKeyIn } from '../witness/keep.ts'

const options = { key: { type: 'string' }, text: { type: 'string' }, language: { type: 'string' } } as const

const orFile = (said: string): string => (existsSync(said) ? readFileSync(said, 'utf8') : said)

/** Tiles as wide as a log of this size has them: a narrower one, of a smaller log, need not be kept by anybody (C2SP tlog-tiles). */
const tilesIn = (url: string, size: number): FetchTile => {
  const fetchTile = tilesOf(url)
  return (tile) => {
    const hashes = Math.floor(size / TILE_WIDTH ** Number(tile.level))
    return fetchTile({ ...tile, width: Math.min(TILE_WIDTH, hashes - tile.index * TILE_WIDTH) })
  }
}

type Keys = { readonly origin: string; readonly keys: readonly VerifierKey[] }

/** The key that was given, and where the log has changed it, every key to which that leads and from which it came. */
const keysOf = async (url: string, given: string): Promise<Keys> => {
  const key = parseVerifierKey(given)
  const followed = await followKeys(await fetchKeys(url), key, verifyEd25519)
  const all = followed && !followed.lost ? [followed.key, ...followed.earlier] : [key]
  return { origin: key.name, keys: all }
}

/** The root that the log has at this size, proven to be a beginning of its newest signed checkpoint; null where it is not. */
const rootThen = async (url: string, log: Keys, size: number): Promise<Uint8Array | null> => {
  const signed = await signedCheckpointOf(await fetchCheckpoint(url), log, verifyEd25519)
  if (!signed) throw new CannotDo('The log there does not sign with this key.')
  const newest = signed.checkpoint
  if (size > newest.size) return null
  const tiles = tilesIn(url, newest.size)
  const root = await rootFromTiles(size, tiles)
  if (size === 0) return root
  const proof = await consistencyFromTiles(size, newest.size, tiles)
  const holds = verifyConsistency({ oldSize: size, newSize: newest.size, oldRoot: root, newRoot: newest.root, proof })
  // The tiles are not those of the signed root: whatever is on the paper, this log does not agree with it.
  return holds ? root : new Uint8Array(32)
}

const judged = async (url: string, key: string, given: string): Promise<SheetVerdict | null> => {
  const sheet = readSheet(given)
  if (!sheet) return null
  const size = sheet.sort === 'note' ? sheet.checkpoint.size : sheet.size
  try {
    const log = await keysOf(url, key)
    return await judgeSheet(sheet, { ...log, rootThen: await rootThen(url, log, size) }, verifyEd25519)
  } catch (error) {
    if (isMalformed(error)) return 'another-root'
    if (error instanceof LogAway) throw new CannotDo(`The log does not answer: ${error.message}.`)
    throw error
  }
}

export const verb: Verb = {
  usage: 'paper-root check <url of the log> --key <key or file> --text <line or file> [--language en|hi|ne]',
  summary:
    'Compares a paper root (its typed line, or what its square says) with a log. Ends with 1 if they do not agree.',
  run: async (args) => {
    const asked = wordsAndOptions(args, ['check', 'url of the log'], options)
    const [verb, url = ''] = asked.words
    if (verb !== 'check') throw new UsageError(`“${verb}” is nothing that can be done with a paper root; check is.`)
    if (!/^https?:\/\/\S+$/.test(url)) throw new UsageError(`“${url}” is no address of a log.`)
    const { key, text } = asked.options
    if (key === undefined || text === undefined) throw new UsageError('Both --key and --text are needed.')
    const known = orFile(key).trim()
    logKeyIn(known)
    const { stewardship: words } = await wordsIn[languageIn(asked.options.language)]()
    const verdict = await judged(url.replace(/\/+$/, ''), known, orFile(text).trimEnd())
    if (verdict === null) throw new UsageError(words.noSheet)
    say(words.verdict[verdict])
    return verdict === 'holds' ? EXIT.good : EXIT.bad
  },
}
