// `sajha serve`: what `npm start` does. The command line builds the app first and runs the server itself (bin/sajha.mjs); asked here,
// the server is run as it is.
import { EXIT, type Verb, wordsAndOptions } from '../command/verb.ts'

export const verb: Verb = {
  usage: 'serve',
  summary: 'Starts Sajha, as npm start does; stops at Ctrl-C.',
  run: async (args) => {
    wordsAndOptions(args, [], {})
    // Ends the process by itself.
    await import('../../server/src/main.ts')
    return EXIT.good
  },
}
