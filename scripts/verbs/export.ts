// `sajha export`: a whole book as a file, for whoever keeps the record. That it was taken stands in the book.
import { createWriteStream, existsSync, renameSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { isPurpose, PURPOSES } from '../../record/src/index.ts'
import { exportBook } from '../../server/src/exports/export-book.ts'
import { CannotDo, EXIT, languageIn, say, UsageError, type Verb, wordsAndOptions } from '../command/verb.ts'
import { withHouse } from '../command/with-house.ts'
import { exportOldRecords } from './export/export-htcds.ts'
import { exportForThePublic } from './export/export-public.ts'

const options = {
  out: { type: 'string' },
  language: { type: 'string' },
  practice: { type: 'boolean' },
  for: { type: 'string' },
  purpose: { type: 'string' },
} as const

/** Under its name once it is whole and on disk; what was cut off is taken away. */
const writeWhole = async (file: string, pieces: AsyncIterable<Uint8Array>): Promise<void> => {
  const part = `${file}.part`
  try {
    await pipeline(Readable.from(pieces), createWriteStream(part, { mode: 0o600, flush: true }))
    renameSync(part, file)
  } catch (error) {
    rmSync(part, { force: true })
    throw error
  }
}

export const verb: Verb = {
  usage:
    'export <book> [--out <file>] [--language en|hi|ne] [--practice] [--purpose public|partner|investigation|court|own --for <recipient>], or export public <out.zip> [--language en|hi|ne], or export htcds <out.json|out.csv> [--as ctdc]',
  summary:
    'Writes a whole book as a zip that opens and verifies without us, or old records as HTCDS. The books themselves say it was taken.',
  run: async (args) => {
    if (args[0] === 'htcds') return exportOldRecords(args.slice(1))
    if (args[0] === 'public') return exportForThePublic(args.slice(1))
    const asked = wordsAndOptions(args, ['book'], options)
    const [book = ''] = asked.words
    if (!/^[A-Za-z0-9_-]{16,64}$/.test(book)) throw new UsageError(`“${book}” is no id of a book.`)
    const language = languageIn(asked.options.language)
    const purpose = asked.options.purpose ?? 'whole'
    if (!isPurpose(purpose)) throw new UsageError(`“${purpose}” is none of ${PURPOSES.join(', ')}.`)
    const recipient = asked.options.for ?? null
    if (purpose !== 'whole' && !recipient) throw new UsageError('Say for whom the copy is, with --for.')
    const file = resolve(asked.options.out ?? `${book.slice(0, 8)}.zip`)
    if (existsSync(file)) throw new CannotDo(`There is already a file ${file}; name another with --out.`)
    await withHouse(asked.options.practice ? 'practice' : 'record', async ({ house }) => {
      const zip = await exportBook(house, 'keeper', book, language, undefined, { purpose, recipient })
      await writeWhole(file, zip.pieces())
    })
    say(file)
    return EXIT.good
  },
}
