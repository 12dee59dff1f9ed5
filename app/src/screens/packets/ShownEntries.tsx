// The entries that a packet shows: the fields that are shown, black where one is kept back, and her words beside what they dispute.
import { type Entry, kindNamed, type Standing, standing } from '@sajha/record'
import { spokenIn } from '../../entry/timeline/worth.ts'
import { Fact, Facts, Gone, Words } from '../../ui/book/index.ts'
import { Sheet, Stack, Text } from '../../ui/layout/index.ts'
import { useWords } from '../../words/index.ts'

interface ShownEntriesProps {
  /** With what is shown of their bodies; corrections and objections among them. */
  readonly entries: readonly Entry[]
  /** Names of fields that are kept back, by entry. */
  readonly keptBack: Readonly<Record<string, readonly string[]>>
}

const BESIDE: ReadonlySet<string> = new Set(['correction', 'objection'])

const Objection = ({ entry }: { readonly entry: Entry }) => {
  const { words } = useWords()
  const said = spokenIn(entry as Standing)
  if (!said) return null
  return (
    <Words lang={said.language} label={words.outside.objection} beside>
      {`“${said.text}”`}
    </Words>
  )
}

const Shown = ({ entry, kept }: { readonly entry: Standing; readonly kept: readonly string[] }) => {
  const speaking = useWords()
  const { words, field, value } = speaking
  const fields = Object.keys(kindNamed(entry.kind)?.fields ?? entry.body ?? {})
  const title = kept.length > 0 ? (speaking.kind(entry.kind)?.label ?? entry.kind) : speaking.headline(entry)
  return (
    <Sheet tight>
      <Stack gap="small">
        <Text strong>{title}</Text>
        <Text size="meta" tone="soft">
          {speaking.moment(entry.madeAt)}
        </Text>
        <Facts>
          {fields.flatMap((name) => {
            const said = entry.body?.[name]
            if (kept.includes(name))
              return [
                <Fact key={name} label={field(entry.kind, name).label}>
                  <Gone words={words.packets.keptBack} />
                </Fact>,
              ]
            const told = said === undefined ? '' : value(entry.kind, name, said)
            return told
              ? [
                  <Fact key={name} label={field(entry.kind, name).label}>
                    {told}
                  </Fact>,
                ]
              : []
          })}
        </Facts>
        {entry.objections.map((it) => (
          <Objection key={it.id} entry={it} />
        ))}
      </Stack>
    </Sheet>
  )
}

export const ShownEntries = ({ entries, keptBack }: ShownEntriesProps) => {
  const { words } = useWords()
  const shown = standing(entries).filter((it) => !BESIDE.has(it.kind))
  if (shown.length === 0) return <Text tone="soft">{words.packets.nothingChosen}</Text>
  return (
    <Stack>
      {shown.map((it) => (
        <Shown key={it.id} entry={it} kept={keptBack[it.id] ?? []} />
      ))}
    </Stack>
  )
}
