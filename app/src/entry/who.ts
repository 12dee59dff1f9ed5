// People around an entry: by name, and how many can see a part of a book now.
import { type Compartment, type Entry, isRole, kindNamed, type Role } from '@sajha/record'
import { type Book, holdsAt, useMe, useNow, usePeople } from '../sync/index.ts'
import { useWords } from '../words/index.ts'
import { rolesWriting } from './form/begin.ts'

/** Somebody by name, where it is known here. */
export const useWho = () => {
  const me = useMe()
  const people = usePeople()
  const { words } = useWords()
  return (person: string): string =>
    person === me.person ? me.name : (people[person]?.name ?? words.app.values.someone)
}

/** Who wrote an entry, and as what. What the record itself writes was written by nobody. */
export const useWriter = () => {
  const who = useWho()
  const { words, say } = useWords()
  return ({ author, as }: Pick<Entry, 'author' | 'as'>): string =>
    as === 'server' ? words.roles.server : say(words.entry.writer, { who: who(author), as: words.roles[as] })
}

export type SeenBy = { readonly people: number; readonly roles: readonly Role[] }

/** Who reads a compartment of this book at an instant (ms): each person once. Pure. */
export const seenBy = (book: Pick<Book, 'readers'>, compartment: Compartment, now: number): SeenBy => {
  const readers = book.readers.filter((it) => holdsAt(it, now) && it.compartments.includes(compartment))
  return {
    people: new Set(readers.map((it) => it.person)).size,
    roles: [...new Set(readers.map((it) => it.as))],
  }
}

export const useSeenBy = (book: Pick<Book, 'readers'>, compartment: Compartment): SeenBy =>
  seenBy(book, compartment, useNow())

/** Whether I, as what I am in this book, may write an entry of this kind. */
export const mayWrite = (book: Pick<Book, 'roles'>, kind: string): boolean => {
  const of = kindNamed(kind)
  return of !== null && rolesWriting(of, book.roles.filter(isRole)).length > 0
}
