// Who works in my organisation, and who is about to: members, their roles and postings, and codes that bring colleagues in. All of it is
// asked from the server each time; nothing of it is kept here.
import { millis, type Role } from '@sajha/record'
import { ask } from '../api.ts'

export type Member = {
  readonly person: string
  readonly name: string
  readonly roles: readonly Role[]
  readonly from: string
  /** When it ends or ended; null while no end is named. */
  readonly until: string | null
  /** Who takes over then; null for a manager, for the post. */
  readonly successor: string | null
}

/** Whether they work here at an instant (ms): an end that is still to come ends nothing yet. */
export const isHere = ({ until }: Pick<Member, 'until'>, now: number): boolean => until === null || millis(until) > now

export const members = async (): Promise<readonly Member[]> =>
  (await ask<{ readonly members: readonly Member[] }>('GET', 'v1/members')).members

const id = encodeURIComponent

/** Throws ProblemError `not-allowed`, `last-administrator`. */
export const changeRoles = (person: string, roles: readonly Role[]): Promise<void> =>
  ask('POST', `v1/members/${id(person)}/roles`, { roles })

export type End = { readonly why: string; readonly at?: string | undefined; readonly to?: string | undefined }

/** Ends a posting, now or then: access ends that minute. Throws ProblemError `not-allowed`, `last-administrator`, `nobody-there`. */
export const endPosting = (person: string, { why, at, to }: End): Promise<void> =>
  ask('POST', `v1/members/${id(person)}/leave`, { why, ...(at && { at }), ...(to && { to }) })

/** They stay after all. Throws ProblemError `not-found` when the end has come. */
export const keepPosting = (person: string): Promise<void> => ask('DELETE', `v1/members/${id(person)}/leave`)

/** A code that was just made: told this once. */
export type MadeInvite = {
  readonly id: string
  readonly code: string
  readonly link: string
  readonly expiresAt: string
}

/** For a colleague; with `organisation` for whoever opens that one. Throws ProblemError `not-allowed`, `too-many-tries`. */
export const inviteSomebody = (given: {
  readonly roles: readonly Role[]
  readonly name?: string
  readonly organisation?: { readonly name: string; readonly sort: string; readonly district: string }
}): Promise<MadeInvite> => ask<MadeInvite>('POST', 'v1/invites', given)

export type OpenInvite = {
  readonly id: string
  readonly name: string | null
  /** The organisation it opens; null for a colleague. */
  readonly opens: string | null
  readonly roles: readonly Role[]
  readonly madeBy: string
  readonly madeAt: string
  readonly expiresAt: string
}

export const openInvites = async (): Promise<readonly OpenInvite[]> =>
  (await ask<{ readonly invites: readonly OpenInvite[] }>('GET', 'v1/invites')).invites

export const withdrawInvite = (invite: string): Promise<void> => ask('DELETE', `v1/invites/${id(invite)}`)
