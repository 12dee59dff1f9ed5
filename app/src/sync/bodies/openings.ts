// Emergency openings: who may agree here, what I asked, what waits for my answer, what is open for me. All of it over the network, each time:
// nothing that was opened is ever kept on this device.
import { type BodyNamed, type Entry, entryOf, type Role, type SealedEntry } from '@sajha/record'
import { ask } from '../api.ts'
import { overAfter } from '../clock.ts'
import { checkSignatures, type DeviceKeys } from '../log/verify.ts'

const id = encodeURIComponent

export type ListedOpener = { readonly person: string; readonly name: string; readonly may: boolean }

export const openers = async (): Promise<readonly ListedOpener[]> =>
  (await ask<{ readonly openers: readonly ListedOpener[] }>('GET', 'v1/openers')).openers

/** Throws ProblemError `not-allowed`, `opener-not-fit`. */
export const nameOpener = (member: string, may: boolean): Promise<void> => ask('POST', 'v1/openers', { member, may })

type AnswerGiven = BodyNamed<'opening-answered'>['answer']

export type OpeningAsked = {
  readonly name: string
  readonly organisationName: string
  readonly as: Role
  readonly why: string
  readonly danger: string
  readonly where: string
  readonly at: string
  readonly until: string
  readonly asked: string
  readonly ask: string
  readonly state: 'waiting' | 'agreed' | 'over'
  readonly answers: readonly {
    readonly name: string
    readonly organisationName: string
    readonly answer: AnswerGiven
    readonly why: string
    readonly at: string
  }[]
}

export type OpenForMe = {
  readonly book: string
  readonly from: string
  readonly until: string
  readonly accounted: boolean
}

export type MyOpenings = {
  readonly bodies: number
  readonly mine: readonly OpeningAsked[]
  readonly waiting: readonly OpeningAsked[]
  readonly opened: readonly OpenForMe[]
}

export const myOpenings = (): Promise<MyOpenings> => ask('GET', 'v1/openings')

/** Throws ProblemError `not-allowed`, `opening-own-body`, `opening-over`, `opening-answered`. */
export const answerOpening = (given: {
  readonly asked: string
  readonly ask: string
  readonly answer: AnswerGiven
  readonly why: string
}): Promise<void> => ask('POST', 'v1/openings/answers', given)

export type OpenedBook = {
  readonly until: string
  /** Milliseconds that were left when it was told. */
  readonly left: number
  /** Whether the hour is over, by whichever clock says so first. */
  readonly isOver: () => boolean
  readonly entries: readonly Entry[]
  /** Something is not what was sealed. */
  readonly broken: boolean
}

/** Throws ProblemError `not-found` for what is not open, or not any more; and OfflineError. */
export const readOpened = async (book: string): Promise<OpenedBook> => {
  const told = await ask<{
    readonly until: string
    readonly left: number
    readonly entries: readonly SealedEntry[]
    readonly devices: DeviceKeys
  }>('GET', `v1/openings/${id(book)}`)
  const broken = await checkSignatures(told.entries, told.devices)
  return {
    until: told.until,
    left: told.left,
    isOver: overAfter(told.left),
    entries: told.entries.map(entryOf),
    broken: broken.size > 0,
  }
}

/** Throws ProblemError `not-found`. */
export const accountFor = (book: string, told: Pick<BodyNamed<'opening-accounted'>, 'right' | 'did'>): Promise<void> =>
  ask('POST', `v1/openings/${id(book)}/account`, told)
