// What a steward sees: whether the log is well, who watches it, what was found, who copied books out. Counts and times and signed public
// papers; none of the content of any book, nor which book.
import { copiesOut } from '@sajha/record'
import type { House } from '../house.ts'
import { logKeyLine } from '../log/checkpoint.ts'
import { keptOrganisation } from '../people/kept-organisation.ts'
import type { Me } from '../people/me.ts'
import { type Past, pastRetention } from '../retention/retention.ts'
import { chosenBy, entriesOf } from './chosen.ts'
import { cosigned, standingOf } from './cosigned.ts'
import {
  type CheckpointRow,
  type Counts,
  countsOf,
  type ForkRow,
  findForks,
  findLastCheckpoints,
  findOrganisationBooks,
  findWitnesses,
  type How,
  putFork,
} from './store.ts'

export type WitnessSeen = {
  readonly key: string
  readonly url: string | null
  /** The largest checkpoint it stands behind, as it was signed, with its line. */
  readonly note: string | null
  readonly signedAt: string | null
  readonly how: How | null
  readonly howAt: string | null
  readonly theirSize: number | null
}
export type Witnessed = { readonly wanted: number; readonly witnesses: readonly WitnessSeen[] }

/** The witnesses that my organisation chose, and where each of them stands. */
export const witnessed = async (house: House, organisation: string): Promise<Witnessed> => {
  const { chosen, wanted } = await chosenBy(house, organisation)
  const rows = new Map((await findWitnesses(house.db)).map((it) => [it.key, it]))
  const witnesses = await Promise.all(
    chosen.map(async ({ key, url }): Promise<WitnessSeen> => {
      const row = rows.get(key)
      return {
        key,
        url,
        note: await standingOf(house, row),
        signedAt: row?.signed_at ?? null,
        how: row?.how ?? null,
        howAt: row?.how_at ?? null,
        theirSize: row?.their_size ?? null,
      }
    }),
  )
  return { wanted, witnesses }
}

export type Stewardship = Witnessed & {
  readonly origin: string
  readonly logKey: string
  /** The newest with every cosignature there is; null before the first pass of the sequencer. */
  readonly newest: string | null
  readonly checkpoints: readonly Omit<CheckpointRow, 'note'>[]
  readonly counts: Counts
  readonly retention: Past
  readonly forks: readonly (ForkRow & { readonly name: string })[]
  readonly copies: readonly {
    readonly name: string
    readonly as: string
    readonly at: string
    readonly entries: number
  }[]
}

const CHECKPOINTS = 12
const COPIES = 50
const FORKS = 20
/** A device that was not in contact for so long counts as quiet; the same days after which an entry is marked as sent late. */
const QUIET: Temporal.DurationLike = { hours: 3 * 24 }

export const stewardship = async (house: House, me: Me): Promise<Stewardship> => {
  const now = house.clock.now()
  const book = (await findOrganisationBooks(house.db)).find((it) => it.organisation === me.organisation)
  if (!book) throw new Error('somebody is signed in to an organisation that is not there')
  const { members } = await keptOrganisation(house, book)
  const nameOf = (person: string) => members.find((it) => it.person === person)?.name ?? ''
  const checkpoints = await findLastCheckpoints(house.db, CHECKPOINTS)
  const [last] = checkpoints
  return {
    ...(await witnessed(house, me.organisation)),
    origin: house.origin,
    logKey: logKeyLine(house),
    newest: last ? await cosigned(house, { ...last, root: new Uint8Array() }) : null,
    checkpoints: checkpoints.map(({ size, made_at }) => ({ size, made_at })),
    counts: await countsOf(house.db, me.organisation, now, now.subtract(QUIET)),
    retention: await pastRetention(house, me.organisation),
    forks: (await findForks(house.db, me.organisation, FORKS)).map((it) => ({ ...it, name: nameOf(it.person) })),
    copies: copiesOut(await entriesOf(house, book))
      .slice(0, COPIES)
      .map(({ who, as, at, entries }) => ({ name: nameOf(who), as, at, entries })),
  }
}

/** A device says that it was shown two stories: both papers are kept for whoever looks after the record. */
export const tellFork = (house: House, me: Me, it: Pick<ForkRow, 'why' | 'held' | 'offered'>): Promise<void> =>
  putFork(house.db, me.organisation, { ...it, at: house.clock.now().toString(), person: me.person })
