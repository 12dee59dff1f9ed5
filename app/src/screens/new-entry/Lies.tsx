// Where an entry will lie and who will then see it, said before it is kept. Where its kind leaves a choice, it is chosen here.
import type { Compartment, Kind, Role, Standing } from '@sajha/record'
import { AS, compartmentOf, compartmentsFor, type Values, WHERE } from '../../entry/form/begin.ts'
import { seenBy } from '../../entry/who.ts'
import { type Book, useNow } from '../../sync/index.ts'
import { Choice, Field } from '../../ui/form/index.ts'
import { type Speaking, useWords } from '../../words/index.ts'

interface LiesProps {
  readonly kind: Kind
  readonly book: Book | null
  readonly original: Standing | null
  /** What I may write this as; the one chosen. */
  readonly roles: readonly Role[]
  readonly role: Role
  readonly values: Values
  readonly onChange: (name: string, value: unknown) => void
}

const listed = (roles: readonly Role[], { words, say }: Speaking): string =>
  roles
    .map((it) => words.roles[it])
    .reduce((all, one) => (all ? say(words.app.values.and, { first: all, second: one }) : one), '')

/** "Safety: Caseworker, Manager will see this, 3 people. Police will not." */
export const useSeenSentence = (book: Book | null, compartment: Compartment | null): string => {
  const speaking = useWords()
  const now = useNow()
  const { words, say, number } = speaking
  if (!book || !compartment) return words.newEntry.seenOne
  const { people, roles } = seenBy(book, compartment, now)
  if (people <= 1) return words.newEntry.seenOne
  const where = words.compartments[compartment]
  return say(words.newEntry.seen, { where, who: listed(roles, speaking), n: number(people) })
}

const Where = ({ kind, book, original, role, values, onChange }: LiesProps) => {
  const speaking = useWords()
  const now = useNow()
  const { words, say } = speaking
  const places = compartmentsFor(kind, role)
  const lies = compartmentOf(kind, role, values, original)
  if (places.length < 2 || original) return null
  const options = places.map((value) => ({
    value,
    label: words.compartments[value],
    ...(book && { note: say(words.newEntry.readBy, { who: listed(seenBy(book, value, now).roles, speaking) }) }),
  }))
  return (
    <Field id="field-where" group label={words.newEntry.where}>
      <Choice
        options={options}
        value={lies ?? undefined}
        onChange={(it) => onChange(WHERE, it)}
        none={words.app.values.notChosen}
      />
    </Field>
  )
}

const As = ({ roles, role, onChange }: LiesProps) => {
  const { words } = useWords()
  if (roles.length < 2) return null
  const options = roles.map((value) => ({ value, label: words.roles[value] }))
  return (
    <Field id="field-as" group label={words.newEntry.as}>
      <Choice options={options} value={role} onChange={(it) => onChange(AS, it)} none={words.app.values.notChosen} />
    </Field>
  )
}

export const Lies = (props: LiesProps) => (
  <>
    <As {...props} />
    <Where {...props} />
  </>
)
