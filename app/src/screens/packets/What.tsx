// What goes: chosen entries, of each perhaps only some fields, and whole parts for those who need them. What her word does not cover
// cannot be ticked.
import { kindNamed, type SliceOf, type Standing } from '@sajha/record'
import { FieldOfKind } from '../../entry/form/FieldOfKind.tsx'
import { Choices, Field } from '../../ui/form/index.ts'
import { More, Stack } from '../../ui/layout/index.ts'
import { useWords } from '../../words/index.ts'
import { type Asking, PACKET } from './asking.ts'

const LEFT_OUT: ReadonlySet<string> = new Set([
  'correction',
  'objection',
  'looked',
  'assignment',
  'hand-over',
  'taken-over',
  'packet-sent',
  'packet-answered',
  'outside-answered',
  'packet-recalled',
  'packet-opened',
  'packet-linked',
  'link-tried',
])

interface FieldsProps {
  readonly entry: Standing
  readonly slice: SliceOf
  readonly onChange: (slice: SliceOf) => void
}

const FieldsOf = ({ entry, slice, onChange }: FieldsProps) => {
  const { words, field, value } = useWords()
  const names = Object.keys(kindNamed(entry.kind)?.fields ?? {}).filter((it) => entry.body?.[it] !== undefined)
  if (names.length < 2) return null
  const options = names.map((name) => ({
    value: name,
    label: field(entry.kind, name).label,
    note: value(entry.kind, name, entry.body?.[name]),
  }))
  const choose = (some: readonly string[] | undefined) =>
    onChange(!some || some.length === names.length ? { entry: slice.entry } : { entry: slice.entry, fields: some })
  return (
    <Field label={words.packets.fields} group>
      <Choices value={slice.fields ?? names} onChange={choose} options={options} />
    </Field>
  )
}

/** `covered`: whether the ground that was chosen covers the part an entry lies in. */
export const What = (asking: Asking & { readonly covered: (entry: Standing) => boolean }) => {
  const { book, values, change, around, covered } = asking
  const speaking = useWords()
  const { words } = speaking
  const shows = (values['shows'] ?? []) as readonly SliceOf[]
  const entries = book.entries.filter((it) => it.body !== null && !LEFT_OUT.has(it.kind)).toReversed()
  const put = (all: readonly SliceOf[]) => change({ shows: all.length > 0 ? all : undefined })
  const choose = (ids: readonly string[] | undefined) =>
    put((ids ?? []).map((id) => shows.find((it) => it.entry === id) ?? { entry: id }))
  const options = entries.map((it) => ({
    value: it.id,
    label: speaking.headline(it),
    note: `${words.compartments[it.compartment]} · ${speaking.moment(it.madeAt)}`,
    ...(!covered(it) && { cannot: words.packets.notAgreed }),
  }))
  const asked = (name: string) => (
    <FieldOfKind
      key={name}
      kind={PACKET}
      name={name}
      of={PACKET.fields[name] as never}
      values={values}
      onChange={(field, value) => change({ [field]: value })}
      around={around}
    />
  )
  return (
    <Stack>
      <Field label={speaking.field('packet-sent', 'shows').label} group>
        <Choices value={shows.map((it) => it.entry)} onChange={choose} options={options} />
      </Field>
      {shows.map((slice) => {
        const entry = entries.find((it) => it.id === slice.entry)
        return entry ? (
          <More key={slice.entry} summary={`${words.packets.fields}: ${speaking.headline(entry)}`}>
            <FieldsOf
              entry={entry}
              slice={slice}
              onChange={(it) => put(shows.map((one) => (one.entry === it.entry ? it : one)))}
            />
          </More>
        ) : null
      })}
      {asked('how')}
      <More summary={speaking.field('packet-sent', 'parts').label}>{asked('parts')}</More>
    </Stack>
  )
}
