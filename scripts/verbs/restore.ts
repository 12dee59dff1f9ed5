// `sajha restore`: a backup into an empty data folder, and the whole log verified before anybody may use it.
import { restoreBackup } from '../../server/src/backup/restore-backup.ts'
import { readConfig } from '../../server/src/platform/config.ts'
import { openLog } from '../../server/src/platform/log.ts'
import { type Progress, progress } from '../command/progress.ts'
import { EXIT, say, type Verb, wordsAndOptions } from '../command/verb.ts'

const STEPS = { read: 'Reading', fill: 'Filling', verify: 'Verifying' } as const

export const verb: Verb = {
  usage: 'restore <file>',
  summary: 'Restores a backup into an empty data folder, with its keys in keys/, and verifies the whole log.',
  run: async (args) => {
    const [file = ''] = wordsAndOptions(args, ['file'], {}).words
    const config = readConfig()
    const bars = new Map<string, Progress>()
    const told = (what: keyof typeof STEPS, share: number) => {
      const bar = bars.get(what) ?? progress(STEPS[what])
      bars.set(what, bar)
      bar.at(share)
    }
    const log = { ...openLog({ shape: 'plain' }), note: () => {} }
    const { books, entries, attachments } = await restoreBackup(file, { config, log, told }).finally(() => {
      for (const bar of bars.values()) bar.done()
    })
    say(
      `${entries} entries in ${books} books and ${attachments} attachments are in ${config.dataFolder}. The whole log was verified.`,
    )
    return EXIT.good
  },
}
