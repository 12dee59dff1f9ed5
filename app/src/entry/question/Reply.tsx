// Two taps and a sentence: choose what to do with a question, say it, save. It is an entry like any other, kept on this device first.
import { isRole } from '@sajha/record'
import { useRef, useState } from 'react'
import { now, offsetHere, write } from '../../sync/index.ts'
import { Button } from '../../ui/button/index.ts'
import { Choice, Field, Form, LongText, TextInput } from '../../ui/form/index.ts'
import { Row, Stack, Text } from '../../ui/layout/index.ts'
import { type Speaking, useWords } from '../../words/index.ts'
import { type About, KEEP, liesFor, REPLIES, type ReplyKind, replyOf, roleFor, type Said } from './replies.ts'

interface ReplyProps {
  readonly about: About
  readonly book: string
  readonly roles: readonly string[]
}

const labelOf = (kind: ReplyKind, { words }: Speaking): string =>
  kind === 'question-answered'
    ? words.asking.answer
    : kind === 'question-kept-open'
      ? words.asking.keepOpen
      : words.asking.pass

const sentenceOf = (kind: ReplyKind, { words }: Speaking): string =>
  kind === 'question-answered'
    ? words.asking.answerWhat
    : kind === 'question-kept-open'
      ? words.asking.keepWhy
      : words.asking.passWhy

const choicesOf = (kind: ReplyKind, { words, field }: Speaking) => {
  if (kind === 'question-kept-open')
    return {
      label: words.asking.keepUntil,
      choices: (Object.keys(KEEP) as (keyof typeof KEEP)[]).map((it) => [it, words.asking[it]] as const),
    }
  const { label, choices } = kind === 'question-answered' ? field(kind, 'found') : field(kind, 'to')
  return { label, choices: Object.entries(choices) }
}

/** What was chosen before anybody chose: nothing of an answer, the shortest time, the steward. */
const FIRST: { readonly [K in ReplyKind]: string | undefined } = {
  'question-answered': undefined,
  'question-kept-open': 'week',
  'question-passed': 'steward',
}

const useSaving = ({ about, book, roles }: ReplyProps, kind: ReplyKind, done: () => void) => {
  const [saving, setSaving] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const busy = useRef(false)
  const save = async (said: Said) => {
    // Two presses in one breath write one entry.
    if (busy.current) return
    busy.current = true
    setSaving(true)
    try {
      const as = roleFor(about, kind, roles.filter(isRole))
      const reply = replyOf(kind, about, said, { now: now(), offset: offsetHere() })
      await write({ book, ...reply, compartment: liesFor(about), ...(as && { as }) })
      done()
    } catch (thrown) {
      setError(thrown)
    } finally {
      busy.current = false
      setSaving(false)
    }
  }
  return { saving, error, save }
}

const Saying = (props: ReplyProps & { readonly kind: ReplyKind; readonly done: () => void }) => {
  const speaking = useWords()
  const { words } = speaking
  const { kind, done } = props
  const [sentence, setSentence] = useState<string>()
  const [more, setMore] = useState<string>()
  const [choice, setChoice] = useState(FIRST[kind])
  const [missing, setMissing] = useState(false)
  const { saving, error, save } = useSaving(props, kind, done)
  const { label, choices } = choicesOf(kind, speaking)
  const submit = () => {
    setMissing(!sentence)
    if (sentence) void save({ sentence, more, choice })
  }
  return (
    <Form onSubmit={submit} label={labelOf(kind, speaking)}>
      <Stack gap="small">
        <Field label={sentenceOf(kind, speaking)} error={missing && !sentence ? words.asking.needed : undefined}>
          <LongText rows={2} value={sentence} onChange={setSentence} />
        </Field>
        <Field label={label} group optional={kind === 'question-answered' ? words.newEntry.optional : undefined}>
          <Choice
            value={choice}
            onChange={setChoice}
            options={choices.map(([value, text]) => ({ value, label: text }))}
            none=""
          />
        </Field>
        {kind === 'question-passed' ? <Text size="second">{words.asking.passNote}</Text> : null}
        {kind === 'question-kept-open' ? null : (
          <Field
            label={kind === 'question-answered' ? words.asking.answerChecked : speaking.field(kind, 'whom').label}
            optional={words.newEntry.optional}
          >
            <TextInput value={more} onChange={setMore} />
          </Field>
        )}
        {error ? (
          <Text tone="indigo">
            <span role="alert">{speaking.error(error)}</span>
          </Text>
        ) : null}
        <Row>
          <Button kind="go" submit notReady={saving ? words.asking.saving : undefined}>
            {words.asking.save}
          </Button>
          <Button kind="quiet" onPress={done}>
            {words.asking.notNow}
          </Button>
        </Row>
      </Stack>
    </Form>
  )
}

/** The three things that can be done; for those who may not, whose it is. */
export const Reply = (props: ReplyProps) => {
  const speaking = useWords()
  const [kind, setKind] = useState<ReplyKind | null>(null)
  const may = REPLIES.filter((it) => roleFor(props.about, it, props.roles.filter(isRole)))
  if (may.length === 0)
    return (
      <Text size="second" tone="soft">
        {speaking.words.asking.notYours}
      </Text>
    )
  if (kind) return <Saying {...props} kind={kind} done={() => setKind(null)} />
  return (
    <Row>
      {may.map((it) => (
        <Button key={it} kind="quiet" onPress={() => setKind(it)}>
          {labelOf(it, speaking)}
        </Button>
      ))}
    </Row>
  )
}
