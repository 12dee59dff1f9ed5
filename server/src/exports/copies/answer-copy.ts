// A colleague agrees to a copy or does not; whoever asked, agreed or looks after the record calls it off. Judged in the book's turn: what
// two say at once, or twice, is said once.
import { type CopyAsk, copyAsks, type Entry, isOpenAsk, mayAgree } from '@sajha/record'
import type { House } from '../../house.ts'
import type { Judge, Verdict } from '../../log/append.ts'
import { recordAsServer } from '../../log/record-as-server.ts'
import { tell } from '../../notices/tell.ts'
import type { Me } from '../../people/me.ts'
import { organisationEntries } from '../../people/members/book/organisation-entries.ts'
import { entryOf, momentNow } from '../../people/members/entries.ts'
import type { ProblemId } from '../../problems.ts'

export type CopyAnswer = 'agreed' | 'declined' | 'called-off'

/** Why not; null where it stands. */
const faultOf = (entries: readonly Entry[], me: Me, ask: CopyAsk, answer: CopyAnswer): ProblemId | null => {
  if (answer === 'called-off') {
    const theirs = me.person === ask.who || me.person === ask.agreedBy || me.roles.includes('steward')
    return theirs ? null : 'not-allowed'
  }
  if (!mayAgree(entries, ask, me.person)) return 'second-person-needed'
  return answer === 'declined' || ask.state === 'asked' ? null : 'copy-not-open'
}

const judgeAnswer =
  (me: Me, id: string, answer: CopyAnswer): Judge =>
  (standing, _it, now): Verdict => {
    const entries = standing?.entries ?? []
    const ask = copyAsks(entries, now.epochMilliseconds).find((it) => it.id === id)
    const refused = ask && isOpenAsk(ask) ? faultOf(entries, me, ask, answer) : 'copy-not-open'
    return refused ? { refused } : { marks: [] }
  }

/** Throws `copy-not-open`, `second-person-needed`, `not-allowed`. */
export const answerCopy = async (house: House, me: Me, id: string, answer: CopyAnswer): Promise<void> => {
  const entry = entryOf('copy-answered', { of: id, by: me.person, answer, at: momentNow(house) })
  await recordAsServer(house, me.organisationBook, me.organisation, [entry], judgeAnswer(me, id, answer))
  const { entries = [] } = (await organisationEntries(house, me.organisation)) ?? {}
  const who = copyAsks(entries, 0).find((it) => it.id === id)?.who
  if (who && who !== me.person)
    await tell(house, { person: who, book: me.organisationBook, what: 'copy-answered', about: id })
}
