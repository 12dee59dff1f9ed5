// `sajha verify`: checks an export with nothing but the file. No server, no database, no network.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import {
  type Broken,
  type ExportVerdict,
  type Files,
  type Language,
  readExport,
  verifyExport,
  verifyFiles,
  verifyPublic,
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

const report = (words: Words, verdict: ExportVerdict): readonly string[] => {
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
    verify.here,
  ]
}

const filesAt = (path: string): Files =>
  statSync(path).isDirectory() ? filesUnder(path) : readExport(new Uint8Array(readFileSync(path)))

/** Counts for the public: they hold, or which file does not. */
const publicReport = ({ verify }: Words, broken: readonly string[], json: boolean): Exit => {
  if (json) say(JSON.stringify({ whole: broken.length === 0, broken }, null, 1))
  else if (broken.length === 0) say(verify.whole)
  else for (const file of broken) say(fill(verify.fileBroken, { file }))
  return broken.length === 0 ? EXIT.good : EXIT.bad
}

const filesUnder = (path: string): Files => {
  const names = readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile())
    .map((it) => join(it.parentPath, it.name).slice(join(path, 'x').length - 1))
  return new Map(names.map((name) => [name, new Uint8Array(readFileSync(join(path, name)))]))
}

const verdictOn = (path: string, key: string | undefined): Promise<ExportVerdict> => {
  if (!statSync(path).isDirectory()) return verifyExport(new Uint8Array(readFileSync(path)), verifyEd25519, key)
  return verifyFiles(filesUnder(path), verifyEd25519, key)
}

/** The key itself, or the file it stands in. */
const keyIn = (said: string): string => (existsSync(said) ? readFileSync(said, 'utf8') : said).trim()

const refuseNothing = (path: string): void => {
  if (!existsSync(path)) throw new CannotDo(`There is no file ${path}.`)
}

const options = { json: { type: 'boolean' }, key: { type: 'string' }, language: { type: 'string' } } as const

export const verb: Verb = {
  usage: 'verify <export> [--key <key or file>] [--json] [--language en|hi|ne]',
  summary:
    'Checks an export (the zip, or the folder it was unpacked into) without any server. Ends with 1 if it does not hold.',
  run: async (args) => {
    const asked = wordsAndOptions(args, ['export'], options)
    const [path = ''] = asked.words
    const language: Language = languageIn(asked.options.language)
    const key = asked.options.key === undefined ? undefined : keyIn(asked.options.key)
    if (key !== undefined && !/^[^+]+\+[0-9a-f]{8}\+/.test(key))
      throw new UsageError('What --key names is no key of a log.')
    refuseNothing(path)
    const broken = await verifyPublic(filesAt(path), verifyEd25519, key)
    if (broken) return publicReport(await wordsIn[language](), broken, asked.options.json === true)
    const verdict = await verdictOn(path, key)
    if (asked.options.json) say(JSON.stringify(verdict, null, 1))
    else for (const line of report(await wordsIn[language](), verdict)) say(line)
    return verdict.whole ? EXIT.good : EXIT.bad
  },
}
