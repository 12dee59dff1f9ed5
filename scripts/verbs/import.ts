// `sajha import`: takes a file of old cases over as closed books, all of it or nothing.
import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { type Imported, importHtcds } from '../../server/src/htcds/import-htcds.ts'
import { type OrganisationHere, organisationsHere } from '../../server/src/htcds/organisations-here.ts'
import { askedOf, bringerMeant, choicesIn, organisationMeant, saidOf } from '../command/htcds.ts'
import { progress } from '../command/progress.ts'
import { CannotDo, EXIT, type Exit, say, UsageError, type Verb, wordsAndOptions } from '../command/verb.ts'
import { withHouse } from '../command/with-house.ts'

const options = {
  organisation: { type: 'string' },
  person: { type: 'string' },
  choose: { type: 'string', multiple: true },
  'dry-run': { type: 'boolean' },
  practice: { type: 'boolean' },
} as const

/** Larger than any file of cases, and small enough to hold in memory. */
const LARGEST = 200_000_000
/** After so many lines nobody reads on: the rest is counted. */
const MOST = 100

const bytesIn = (path: string): Uint8Array => {
  if (!existsSync(path) || !statSync(path).isFile()) throw new CannotDo(`There is no file ${path}.`)
  if (statSync(path).size > LARGEST)
    throw new CannotDo(`${path} is larger than a file of cases can be; bring it in parts.`)
  return new Uint8Array(readFileSync(path))
}

/** Findings go to standard error: standard output is for what was done. */
const tell = (lines: readonly string[]): void => {
  for (const line of lines.slice(0, MOST)) process.stderr.write(`${line}\n`)
  if (lines.length > MOST) process.stderr.write(`… and ${lines.length - MOST} more.\n`)
}

const number = (n: number): string => n.toLocaleString('en-IN')

const notTaken = ({ refusals, questions }: Imported, name: string): Exit => {
  tell([...refusals.map(saidOf), ...questions.map(askedOf)])
  const wrong = refusals.length > 0
  process.stderr.write(`Nothing was taken in from ${name}${wrong ? '' : ': somebody must choose first'}.\n`)
  return wrong ? EXIT.bad : EXIT.cannot
}

const taken = (
  { books, entries, named }: Imported,
  { name, people }: OrganisationHere,
  who: string,
  dry: boolean,
): Exit => {
  const others = people.filter((it) => it.as === 'manager' && it.person !== who).length
  const bringer = people.find((it) => it.person === who)?.name ?? who
  const about = named === 0 ? 'no names' : `${number(named)} with a name`
  const does = dry ? 'would be taken over' : books === 1 ? 'was taken over' : 'were taken over'
  say(
    `${number(books)} old record${books === 1 ? '' : 's'} ${does} into “${name}” as closed book${books === 1 ? '' : 's'} (${number(entries)} entries, ${about}).`,
  )
  say(
    `${dry ? 'They would be' : 'They are'} read by ${bringer}${others > 0 ? ` and ${others} more manager${others > 1 ? 's' : ''}` : ''}, and by nobody else.`,
  )
  if (dry) say('This was a rehearsal: nothing was kept.')
  return EXIT.good
}

export const verb: Verb = {
  usage:
    'import htcds <file> [--organisation <name>] [--person <name>] [--choose <name>=<choice>]… [--dry-run] [--practice]',
  summary:
    'Takes a file of cases (HTCDS as JSON, CSV, XLSX or a filled form; a CTDC table) over as closed books: all of it, or nothing.',
  run: async (args) => {
    const asked = wordsAndOptions(args, ['what', 'file'], options)
    const [what, path = ''] = asked.words
    if (what !== 'htcds')
      throw new UsageError(`“${what}” cannot be imported; htcds can, and stands for CTDC tables too.`)
    const { choose = [], 'dry-run': dryRun = false } = asked.options
    const answers = choicesIn(choose)
    const bytes = bytesIn(path)
    return withHouse(asked.options.practice ? 'practice' : 'record', async ({ house }) => {
      const organisation = organisationMeant(await organisationsHere(house), asked.options.organisation)
      const { person } = bringerMeant(organisation, asked.options.person)
      const bar = progress(dryRun ? 'Rehearsing' : 'Taking over')
      const onProgress = (done: number, of: number) => bar.at(done / of)
      const it = await importHtcds(house, {
        organisation: organisation.id,
        person,
        bytes,
        choose: answers,
        dryRun,
        onProgress,
      }).finally(bar.done)
      // What is only worth a look is said once it is taken in: beside a reason against it, it would be lost.
      if (it.outcome === 'taken') tell(it.warnings.map(saidOf))
      return it.outcome === 'refused' ? notTaken(it, basename(path)) : taken(it, organisation, person, dryRun)
    })
  },
}
