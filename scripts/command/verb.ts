// What a verb of the command line is, and how it ends.
import { type ParseArgsConfig, parseArgs } from 'node:util'
import { LANGUAGES, type Language } from '../../record/src/index.ts'

/** 0 good · 1 a bad export, or a difference found · 2 asked wrongly · 3 cannot be done */
export const EXIT = { good: 0, bad: 1, usage: 2, cannot: 3 } as const
export type Exit = (typeof EXIT)[keyof typeof EXIT]

export type Verb = {
  /** How it is asked: `verify <export> [--json]`. */
  readonly usage: string
  /** One line for the help. */
  readonly summary: string
  readonly run: (args: readonly string[]) => Promise<Exit>
}

/** Asked in a way that means nothing. The message is one sentence. */
export class UsageError extends Error {}
/** Cannot be done. The message is one sentence with a way out. */
export class CannotDo extends Error {}

type Options = NonNullable<ParseArgsConfig['options']>

/** The words of a command and its options; any other option, or another number of words, is a `UsageError`. */
export const wordsAndOptions = <O extends Options>(args: readonly string[], words: readonly string[], options: O) => {
  const parsed = parse(args, options)
  if (parsed.positionals.length < words.length)
    throw new UsageError(`<${words[parsed.positionals.length]}> is missing.`)
  if (parsed.positionals.length > words.length)
    throw new UsageError(`“${parsed.positionals[words.length]}” is one word too many.`)
  return { words: parsed.positionals, options: parsed.values }
}

const parse = <O extends Options>(args: readonly string[], options: O) => {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new UsageError(error instanceof Error ? `${error.message.split('.')[0]}.` : 'This is no command.')
  }
}

export const languageIn = (said: string | undefined): Language => {
  const language = LANGUAGES.find((it) => it === (said ?? 'en'))
  if (!language) throw new UsageError(`There is no language “${said}”; there are ${LANGUAGES.join(', ')}.`)
  return language
}

export const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}
