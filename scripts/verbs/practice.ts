// `sajha practice`: opens the practice district, or begins it again. Nothing in it is about anybody.
import { beginAgain } from '../../server/src/practice/begin-again.ts'
import { EXIT, languageIn, say, type Verb, wordsAndOptions } from '../command/verb.ts'
import { withHouse } from '../command/with-house.ts'

const options = { language: { type: 'string' }, again: { type: 'boolean' } } as const

export const verb: Verb = {
  usage: 'practice [--again] [--language en|hi|ne]',
  summary:
    'Fills the practice district with its invented story; --again throws away what was done there and tells it anew.',
  run: async (args) => {
    const asked = wordsAndOptions(args, [], options)
    const language = languageIn(asked.options.language)
    const again = asked.options.again === true
    const { opened } = await withHouse('practice', ({ house }) => beginAgain(house, { language, again }))
    say(opened ? 'The practice district is open.' : 'The practice district was open already; --again begins it anew.')
    return EXIT.good
  },
}
