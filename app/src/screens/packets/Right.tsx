// By what right: her word, with what she agreed to tell; a law that is in force; or an order. What she said stands here as she said it.
import { type BodyNamed, type LawOfTelling, lawsOn, type SpokenWords } from '@sajha/record'
import { FieldOfKind } from '../../entry/form/FieldOfKind.tsx'
import { type Book, minuteNow } from '../../sync/index.ts'
import { Choice, Field, Pick } from '../../ui/form/index.ts'
import { Stack, Text } from '../../ui/layout/index.ts'
import { useWords } from '../../words/index.ts'
import { type Asking, PACKET } from './asking.ts'

const HerWord = ({ book, values, change }: Asking) => {
  const { words, say, value, field, fullDay } = useWords()
  const options = book.consents
    .filter((it) => it.state === 'agreed')
    .map((it) => {
      const entry = book.entries.find((one) => one.id === it.entry)
      const said = entry?.body?.['taughtBack'] as SpokenWords | undefined
      const about = say(words.packets.agreedTo, {
        content: value('consent-given', 'content', it.content),
        recipient: it.recipient,
        until: it.until ? fullDay(it.until) : '',
      })
      return {
        value: it.entry,
        label: value('consent-given', 'purpose', it.purpose),
        note: said ? `${about} ${say(words.packets.inHerWords, { words: said.text })}` : about,
      }
    })
  if (options.length === 0) return <Text tone="indigo">{words.packets.noConsents}</Text>
  return (
    <Field label={field('packet-sent', 'ground').label} group>
      <Choice value={values['ground'] as string} onChange={(ground) => change({ ground })} options={options} none="" />
    </Field>
  )
}

const Ordered = ({ book, values, change }: Asking) => {
  const speaking = useWords()
  const { words } = speaking
  const options = book.entries
    .filter((it) => it.kind === 'order' && it.body !== null)
    .map((it) => ({ value: it.id, label: speaking.headline(it), note: speaking.moment(it.madeAt) }))
  if (options.length === 0) return <Text tone="indigo">{words.packets.noOrders}</Text>
  return (
    <Field label={speaking.field('packet-sent', 'ground').label} group>
      <Choice value={values['ground'] as string} onChange={(ground) => change({ ground })} options={options} none="" />
    </Field>
  )
}

/** Those under which something is owed in this case come first: one of them it nearly always is. */
const lawsFor = ({ duties }: Book): readonly LawOfTelling[] => {
  const here = new Set(duties.map((it) => it.citation))
  const all = lawsOn(minuteNow().slice(0, 10))
  return [...all.filter((it) => here.has(it.citation)), ...all.filter((it) => !here.has(it.citation))]
}

const Lawful = ({ book, values, change }: Asking) => {
  const { words, field } = useWords()
  const options = lawsFor(book).map((it) => ({ value: it.citation, label: `${it.citation} · ${it.title}` }))
  return (
    <Field label={field('packet-sent', 'law').label}>
      <Pick
        value={values['law'] as string}
        onChange={(law) => change({ law })}
        options={options}
        none={words.app.values.notChosen}
      />
    </Field>
  )
}

const BY: { readonly [B in BodyNamed<'packet-sent'>['basis']]: (it: Asking) => React.ReactNode } = {
  'she-agreed': HerWord,
  'law-requires': Lawful,
  ordered: Ordered,
}

export const Right = (asking: Asking) => {
  const { values, change, around } = asking
  const By = BY[(values['basis'] ?? 'she-agreed') as BodyNamed<'packet-sent'>['basis']]
  return (
    <Stack>
      <FieldOfKind
        kind={PACKET}
        name="basis"
        of={PACKET.fields['basis'] as never}
        values={values}
        onChange={(name, value) => change({ [name]: value, ground: undefined, law: undefined })}
        around={around}
      />
      <By {...asking} />
    </Stack>
  )
}
