// `sajha new-log-key`: another key signs the log from now on. The old one vouches for it, and both sign until the change-over is ended.

import { logKeyLine } from '../../server/src/log/checkpoint.ts'
import { changeLogKey, NotChanged } from '../../server/src/log-keys/change-log-key.ts'
import { dropLogSignerBefore } from '../../server/src/platform/keys.ts'
import { CannotDo, EXIT, type Exit, say, UsageError, type Verb, wordsAndOptions } from '../command/verb.ts'
import { withHouseAlone } from '../command/with-house.ts'

const options = {
  why: { type: 'string' },
  note: { type: 'string' },
  lost: { type: 'boolean' },
  end: { type: 'boolean' },
} as const

const SENTENCES: Readonly<Record<NotChanged['why'], string>> = {
  'nobody-here': 'Nobody has set this record up yet; a change of its key would stand in nobody’s book.',
  'not-lost': 'The key of the log is here, so it can vouch for the next one: leave --lost out.',
  'changed-meanwhile': 'The key was changed by somebody else a moment ago; look at it before you change it again.',
}

const AFTER_LOST =
  'The old key could vouch for nobody. Tell whoever runs a witness the new key, by telephone or on paper: they say npx sajha witness --log <url> <key> --new-key. Apps go on once as many witnesses as their body wants have signed; until then they say that the key is not vouched for.'
const AFTER =
  'Both keys sign until you say npx sajha new-log-key --end. Copy the folder “keys” to where you keep its copies now, and have the new key printed where the old one is.'

const end = (): Promise<Exit> =>
  withHouseAlone('record', false, async ({ file }) => {
    if (!dropLogSignerBefore({ file }, 'record')) throw new CannotDo('No change of the key is under way here.')
    say('From the next start on only the new key signs.')
    return EXIT.good
  })

const change = (why: 'planned' | 'known' | 'lost', note: string | null): Promise<Exit> =>
  withHouseAlone('record', why === 'lost', async ({ house, file }) => {
    try {
      const after = await changeLogKey(house, { file }, { why, note })
      say(logKeyLine(after))
      say(why === 'lost' ? AFTER_LOST : AFTER)
      return EXIT.good
    } catch (error) {
      if (error instanceof NotChanged) throw new CannotDo(SENTENCES[error.why])
      throw error
    }
  })

export const verb: Verb = {
  usage: 'new-log-key [--why planned|known] [--lost] [--note <text>] | new-log-key --end',
  summary:
    'Another key signs the log from now on; the old one vouches for it, and signs beside it until --end. For one that was lost: --lost. No server may run meanwhile.',
  run: async (args) => {
    const asked = wordsAndOptions(args, [], options).options
    if (asked.end === true) {
      if (asked.lost || asked.why !== undefined || asked.note !== undefined)
        throw new UsageError('--end stands by itself.')
      return end()
    }
    const why = asked.lost === true ? 'lost' : (asked.why ?? 'planned')
    if (why !== 'planned' && why !== 'known' && why !== 'lost')
      throw new UsageError(`“${why}” is no reason; planned and known are (known: others may know the old key).`)
    if (asked.lost === true && asked.why !== undefined) throw new UsageError('--lost is the reason by itself.')
    return change(why, asked.note?.trim() || null)
  },
}
