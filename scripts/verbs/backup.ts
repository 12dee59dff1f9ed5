// `sajha backup`: everything in one file, while people go on working.
import { writeBackup } from '../../server/src/backup/write-backup.ts'
import { progress } from '../command/progress.ts'
import { EXIT, say, type Verb, wordsAndOptions } from '../command/verb.ts'
import { withHouse } from '../command/with-house.ts'

export const verb: Verb = {
  usage: 'backup <file> [--with-keys]',
  summary:
    'Writes the record and its attachments into one new file, beside a running server too. Keys only with --with-keys.',
  run: async (args) => {
    const asked = wordsAndOptions(args, ['file'], { 'with-keys': { type: 'boolean' } })
    const [path = ''] = asked.words
    const withKeys = asked.options['with-keys'] === true
    return withHouse('record', async ({ house, file }) => {
      const bar = progress('Writing')
      const how = { keysFolder: withKeys ? file('keys') : null, told: bar.at }
      const { entries, attachments, bytes } = await writeBackup(house, path, how).finally(bar.done)
      say(`${entries} entries and ${attachments} attachments, ${Math.ceil(bytes / 1024)} KiB, in ${path}.`)
      say(
        withKeys
          ? 'The keys are in it: whoever has this file reads everything.'
          : 'The keys are not in it; keep them apart, and in two places.',
      )
      return EXIT.good
    })
  },
}
