// `sajha export public`: counts over every case book, signed, with nobody in them. Beside it the salts, for whoever a court appoints.
import { existsSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { exportPublic } from '../../../server/src/exports/public/export-public.ts'
import { CannotDo, EXIT, type Exit, languageIn, say, wordsAndOptions } from '../../command/verb.ts'
import { withHouse } from '../../command/with-house.ts'

const options = { language: { type: 'string' }, practice: { type: 'boolean' } } as const

export const exportForThePublic = async (args: readonly string[]): Promise<Exit> => {
  const asked = wordsAndOptions([...args], ['out'], options)
  const file = resolve(asked.words[0] ?? 'public.zip')
  if (existsSync(file)) throw new CannotDo(`There is already a file ${file}.`)
  const { zip, openings } = await withHouse(asked.options.practice ? 'practice' : 'record', ({ house }) =>
    exportPublic(house, languageIn(asked.options.language)),
  )
  writeFileSync(file, zip, { flush: true })
  writeFileSync(`${file}.openings.json`, openings, { mode: 0o600, flush: true })
  say(file)
  say(`${file}.openings.json: keep it; it says which record is which.`)
  return EXIT.good
}
