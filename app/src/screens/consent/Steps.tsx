// The questions of a consent talk, one to a screen: pictures first, big to touch, few words. Each only shows and says what was chosen.
import { type Entry, KINDS, ofKind } from '@sajha/record'
import type { ReactNode } from 'react'
import type { Values } from '../../entry/form/begin.ts'
import { mayWrite } from '../../entry/who.ts'
import { paths } from '../../paths.ts'
import type { Book } from '../../sync/index.ts'
import { LinkButton, ListenButton } from '../../ui/button/index.ts'
import type { DrawingName } from '../../ui/drawings/index.ts'
import { Choice, Choices, Field, LongText, TextInput } from '../../ui/form/index.ts'
import { Row, Stack, Text } from '../../ui/layout/index.ts'
import { Tile, Tiles } from '../../ui/tiles/index.ts'
import { useWords } from '../../words/index.ts'
import { readAloud } from '../../words/read-aloud.ts'
import { askedNow, CONTENTS, PICTURES, PURPOSES, purposesNow, type Step } from './talk.ts'

export interface StepProps {
  readonly book: Book
  readonly values: Values
  readonly now: string
  readonly choose: (given: Values) => void
}

type Pictured = readonly (readonly [string, DrawingName])[]

interface PicturesProps {
  readonly label: string
  readonly of: Pictured
  readonly titleOf: (name: string) => string
  readonly chosen: readonly string[]
  readonly onPress: (name: string) => void
}

const Pictures = ({ label, of, titleOf, chosen, onPress }: PicturesProps) => (
  <Tiles label={label}>
    {of.map(([name, drawing]) => (
      <Tile
        key={name}
        drawing={drawing}
        title={titleOf(name)}
        pressed={chosen.includes(name)}
        onPress={() => onPress(name)}
      />
    ))}
  </Tiles>
)

const strings = (it: unknown): readonly string[] => (Array.isArray(it) ? it.map(String) : [])
const text = (it: unknown): string | undefined => (typeof it === 'string' ? it : undefined)
const toggled = (list: readonly string[], one: string): readonly string[] =>
  list.includes(one) ? list.filter((it) => it !== one) : [...list, one]

const Room = ({ values, choose }: StepProps) => {
  const { words, value } = useWords()
  const options = Object.keys(KINDS['consent-given'].fields.present.choices ?? {}).map((it) => ({
    value: it,
    label: value('consent-given', 'present', [it]),
  }))
  return (
    <Field group label={words.consent.room} help={words.consent.roomNote}>
      <Choices
        options={options}
        columns={2}
        value={strings(values['present'])}
        onChange={(present) => choose({ present })}
      />
    </Field>
  )
}

const Spoken = ({ values, choose }: StepProps) => {
  const { words } = useWords()
  const options = Object.entries(words.spoken).map(([code, label]) => ({ value: code, label }))
  return (
    <Stack>
      <Field group label={words.consent.spoken}>
        <Choice
          options={options}
          none={words.app.values.notChosen}
          value={text(values['language'])}
          onChange={(language) => choose({ language })}
        />
      </Field>
      <Field label={words.consent.interpreter} optional={words.newEntry.optional}>
        <TextInput value={text(values['interpreter'])} onChange={(interpreter) => choose({ interpreter })} />
      </Field>
    </Stack>
  )
}

/** Who may decide, as the book has it decided last. */
export const guardianOf = (entries: readonly Entry[]) => ofKind(entries, 'guardian-decided').at(-1) ?? null

const Decides = ({ book, values, choose }: StepProps) => {
  const { words, value, headline } = useWords()
  const guardian = guardianOf(book.entries)
  const known = guardian !== null && guardian.body.who !== 'nobody'
  const options = ['herself', ...(known ? ['guardian'] : []), 'committee', 'court', 'nobody'].map((it) => ({
    value: it,
    label: value('consent-given', 'decides', it),
    ...(it === 'guardian' && guardian && { note: headline(guardian) }),
  }))
  const chosen = (decides: string | undefined) =>
    choose({ decides, guardian: decides === 'guardian' && guardian ? guardian.id : undefined })
  return (
    <Stack>
      <Field group label={words.consent.decidesAsk} help={words.consent.decidesNote}>
        <Choice options={options} none={words.app.values.notChosen} value={text(values['decides'])} onChange={chosen} />
      </Field>
      {!known && mayWrite(book, 'guardian-decided') ? (
        <LinkButton icon="pen" href={paths.write('guardian-decided', { book: book.id })}>
          {words.consent.decideGuardian}
        </LinkButton>
      ) : null}
    </Stack>
  )
}

const Purpose = ({ book, values, now, choose }: StepProps) => {
  const { words, value } = useWords()
  const open = purposesNow(askedNow(book.entries, now))
  const of: Pictured = Object.entries(PURPOSES).filter(([name]) => open.includes(name))
  return (
    <Stack>
      <Pictures
        label={words.consent.purpose}
        of={of}
        titleOf={(it) => value('consent-given', 'purpose', it)}
        chosen={[String(values['purpose'])]}
        onPress={(purpose) => choose({ purpose })}
      />
      <Text tone="soft">{words.consent.apart}</Text>
    </Stack>
  )
}

const Recipient = ({ book, values, choose }: StepProps) => {
  const { words } = useWords()
  const before = [...ofKind(book.entries, 'consent-given'), ...ofKind(book.entries, 'consent-refused')]
  return (
    <Field label={words.consent.recipient} help={words.consent.recipientNote}>
      <TextInput
        suggestions={[...new Set(before.map((it) => it.body.recipient))]}
        value={text(values['recipient'])}
        onChange={(recipient) => choose({ recipient })}
      />
    </Field>
  )
}

const Content = ({ values, choose }: StepProps) => {
  const { words, value } = useWords()
  const chosen = strings(values['content'])
  return (
    <Stack>
      <Pictures
        label={words.consent.content}
        of={Object.entries(CONTENTS)}
        titleOf={(it) => value('consent-given', 'content', [it])}
        chosen={chosen}
        onPress={(one) => choose({ content: toggled(chosen, one) })}
      />
      <Text tone="soft">{words.consent.contentNote}</Text>
    </Stack>
  )
}

const Lasts = ({ values, choose }: StepProps) => {
  const { words } = useWords()
  return (
    <Pictures
      label={words.consent.lasts}
      of={[
        ['month', 'date'],
        ['quarter', 'date'],
        ['year', 'match'],
      ]}
      titleOf={(it) => words.consent[it as 'month' | 'quarter' | 'year']}
      chosen={[String(values['lasts'])]}
      onPress={(lasts) => choose({ lasts })}
    />
  )
}

/** The whole question, as it is said to her. */
export const useAsked = (values: Values): { readonly ask: string; readonly why: string } => {
  const { words, say, value } = useWords()
  const what = value('consent-given', 'content', strings(values['content']))
  return {
    ask: say(words.consent.ask, { who: String(values['recipient'] ?? ''), what }),
    why: say(words.consent.why, { purpose: value('consent-given', 'purpose', values['purpose']) }),
  }
}

const Answer = ({ values, choose }: StepProps) => {
  const { words, language } = useWords()
  const { ask, why } = useAsked(values)
  return (
    <Stack>
      <Row between>
        <Text>{why}</Text>
        <ListenButton
          label={words.consent.listen}
          words={words.consent.listen}
          onPress={() => readAloud(`${ask} ${why}`, language)}
        />
      </Row>
      <Pictures
        label={words.consent.wish}
        of={[
          ['yes', 'thumb'],
          ['no', 'tea'],
        ]}
        titleOf={(it) => words.consent[it as 'yes' | 'no']}
        chosen={[String(values['answer'])]}
        onPress={(answer) => choose({ answer })}
      />
    </Stack>
  )
}

const Back = ({ values, choose }: StepProps) => {
  const { words, language } = useWords()
  const chosen = strings(values['taughtPictures'])
  const spoken = text(values['language']) ?? language
  const said = values['taughtBack'] as { readonly text?: string } | undefined
  const touch = (one: string) => {
    const next = toggled(chosen, one)
    choose({ taughtPictures: next.length > 0 ? next : undefined })
  }
  return (
    <Stack>
      <Text tone="soft">{words.consent.backNote}</Text>
      <Pictures
        label={words.consent.back}
        of={Object.entries(PICTURES)}
        titleOf={(it) => words.consent.pictures[it as keyof typeof PICTURES]}
        chosen={chosen}
        onPress={touch}
      />
      <Field label={words.consent.backWords} optional={words.newEntry.optional}>
        <LongText
          rows={2}
          lang={spoken}
          value={said?.text}
          onChange={(it) => choose({ taughtBack: it === undefined ? undefined : { text: it, language: spoken } })}
        />
      </Field>
    </Stack>
  )
}

export const QUESTIONS: { readonly [S in Step]: (props: StepProps) => ReactNode } = {
  room: Room,
  language: Spoken,
  decides: Decides,
  purpose: Purpose,
  recipient: Recipient,
  content: Content,
  lasts: Lasts,
  answer: Answer,
  back: Back,
}
