// `npx sajha <verb>`: one line of help for each, one sentence for what goes wrong, and an exit code that scripts can ask.
import { StartRefused } from '../server/src/platform/process.ts'
import { Problem } from '../server/src/problems.ts'
import { CannotDo, EXIT, type Exit, say, UsageError, type Verb } from './command/verb.ts'

/** To add a verb: its file in verbs/, and its line here. */
const VERBS: Readonly<Record<string, () => Promise<{ verb: Verb }>>> = {
  serve: () => import('./verbs/serve.ts'),
  verify: () => import('./verbs/verify.ts'),
  import: () => import('./verbs/import.ts'),
  export: () => import('./verbs/export.ts'),
  rebuild: () => import('./verbs/rebuild.ts'),
  backup: () => import('./verbs/backup.ts'),
  restore: () => import('./verbs/restore.ts'),
  practice: () => import('./verbs/practice.ts'),
  witness: () => import('./verbs/witness.ts'),
  audit: () => import('./verbs/audit.ts'),
  'new-log-key': () => import('./verbs/new-log-key.ts'),
  'paper-root': () => import('./verbs/paper-root.ts'),
}

const help = async (): Promise<Exit> => {
  const verbs = await Promise.all(Object.values(VERBS).map(async (load) => (await load()).verb))
  say('npx sajha <verb>\n')
  for (const { usage, summary } of verbs) say(`  ${usage}\n      ${summary}`)
  say('  help\n      This page.')
  say(
    '\nSettings are read from the environment: SAJHA_DATA names the data folder, DATABASE_URL a PostgreSQL of your own.',
  )
  say('A verb that needs the record works beside a server that runs on it, and by itself where none does.')
  say(
    '\nEnds with 0 where all is good, 1 for a bad export or a difference, 2 when asked wrongly, 3 when it cannot be done.',
  )
  return EXIT.good
}

/** One sentence for whoever asked; more only where something is broken here. */
const told = (name: string, usage: string, error: unknown): Exit => {
  if (error instanceof UsageError) {
    process.stderr.write(`${error.message}\nnpx sajha ${usage}\n`)
    return EXIT.usage
  }
  if (error instanceof Problem) {
    process.stderr.write(`${SENTENCES[error.id] ?? `Not done (${error.id}).`}\n`)
    return EXIT.cannot
  }
  if (error instanceof StartRefused || error instanceof CannotDo) {
    process.stderr.write(`${error.message}\n`)
    return EXIT.cannot
  }
  process.stderr.write(
    `Something is broken here, in “${name}”; nothing more was done. Keep these lines for whoever looks after it.\n`,
  )
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  return EXIT.cannot
}

const SENTENCES: Readonly<Record<string, string>> = {
  'nothing-to-export': 'There is no such book here; its id stands in the address of its page.',
}

/** @param args what follows `sajha` */
export const sajha = async ([name = 'help', ...args]: readonly string[]): Promise<Exit> => {
  if (['help', '--help', '-h'].includes(name)) return help()
  const load = Object.hasOwn(VERBS, name) ? VERBS[name] : undefined
  if (!load) {
    process.stderr.write(`There is no verb “${name}”; npx sajha help names them.\n`)
    return EXIT.usage
  }
  let usage = name
  try {
    const { verb } = await load()
    usage = verb.usage
    if (args.includes('--help')) {
      say(`npx sajha ${verb.usage}\n\n${verb.summary}`)
      return EXIT.good
    }
    return await verb.run(args)
  } catch (error) {
    return told(name, usage, error)
  }
}

if (import.meta.main) process.exit(await sajha(process.argv.slice(2)))
