// `sajha audit`: verifies the whole record again from its raw rows, for whoever keeps the server: every book's chain, every signature and
// body, every leaf and tile, and the signed root. What was changed by hand is named by its book and number.
import { auditLog } from '../../server/src/audit/audit-log.ts'
import { progress } from '../command/progress.ts'
import { EXIT, say, type Verb, wordsAndOptions } from '../command/verb.ts'
import { withHouse } from '../command/with-house.ts'

const options = { json: { type: 'boolean' }, practice: { type: 'boolean' } } as const

export const verb: Verb = {
  usage: 'audit [--practice] [--json]',
  summary: 'Verifies the whole record again from its raw rows. Ends with 1 and names what does not hold.',
  run: async (args) => {
    const asked = wordsAndOptions(args, [], options).options
    const bar = progress('Verifying')
    const audit = await withHouse(asked.practice ? 'practice' : 'record', ({ house }) =>
      auditLog(house, bar.at).finally(bar.done),
    )
    if (asked.json) say(JSON.stringify(audit, null, 1))
    else {
      for (const { rule, book, n } of audit.faults) say(`${book === null ? 'the log' : `${book} ${n}`}: ${rule}`)
      say(`${audit.entries} entries in ${audit.books} books; ${audit.faults.length} things do not hold.`)
    }
    return audit.faults.length === 0 ? EXIT.good : EXIT.bad
  },
}
