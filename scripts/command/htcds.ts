// What bringing files in and giving them back have in common: which organisation is meant, who brings it, and how findings are said.
import type { HtcdsFinding, HtcdsQuestion } from '../../record/src/index.ts'
import type { Bringer, OrganisationHere } from '../../server/src/htcds/organisations-here.ts'
import { CannotDo, UsageError } from './verb.ts'

const named = (them: readonly { readonly name: string }[]): string => them.map((it) => `“${it.name}”`).join(', ')

const matching = <T extends { readonly name: string }>(
  them: readonly T[],
  said: string,
  idOf: (it: T) => string,
): readonly T[] => {
  const plain = (text: string) => text.normalize('NFC').trim().toLowerCase()
  const byId = them.filter((it) => idOf(it) === said)
  return byId.length > 0 ? byId : them.filter((it) => plain(it.name) === plain(said))
}

/** The only organisation, or the one that is named by its name or its id. Throws `CannotDo` and `UsageError`. */
export const organisationMeant = (here: readonly OrganisationHere[], said: string | undefined): OrganisationHere => {
  if (here.length === 0) {
    throw new CannotDo(
      'No organisation keeps its record here yet; start Sajha and open the link it prints, then try again.',
    )
  }
  const found = said === undefined ? here : matching(here, said, (it) => it.id)
  const [one, ...more] = found
  if (one && more.length === 0) return one
  if (said === undefined)
    throw new UsageError(`Several organisations keep their record here; name one with --organisation: ${named(here)}.`)
  if (!one) throw new UsageError(`There is no organisation “${said}”; there are ${named(here)}.`)
  throw new UsageError(
    `Several organisations are called “${said}”; name one by its id: ${found.map((it) => it.id).join(', ')}.`,
  )
}

/** Who brings a file in: whoever is named, or else the only manager, or the only one who could. Throws `CannotDo` and `UsageError`. */
export const bringerMeant = ({ name, people }: OrganisationHere, said: string | undefined): Bringer => {
  if (people.length === 0) {
    throw new CannotDo(`Nobody in “${name}” may read such books; make somebody a manager or a caseworker there first.`)
  }
  const managers = people.filter((it) => it.as === 'manager')
  const found =
    said === undefined ? (managers.length > 0 ? managers : people) : matching(people, said, (it) => it.person)
  const [one, ...more] = found
  if (one && more.length === 0) return one
  if (said === undefined) throw new UsageError(`Say with --person who brings it: ${named(found)}.`)
  if (!one) throw new UsageError(`Nobody called “${said}” could bring it; there are ${named(people)}.`)
  throw new UsageError(`Several are called “${said}”; name one by the id: ${found.map((it) => it.person).join(', ')}.`)
}

const where = ({ row, field }: HtcdsFinding): string =>
  [row === null ? null : `row ${row}`, field === '' ? null : field].filter((it) => it !== null).join(', ')

const sentence = (text: string): string =>
  `${text.slice(0, 1).toUpperCase()}${text.slice(1)}${/[.?]$/.test(text) ? '' : '.'}`

/** One sentence, with the row and the field it is about: `Row 2, prs_Gender: “Womn” is no code of its list.` */
export const saidOf = (it: HtcdsFinding): string => {
  const more = it.again > 0 ? ` (and in ${it.again} more row${it.again === 1 ? '' : 's'})` : ''
  const place = where(it)
  return place === '' ? sentence(`the file ${it.what}${more}`) : sentence(`${place}: ${it.what}${more}`)
}

const shell = (text: string): string => (/^[\w.=/#-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`)

/** A question with how it is answered. */
export const askedOf = (it: HtcdsQuestion): string =>
  `${saidOf(it)} Choose with ${it.choices.map((choice) => `--choose ${shell(`${it.id}=${choice}`)}`).join(' or ')}.`

/** `id=choice`, where the id may hold anything but the choice no `=`. Throws `UsageError`. */
export const choicesIn = (said: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    said.map((it) => {
      const at = it.lastIndexOf('=')
      if (at < 1) throw new UsageError(`“${it}” is no choice; write --choose name=choice.`)
      return [it.slice(0, at), it.slice(at + 1)]
    }),
  )
