// `sajha export`: a whole book as a file, for whoever keeps the record. That it was taken stands in the book.
import { existsSync, renameSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
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
    const zip = await withHouse(asked.options.practice ? 'practice' : 'record', ({ house }) =>
      exportBook(house, 'keeper', book, language, undefined, { purpose, recipient }),
    )
    writeFileSync(`${file}.part`, zip, { mode: 0o600, flush: true })
    renameSync(`${file}.part`, file)
    say(file)
    return EXIT.good
  },
}
