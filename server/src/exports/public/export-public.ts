// A bundle for the public interest: counts over every case book here, with what binds them to the log, and nobody in it. Beside it, for
// whoever a court appoints to count again, the salts that open it; they stay with the keeper.
import { randomBytes } from 'node:crypto'
import {
  bookCommitment,
  type Entry,
  FILES,
  filesJson,
  filesText,
  type Language,
  monthBefore,
  publicCounts,
  publicText,
  toBase64url,
  utf8,
  wordsIn,
  writeZip,
  type ZippedFile,
} from '@sajha/record'
import type { House } from '../../house.ts'
import { logKeyLine, newestCheckpoint, signedByLog } from '../../log/checkpoint.ts'
import { keyHistory } from '../../log-keys/key-history.ts'
import { countedBooks } from '../counted-books.ts'
import { publicPage } from './public-page.ts'

export type PublicExport = {
  readonly zip: Uint8Array<ArrayBuffer>
  /** For the keeper alone: which commitment is which book's, and its salt. */
  readonly openings: string
}

export const exportPublic = async (house: House, language: Language): Promise<PublicExport> => {
  const asOf = monthBefore(house.clock.now().toString())
  const books = await countedBooks(house, asOf)
  const counts = publicCounts(
    books.map((it): readonly Entry[] => it.entries),
    asOf,
  )
  const countsJson = utf8(`${JSON.stringify(counts, null, 1)}\n`)
  const opened = books.map(({ id, n, seal }) => {
    const salt = new Uint8Array(randomBytes(32))
    return { commitment: bookCommitment(salt, id, n, seal), book: id, n, seal, salt: toBase64url(salt) }
  })
  const commitments = opened.map((it) => it.commitment).sort()
  const checkpoint = await newestCheckpoint(house)
  const history = checkpoint && (await keyHistory(house, checkpoint.size))
  const log = { origin: house.origin, key: logKeyLine(house), ...(history && { history }) }
  const said = { format: 'sajha-public/1', ...log, books: commitments }
  const page = publicPage({ language, words: await wordsIn[language](), people: {} }, counts)
  const files: readonly ZippedFile[] = [
    { name: 'index.html', bytes: utf8(page) },
    { name: 'public.json', bytes: utf8(`${JSON.stringify(said, null, 1)}\n`) },
    { name: 'counts.json', bytes: countsJson },
    { name: 'counts.sig', bytes: utf8(await signedByLog(house, publicText(house.origin, countsJson, commitments))) },
    { name: FILES.checkpoint, bytes: utf8(checkpoint?.note ?? '') },
  ]
  const list = filesJson(new Map(files.map((it) => [it.name, it.bytes])), [])
  const signature = await signedByLog(house, filesText(house.origin, list))
  const zip = writeZip([
    ...files,
    { name: FILES.list, bytes: utf8(list) },
    { name: FILES.signature, bytes: utf8(signature) },
  ])
  return { zip, openings: `${JSON.stringify({ format: 'sajha-public-openings/1', asOf, books: opened }, null, 1)}\n` }
}
