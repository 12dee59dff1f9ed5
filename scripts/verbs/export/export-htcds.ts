// `sajha export htcds`: the old records of an organisation as a file again, for whoever keeps the record. Every book says that it was taken.
import { existsSync, renameSync, writeFileSync } from 'node:fs'
import { extname, resolve } from 'node:path'
import { type Export, exportHtcds } from '../../../server/src/htcds/export-htcds.ts'
import { organisationsHere } from '../../../server/src/htcds/organisations-here.ts'
import { Problem } from '../../../server/src/problems.ts'
import { organisationMeant } from '../../command/htcds.ts'
import { progress } from '../../command/progress.ts'
import { CannotDo, EXIT, type Exit, say, UsageError, wordsAndOptions } from '../../command/verb.ts'
import { withHouse } from '../../command/with-house.ts'

const options = { as: { type: 'string' }, organisation: { type: 'string' }, practice: { type: 'boolean' } } as const

const FORMATS: readonly Export['as'][] = ['json', 'csv', 'ctdc']

/** What is asked for, or else what the name of the file says. */
const formatOf = (said: string | undefined, file: string): Export['as'] => {
  const wanted = said ?? extname(file).slice(1)
  const format = FORMATS.find((it) => it === wanted)
  if (!format) throw new UsageError(`“${wanted}” is no format of old records; there are ${FORMATS.join(', ')} (--as).`)
  return format
}

export const exportOldRecords = async (args: readonly string[]): Promise<Exit> => {
  const asked = wordsAndOptions(args, ['out'], options)
  const file = resolve(asked.words[0] ?? '')
  const as = formatOf(asked.options.as, file)
  if (existsSync(file)) throw new CannotDo(`There is already a file ${file}; name another.`)
  return withHouse(asked.options.practice ? 'practice' : 'record', async ({ house }) => {
    const { id, name } = organisationMeant(await organisationsHere(house), asked.options.organisation)
    const bar = progress('Giving back')
    const onProgress = (done: number, of: number) => bar.at(done / of)
    const { text, cases, leftOut } = await exportHtcds(house, { organisation: id, as, onProgress })
      .catch((error: unknown) => {
        const none = error instanceof Problem && error.id === 'nothing-to-export'
        throw none
          ? new CannotDo(`“${name}” has no old record ${as === 'ctdc' ? 'that came from a CTDC table' : 'here'}.`)
          : error
      })
      .finally(bar.done)
    writeFileSync(`${file}.part`, text, { mode: 0o600, flush: true })
    renameSync(`${file}.part`, file)
    say(`${cases.toLocaleString('en-IN')} old record${cases === 1 ? '' : 's'} of “${name}”: ${file}`)
    if (leftOut > 0) say(`Left out, because they came from no CTDC table: ${leftOut.toLocaleString('en-IN')}.`)
    return EXIT.good
  })
}
