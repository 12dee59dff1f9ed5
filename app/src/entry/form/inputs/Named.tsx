// Inputs that name somebody or something known here: a person, an organisation, an entry of this book.
import { Choice, Pick } from '../../../ui/form/index.ts'
import { Text } from '../../../ui/layout/index.ts'
import { type Speaking, useWords } from '../../../words/index.ts'
import type { Around, Asked } from '../around.ts'
import { answered, fitting } from '../fitting.ts'

/** With whoever was chosen before, though nobody here knows them by name. */
const withChosen = (
  options: readonly { readonly value: string; readonly label: string }[],
  value?: string,
  label = '',
) => (value && !options.some((it) => it.value === value) ? [...options, { value, label }] : options)

const byLabel = (a: { readonly label: string }, b: { readonly label: string }) => a.label.localeCompare(b.label)

/** A list of the system: it holds dozens, and a keyboard finds a name in it. */
export const PersonAsked = ({ kind, name, value, onChange, around }: Asked<string>) => {
  const speaking = useWords()
  const options = around.colleagues
    .map((it) => ({ value: it.person, label: `${it.name} · ${it.organisationName}` }))
    .sort(byLabel)
  const all = withChosen(options, value, value && speaking.value(kind, name, value))
  return <Pick value={value} onChange={onChange} options={all} none={speaking.words.app.values.notChosen} />
}

export const BodyAsked = ({ kind, name, value, onChange, around }: Asked<string>) => {
  const speaking = useWords()
  const bodies = new Map(around.colleagues.map((it) => [it.organisation, it.organisationName]))
  const options = [...bodies].map(([id, label]) => ({ value: id, label })).sort(byLabel)
  const all = withChosen(options, value, value && speaking.value(kind, name, value))
  return <Pick value={value} onChange={onChange} options={all} none={speaking.words.app.values.notChosen} />
}

const NO_BOOK = { entries: [], duties: [] }

const offeredIn = ({ book }: Around, { kind, name, value }: Asked<string>, speaking: Speaking) =>
  fitting(book ?? NO_BOOK, kind, name, value).map((it) => ({
    value: it.id,
    label: speaking.headline(it),
    note: speaking.moment(it.madeAt),
  }))

export const EntryAsked = (asked: Asked<string>) => {
  const speaking = useWords()
  const { words, say } = speaking
  const { kind, name, value, onChange, around } = asked
  const options = offeredIn(around, asked, speaking)
  if (options.length > 0)
    return <Choice value={value} onChange={onChange} options={options} none={words.app.values.notChosen} />
  const wanted = answered(kind, name)
  return (
    <Text tone="soft" size="second">
      {say(words.newEntry.nothingToName, { what: (wanted && speaking.kind(wanted)?.label) ?? '' })}
    </Text>
  )
}
