// Choosing sections: each candidate with a box and a reason, for those that are chosen and for those that are left. A person decides;
// nothing is ticked to begin with.
import { type Candidate, KINDS, lawOfCase, linesOf, type Role } from '@sajha/record'
import { useMemo } from 'react'
import type { Values } from '../../../../entry/form/begin.ts'
import { type Book, minuteNow } from '../../../../sync/index.ts'
import { Button } from '../../../../ui/button/index.ts'
import { Choice, Faults, Field, Form, LongText, TextInput, Tick } from '../../../../ui/form/index.ts'
import { Sheet, Stack, Text } from '../../../../ui/layout/index.ts'
import { Dock } from '../../../../ui/shell/index.ts'
import { Loading, LoadingLine, RefusedNote } from '../../../../ui/states/index.ts'
import { type LawSpeech, useLawSpeech, useWords } from '../../../../words/index.ts'
import { useDraft } from '../../../new-entry/use-draft.ts'
import { roleFor } from '../may.ts'
import { Frame, WhileFetched } from './Frame.tsx'
import { useKept } from './use-kept.ts'

type Picked = Readonly<Record<string, boolean>>
type Reasons = Readonly<Record<string, string | undefined>>

const pickedIn = (values: Values): Picked => (values['picked'] ?? {}) as Picked
const reasonsIn = (values: Values): Reasons => (values['reasons'] ?? {}) as Reasons
const textIn = (values: Values, name: string): string | undefined => values[name] as string | undefined

/** Each section once, whatever version of it was law on which day. */
const sectionsIn = (candidates: readonly Candidate[]): readonly Candidate[] => [
  ...new Map(candidates.filter((it) => it.verdict !== 'would').map((it) => [it.id, it])).values(),
]

const reasonOf = (it: Candidate, { law, say, list }: LawSpeech): string =>
  say(law.screen.reasonFirst, { facts: list(it.because) })

const bodyFrom = (
  values: Values,
  candidates: readonly Candidate[],
  speech: LawSpeech,
  facts: string | undefined,
): Values => {
  const picked = pickedIn(values)
  const reasons = reasonsIn(values)
  const chosen = candidates.filter((it) => picked[it.id])
  const left = candidates.filter((it) => !picked[it.id])
  const sections = linesOf(chosen.map((it) => ({ section: it.id, why: reasons[it.id] ?? reasonOf(it, speech) })))
  return {
    decidedAt: minuteNow(),
    use: values['use'],
    ...(sections && { sections }),
    ...(left.length > 0 && { left: linesOf(left.map((it) => ({ section: it.id, why: reasons[it.id] ?? null }))) }),
    ...(facts && { facts }),
    ...(textIn(values, 'note') && { note: values['note'] }),
  }
}

interface OneProps {
  readonly it: Candidate
  readonly values: Values
  readonly change: (values: Values) => void
}

const One = ({ it, values, change }: OneProps) => {
  const speech = useLawSpeech()
  const { law, name, what, punishment, classes } = speech
  const picked = pickedIn(values)[it.id] ?? false
  const reason = reasonsIn(values)[it.id]
  const given = (why: string | undefined) => change({ ...values, reasons: { ...reasonsIn(values), [it.id]: why } })
  return (
    <Sheet tight>
      <Stack gap="small">
        <Tick
          value={picked}
          onChange={(now) => change({ ...values, picked: { ...pickedIn(values), [it.id]: now } })}
          note={`${punishment(it.row)} · ${classes(it.row)}`}
        >
          <b>{name(it.row)}</b> {what(it.row)}
        </Tick>
        <Field label={picked ? law.screen.why : law.screen.whyNot} id={`reason-${it.id.replace(/[^A-Za-z0-9]/g, '-')}`}>
          <TextInput value={picked ? (reason ?? reasonOf(it, speech)) : reason} onChange={given} />
        </Field>
      </Stack>
    </Sheet>
  )
}

interface FilledProps {
  readonly book: Book
  readonly role: Role
  readonly values: Values
  readonly change: (values: Values) => void
  readonly drop: () => Promise<void>
}

const USES = Object.keys(KINDS['sections-chosen'].fields.use.choices ?? {})

const Filled = ({ book, role, values, change, drop }: FilledProps) => {
  const speaking = useWords()
  const speech = useLawSpeech()
  const { law } = speech
  const it = useMemo(() => lawOfCase(book.entries), [book.entries])
  const candidates = sectionsIn(it.candidates)
  const { refused, saving, keep } = useKept({ kind: 'sections-chosen', book: book.id, role, drop })
  const facts = it.occasions.flatMap((one) => one.entries).at(-1)
  const submit = () => keep(bodyFrom(values, candidates, speech, facts))
  const faults = speaking.faults(refused.faults)
  const faultOf = (name: string) => faults.find((one) => one.field === name)?.words
  const named = (name: string) => speaking.field('sections-chosen', name).label
  return (
    <>
      {refused.error ? (
        <Text tone="indigo">
          <span role="alert">{speaking.error(refused.error)}</span>
        </Text>
      ) : null}
      <Text tone="soft">{law.screen.chooseNote}</Text>
      <Form label={law.screen.choose} onSubmit={submit}>
        {faults.length > 0 ? (
          <Faults
            title={speaking.words.newEntry.faults}
            faults={faults.map((one) => ({ field: `field-${one.field}`, words: `${named(one.field)}: ${one.words}` }))}
          />
        ) : null}
        <Field id="field-use" group label={named('use')} error={faultOf('use')}>
          <Choice
            options={USES.map((value) => ({ value, label: speaking.value('sections-chosen', 'use', value) }))}
            value={textIn(values, 'use')}
            onChange={(use) => change({ ...values, use })}
            none={speaking.words.app.values.notChosen}
          />
        </Field>
        <div id="field-sections">
          <Stack gap="small">
            {candidates.map((one) => (
              <One key={one.id} it={one} values={values} change={change} />
            ))}
          </Stack>
        </div>
        <Field id="field-note" label={named('note')} optional={speaking.words.newEntry.optional}>
          <LongText value={textIn(values, 'note')} onChange={(note) => change({ ...values, note })} />
        </Field>
      </Form>
      <Dock
        status={speaking.words.newEntry.status}
        act={
          <Button kind="go" full onPress={submit} notReady={saving ? law.screen.keeping : undefined}>
            {law.screen.keep}
          </Button>
        }
      />
    </>
  )
}

const Inside = ({ book }: { readonly book: Book }) => {
  const { law } = useLawSpeech()
  const { words } = useWords()
  const { state, change, drop } = useDraft(`law-choose ${book.id}`, () => ({}))
  const role = roleFor(book)
  if (!role) return <RefusedNote title={words.problems['kind-not-yours']} />
  return (
    <Frame book={book} title={law.screen.choose}>
      {state ? (
        <Filled book={book} role={role} values={state.values} change={change} drop={drop} />
      ) : (
        <Loading say={words.book.loading}>
          <LoadingLine length="long" />
        </Loading>
      )}
    </Frame>
  )
}

export const ChooseSections = ({ book }: { readonly book: Book }) => (
  <WhileFetched>
    <Inside book={book} />
  </WhileFetched>
)
