// `sajha rebuild`: folds every book again with the code that appending uses.
import { rebuild } from '../../server/src/upkeep/rebuild.ts'
import { progress } from '../command/progress.ts'
import { EXIT, say, type Verb, wordsAndOptions } from '../command/verb.ts'
import { withHouse } from '../command/with-house.ts'

const options = { check: { type: 'boolean' }, practice: { type: 'boolean' } } as const

export const verb: Verb = {
  usage: 'rebuild [--check] [--practice]',
  summary: 'Folds every book again. With --check nothing is written: what differs is named, and it ends with 1.',
  run: async (args) => {
    const asked = wordsAndOptions(args, [], options)
    const check = asked.options.check === true
    return withHouse(asked.options.practice ? 'practice' : 'record', async ({ house }) => {
      const bar = progress(check ? 'Comparing' : 'Folding')
      const told = (done: number, of: number) => bar.at(done / of)
      const { books, differences } = await rebuild(house, { keep: !check, told }).finally(bar.done)
      for (const { book, sections } of differences) say(`${book}: ${sections.join(', ')}`)
      if (differences.length === 0) say(`${books} books, and nothing differs.`)
      else
        say(
          check
            ? `${differences.length} of ${books} books differ.`
            : `${differences.length} of ${books} books were put right.`,
        )
      return check && differences.length > 0 ? EXIT.bad : EXIT.good
    })
  },
}
