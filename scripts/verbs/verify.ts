// `sajha verify`: checks an export with nothing but the file. No server, no database, no network.
import { closeSync, existsSync, fstatSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs'
import { join } from 'node:path'
import {
  type Broken,
  cosignedCheckpoint,
  type ExportVerdict,
  FILES,
  filesIn,
  type KnownKeys,
  type Language,
  parseVerifierKey,
  readExport,
  readKnownKeys,
  type Source,
  verifyFolder,
  verifyPublic,
  verifySource,
  type Words,
  wordsIn,
} from '../../record/src/index.ts'
import { verifyEd25519 } from '../../server/src/platform/ed25519.ts'
import { CannotDo, EXIT, type Exit, languageIn, say, UsageError, type Verb, wordsAndOptions } from '../command/verb.ts'

const fill = (sentence: string, blanks: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(blanks[name] ?? ''))

const kindLabel = (words: Words, kind: string): string =>
  (words.kinds as unknown as Readonly<Record<string, { label: string } | undefined>>)[kind]?.label ?? kind

const numbersIn = (broken: readonly Broken[]): readonly number[] => [...new Set(broken.flatMap((it) => it.n ?? []))]

/** What the result is, in one line. */
const headline = ({ verify }: Words, { whole, broken }: ExportVerdict): string => {
  const numbers = numbersIn(broken)
  const [n] = numbers
  if (whole) return verify.whole
  if (n !== undefined)
    return numbers.length === 1 ? fill(verify.entryBroken, { n }) : fill(verify.entriesBroken, { n: numbers.length })
  const file = broken.find((it) => it.file)?.file
  return file ? fill(verify.fileBroken, { file }) : verify.exportBroken
}

const brokenLine = (words: Words, { rule, n, kind, file }: Broken): string => {
  const { verify } = words
  const entry =
    n === null ? null : kind ? fill(verify.entryOf, { n, kind: kindLabel(words, kind) }) : fill(verify.entry, { n })
  const where = [entry, file].filter((it) => it !== null).join(', ')
  return `  ${where ? `${where}: ` : ''}${verify.rules[rule]}`
}

const report = (words: Words, verdict: ExportVerdict, witnesses: readonly string[]): readonly string[] => {
  const { verify } = words
  const { broken, entries, keptBack, erased, attachments, absent, checkpoint, key, book } = verdict
  const counts = [
    fill(verify.entries, { n: entries }),
    ...(keptBack > 0 ? [fill(verify.keptBack, { n: keptBack })] : []),
    ...(erased > 0 ? [fill(verify.erased, { n: erased })] : []),
    ...(attachments > 0 ? [fill(verify.attachments, { n: attachments })] : []),
    ...(absent.length > 0 ? [fill(verify.absent, { n: absent.length })] : []),
  ]
  const standing = entries - numbersIn(broken).length
  const erasures = verdict.erasures.map(({ n, by }) =>
    by ? fill(verify.erasedBy, { n, when: by.at.slice(0, 10), order: by.order }) : fill(verify.erasedUntold, { n }),
  )
  return [
    headline(words, verdict),
    ...broken.map((it) => brokenLine(words, it)),
    ...(broken.length > 0 && standing > 0 && entries > standing ? [fill(verify.others, { n: standing })] : []),
    ...(broken.length > 0 ? [verify.now] : []),
    ...erasures,
    '',
    ...(book === null ? [] : [`${book}: ${counts.join('; ')}`]),
    ...(checkpoint ? [`${verify.checkpoint}: ${checkpoint.origin} ${checkpoint.size} ${checkpoint.root}`] : []),
    ...(key ? [`${verify.key}: ${key}`] : []),
    ...(witnesses.length > 0 ? [`${words.stewardship.paperSignedBy}: ${witnesses.join(', ')}`] : []),
    verify.here,
  ]
}

/** A file on disk, read as far as it is asked for. */
const fileSource = (path: string, closing: (() => void)[]): Source => {
  const file = openSync(path, 'r')
  closing.push(() => closeSync(file))
  return {
    size: fstatSync(file).size,
    read: (from, to, into) => {
      const bytes = into?.subarray(0, to - from) ?? new Uint8Array(to - from)
      bytes.fill(0)
      let at = 0
      while (at < bytes.length) {
        const got = readSync(file, bytes, at, bytes.length - at, from + at)
        // Cut off while it was read: what is missing reads as zeros, and is found to be changed.
        if (got === 0) break
        at += got
      }
      return bytes
    },
  }
}

/** A file that is opened when it is read, and closed after: a folder may hold more files than may be open. */
const lazySource = (path: string): Source => ({
  size: statSync(path).size,
  read: (from, to, into) => {
    const closing: (() => void)[] = []
    try {
      return fileSource(path, closing).read(from, to, into)
    } finally {
      for (const close of closing) close()
    }
  },
})

/** A bundle for the public is small: it is read whole, once its own page says that it is one. Null for any other export. */
const publicFaults = async (path: string, key: string | undefined): Promise<readonly string[] | null> => {
  if (statSync(path).isDirectory()) {
    if (!existsSync(join(path, 'public.json'))) return null
    const names = namesUnder(path)
    const files = new Map(names.map((name) => [name, new Uint8Array(readFileSync(join(path, name)))]))
    return verifyPublic(files, verifyEd25519, key)
  }
  const found = await filesIn(lazySource(path))
  if (!found.some((it) => it.name === 'public.json')) return null
  return verifyPublic(readExport(new Uint8Array(readFileSync(path))), verifyEd25519, key)
}

/** Counts for the public: they hold, or which file does not. */
const publicReport = ({ verify }: Words, broken: readonly string[], json: boolean): Exit => {
  if (json) say(JSON.stringify({ whole: broken.length === 0, broken }, null, 1))
  else if (broken.length === 0) say(verify.whole)
  else for (const file of broken) say(fill(verify.fileBroken, { file }))
  return broken.length === 0 ? EXIT.good : EXIT.bad
}

const namesUnder = (path: string): readonly string[] =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile())
    .map((it) => join(it.parentPath, it.name).slice(join(path, 'x').length - 1))

const verdictOn = async (path: string, key: string | undefined): Promise<ExportVerdict> => {
  if (!statSync(path).isDirectory()) {
    const closing: (() => void)[] = []
    try {
      return await verifySource(fileSource(path, closing), verifyEd25519, key)
    } finally {
      for (const close of closing) close()
    }
  }
  const names = namesUnder(path)
  return verifyFolder(new Map(names.map((name) => [name, lazySource(join(path, name))])), verifyEd25519, key)
}

/** Keys as they are, or the files they stand in: at most one of a log, and of witnesses. */
const keysIn = (said: readonly string[]): KnownKeys => {
  const keys = readKnownKeys(said.map((it) => (existsSync(it) ? readFileSync(it, 'utf8') : it)).join('\n'))
  if (!keys) throw new UsageError('What --key names is no key of a log, or of a witness.')
  return keys
}

const LARGEST_NOTE = 1_000_000

const noteIn = async (path: string): Promise<string | null> => {
  if (statSync(path).isDirectory()) {
    const note = join(path, FILES.checkpoint)
    return existsSync(note) && statSync(note).size < LARGEST_NOTE ? readFileSync(note, 'utf8') : null
  }
  const source = lazySource(path)
  const found = (await filesIn(source)).find((it) => it.name === FILES.checkpoint && it.size < LARGEST_NOTE)
  return found ? Buffer.from(await source.read(found.at, found.at + found.size)).toString('utf8') : null
}

/** The names of the witnesses, of those whose keys were given, that signed for the checkpoint in the export. */
const cosignersIn = async (
  path: string,
  { log, witnesses }: KnownKeys,
  verdict: ExportVerdict,
): Promise<readonly string[]> => {
  const key = log ?? verdict.key
  const note = witnesses.length > 0 && key !== null ? await noteIn(path) : null
  if (note === null || key === null || !verdict.checkpoint) return []
  const read = parseVerifierKey(key)
  const found = await cosignedCheckpoint(note, { origin: read.name, keys: [read] }, witnesses, verifyEd25519)
  return (found?.cosigned ?? []).map((it) => it.key.name)
}

const refuseNothing = (path: string): void => {
  if (!existsSync(path)) throw new CannotDo(`There is no file ${path}.`)
}

const options = {
  json: { type: 'boolean' },
  key: { type: 'string', multiple: true },
  language: { type: 'string' },
} as const

export const verb: Verb = {
  usage: 'verify <export> [--key <key or file>]… [--json] [--language en|hi|ne]',
  summary:
    'Checks an export (the zip, or the folder it was unpacked into) without any server. Keys: the log’s, and of witnesses. Ends with 1 if it does not hold.',
  run: async (args) => {
    const asked = wordsAndOptions(args, ['export'], options)
    const [path = ''] = asked.words
    const language: Language = languageIn(asked.options.language)
    const keys = keysIn(asked.options.key ?? [])
    refuseNothing(path)
    const faults = await publicFaults(path, keys.log)
    if (faults) return publicReport(await wordsIn[language](), faults, asked.options.json === true)
    const verdict = await verdictOn(path, keys.log)
    const witnesses = await cosignersIn(path, keys, verdict)
    if (asked.options.json) say(JSON.stringify({ ...verdict, witnesses }, null, 1))
    else for (const line of report(await wordsIn[language](), verdict, witnesses)) say(line)
    return verdict.whole ? EXIT.good : EXIT.bad
  },
}
