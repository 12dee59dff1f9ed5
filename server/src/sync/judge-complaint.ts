// Whom a complaint may go to (AC-25). That it is not there for whoever has no part in it is judge.ts's to say, as of every other book.
import { aboutWhom, type BodyNamed, type Entry, mayLookInto } from '@sajha/record'
import { keptBook } from '../books/kept-book.ts'
import type { House } from '../house.ts'
import type { Checked, Standing } from '../log/append.ts'
import type { Directory } from '../people/directory-for.ts'
import type { ProblemId } from '../problems.ts'

/** Whom the complaints that these entries go into are about: their postings decide who may look into it. */
export const namedBefore = async (house: House, entries: readonly Checked[]): Promise<readonly string[]> => {
  const books = new Set(entries.flatMap((it) => (it.envelope.kind === 'complaint-passed' ? [it.envelope.book] : [])))
  const kept = await Promise.all([...books].map((it) => keptBook(house, it)))
  return kept.flatMap((it) => [...aboutWhom(it?.entries ?? []).persons])
}

const asEntry = ({ id, envelope, body }: Checked): Entry =>
  ({ id, kind: envelope.kind, version: envelope.version, body }) as Entry

export const complaintFault = (standing: Standing, it: Checked, directory: Directory): ProblemId | null => {
  const { kind, organisation: own } = it.envelope
  if (kind !== 'complaint-made' && kind !== 'complaint-passed') return null
  const { to, organisation, as } = it.body as BodyNamed<'complaint-passed'>
  const posting = directory.get(to)?.find((one) => one.organisation === organisation)
  if (!posting?.roles.includes(as)) return 'nobody-there'
  const about = aboutWhom([...(standing?.entries ?? []), asEntry(it)])
  const homes = [...about.persons].flatMap((one) => directory.get(one)?.map((post) => post.organisation) ?? [])
  const nobody = about.persons.size === 0 && about.bodies.size === 0
  const fits = mayLookInto(about, new Set(nobody ? [own] : homes), { person: to, ...posting })
  return fits ? null : 'complaint-not-theirs'
}
