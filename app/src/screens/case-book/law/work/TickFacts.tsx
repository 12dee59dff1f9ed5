// Ticking facts: groups that open one by one, nothing needed, kept as it is typed. What the book says already is ticked to begin with,
// and said to be.
import { KINDS, lawOfCase, type Role } from '@sajha/record'
import { useMemo } from 'react'
import type { Around } from '../../../../entry/form/around.ts'
import type { Values } from '../../../../entry/form/begin.ts'
import { FieldOfKind } from '../../../../entry/form/FieldOfKind.tsx'
import type { Book } from '../../../../sync/index.ts'
import { Button } from '../../../../ui/button/index.ts'
import { Faults, Form } from '../../../../ui/form/index.ts'
import { More, Stack, Text } from '../../../../ui/layout/index.ts'
import { Dock } from '../../../../ui/shell/index.ts'
import { Loading, LoadingLine, RefusedNote } from '../../../../ui/states/index.ts'
import { useLawSpeech, useWords } from '../../../../words/index.ts'
import { useDraft } from '../../../new-entry/use-draft.ts'
import { roleFor } from '../may.ts'
import { Frame, WhileFetched } from './Frame.tsx'
import { useKept } from './use-kept.ts'

const KIND = KINDS['offence-facts']
type FieldName = keyof typeof KIND.fields

const GROUPS = {
  person: ['firstOn', 'lastOn', 'age', 'sex', 'people', 'children'],
  act: ['acts', 'means', 'purpose'],
  sexual: ['sexualActs', 'trade'],
  work: ['labour', 'confined', 'daysConfined'],
  child: ['childFacts', 'organ', 'abroad'],
  who: ['offender', 'caste', 'places'],
  case: ['after', 'chain', 'named'],
  notSo: ['notSo', 'note'],
} as const satisfies Readonly<Record<string, readonly FieldName[]>>
type GroupName = keyof typeof GROUPS

const GROUP_NAMES = Object.keys(GROUPS) as readonly GroupName[]
/** Open from the start: the day and the person decide which law holds, the act what it is. */
const OPEN: readonly GroupName[] = ['person', 'act']

const sizeOf = (value: unknown): number => (Array.isArray(value) ? value.length : value === undefined ? 0 : 1)

/** Facts that other entries suggest, in the fields they are ticked in. */
const suggestedValues = (book: Book): Values => {
  const { suggested, occasions, facts } = lawOfCase(book.entries)
  const fields = Object.entries(KIND.fields).flatMap(([name, of]) => {
    const inField =
      'choices' in of && name !== 'notSo' ? suggested.filter((it) => Object.hasOwn(of.choices ?? {}, it)) : []
    return inField.length > 0 ? [[name, inField] as const] : []
  })
  const first = occasions.length === 0 && facts.days ? { firstOn: facts.days } : {}
  return { ...first, ...Object.fromEntries(fields) }
}

interface FilledProps {
  readonly book: Book
  readonly role: Role
  readonly values: Values
  readonly suggested: boolean
  readonly change: (values: Values) => void
  readonly drop: () => Promise<void>
}

const Filled = ({ book, role, values, suggested, change, drop }: FilledProps) => {
  const speaking = useWords()
  const { law, say } = useLawSpeech()
  const { refused, saving, keep } = useKept({ kind: 'offence-facts', book: book.id, role, drop })
  const around: Around = { book, original: null, colleagues: [], spokenIn: speaking.language }
  const faults = speaking.faults(refused.faults)
  const open = (name: GroupName) => OPEN.includes(name) || GROUPS[name].some((it) => sizeOf(values[it]) > 0)
  return (
    <>
      {refused.error ? (
        <Text tone="indigo">
          <span role="alert">{speaking.error(refused.error)}</span>
        </Text>
      ) : null}
      {suggested ? <Text tone="soft">{law.screen.fromBook}</Text> : null}
      <Form label={law.screen.tick} onSubmit={() => keep(values)}>
        {faults.length > 0 ? <Faults title={speaking.words.newEntry.faults} faults={faults} /> : null}
        {GROUP_NAMES.map((name) => {
          const ticked = GROUPS[name].reduce((sum, it) => sum + sizeOf(values[it]), 0)
          const title = law.screen.groups[name]
          return (
            <More
              key={name}
              summary={ticked > 0 ? `${title} · ${say(law.screen.ticked, { n: ticked })}` : title}
              open={open(name)}
            >
              <Stack gap="large">
                {GROUPS[name].map((it) => (
                  <FieldOfKind
                    key={it}
                    kind={KIND}
                    name={it}
                    of={KIND.fields[it]}
                    values={values}
                    onChange={(field, value) => change({ ...values, [field]: value })}
                    around={around}
                    error={faults.find((one) => one.field === it)?.words}
                  />
                ))}
              </Stack>
            </More>
          )
        })}
      </Form>
      <Dock
        status={speaking.words.newEntry.status}
        act={
          <Button kind="go" full onPress={() => keep(values)} notReady={saving ? law.screen.keeping : undefined}>
            {law.screen.keepFacts}
          </Button>
        }
      />
    </>
  )
}

const Inside = ({ book }: { readonly book: Book }) => {
  const { law } = useLawSpeech()
  const { words } = useWords()
  const begun = useMemo(() => suggestedValues(book), [book])
  const { state, change, drop } = useDraft(`law-facts ${book.id}`, () => begun)
  const role = roleFor(book)
  if (!role) return <RefusedNote title={words.problems['kind-not-yours']} />
  return (
    <Frame book={book} title={law.screen.tick}>
      {state ? (
        <Filled
          book={book}
          role={role}
          values={state.values}
          suggested={!state.again && Object.keys(begun).length > 0}
          change={change}
          drop={drop}
        />
      ) : (
        <Loading say={words.book.loading}>
          <LoadingLine length="long" />
        </Loading>
      )}
    </Frame>
  )
}

export const TickFacts = ({ book }: { readonly book: Book }) => (
  <WhileFetched>
    <Inside book={book} />
  </WhileFetched>
)
