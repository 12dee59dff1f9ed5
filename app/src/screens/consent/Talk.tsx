// A consent talk: one question to a screen, at most three asks, kept on this phone as each is answered. Leaving it keeps no answer, and
// no answer is no. Without network it is the same.
import { type BodyNamed, dayOf, mayBeChild } from '@sajha/record'
import { useRef, useState } from 'react'
import { go, useParts } from '../../address.ts'
import type { Values } from '../../entry/form/begin.ts'
import { mayWrite } from '../../entry/who.ts'
import { paths } from '../../paths.ts'
import { type Book, minuteNow, useBook, write } from '../../sync/index.ts'
import { Button, LinkButton } from '../../ui/button/index.ts'
import { Drawing } from '../../ui/drawings/index.ts'
import { Page, Stack, Text } from '../../ui/layout/index.ts'
import { Back, Dock } from '../../ui/shell/index.ts'
import { EmptyState, Loading, LoadingLine, RefusedNote } from '../../ui/states/index.ts'
import { OneQuestion } from '../../ui/tiles/index.ts'
import { useWords } from '../../words/index.ts'
import { useDraft } from '../new-entry/use-draft.ts'
import { QUESTIONS, useAsked } from './Steps.tsx'
import { askedNow, bodyOfAsk, isAnswered, MOST, nextAsk, type Step, stepsOf } from './talk.ts'

const TITLES = {
  room: 'title',
  language: 'title',
  decides: 'title',
  recipient: 'title',
  purpose: 'purpose',
  content: 'content',
  lasts: 'lasts',
  back: 'back',
} as const

const PICTURED = { yes: 'thumb', no: 'tea' } as const

const keep = (book: Book, values: Values, child: boolean) => {
  const body = bodyOfAsk(values, book.entries, minuteNow(), child)
  return values['answer'] === 'yes'
    ? write({ book: book.id, kind: 'consent-given', body: body as BodyNamed<'consent-given'> })
    : write({ book: book.id, kind: 'consent-refused', body: body as BodyNamed<'consent-refused'> })
}

interface KeptProps {
  /** What was answered just now; null where the talk had its three asks before this page was opened. */
  readonly kept: 'yes' | 'no' | null
  readonly asked: number
  readonly onNext: () => void
  readonly onEnough: () => void
}

const Kept = ({ kept, asked, onNext, onEnough }: KeptProps) => {
  const { words } = useWords()
  const { consent } = words
  const title = { yes: consent.keptYes, no: consent.keptNo, three: consent.three }[kept ?? 'three']
  return (
    <OneQuestion
      mark={<Drawing name={kept === null ? 'tea' : PICTURED[kept]} size="medium" />}
      question={<span role="status">{title}</span>}
    >
      <Stack>
        {kept === null ? null : <Text>{consent.keptNote}</Text>}
        {kept !== null && asked >= MOST ? <Text>{consent.three}</Text> : null}
        {asked < MOST ? (
          <Button full icon="plus" onPress={onNext}>
            {consent.another}
          </Button>
        ) : null}
      </Stack>
      <Dock
        act={
          <Button kind="go" full onPress={onEnough}>
            {consent.enough}
          </Button>
        }
      />
    </OneQuestion>
  )
}

interface AskingProps {
  readonly book: Book
  readonly values: Values
  readonly change: (values: Values) => void
  readonly child: boolean
}

const Asking = ({ book, values, change, child }: AskingProps) => {
  const { words, say, number, error: inWords } = useWords()
  const { consent } = words
  const { ask } = useAsked(values)
  const [refused, setRefused] = useState<unknown>()
  // Two presses in one breath keep one answer.
  const busy = useRef(false)
  const steps = stepsOf(child)
  const step = steps.find((it) => it === values['step']) ?? 'room'
  const Question = QUESTIONS[step]
  const now = minuteNow()
  const goTo = (to: Step | undefined, given: Values = values) => to && change({ ...given, step: to })
  const at = steps.indexOf(step)
  const done = async () => {
    if (busy.current) return
    busy.current = true
    try {
      await keep(book, values, child)
      change({ ...nextAsk(values), kept: values['answer'] })
    } catch (problem) {
      setRefused(problem)
    } finally {
      busy.current = false
    }
  }
  const ends = step === 'back' || (step === 'answer' && values['answer'] === 'no')
  const missing = step === 'back' ? consent.backMissing : consent.missing
  return (
    <OneQuestion question={step === 'answer' ? ask : consent[TITLES[step]]}>
      <Text size="second" tone="soft">
        {say(consent.step, { n: number(askedNow(book.entries, now).length + 1), of: number(MOST) })}
      </Text>
      <Question book={book} values={values} now={now} choose={(given) => change({ ...values, ...given })} />
      {refused ? <Text tone="indigo">{inWords(refused)}</Text> : null}
      {at > 0 ? (
        <Button kind="quiet" icon="back" onPress={() => goTo(steps[at - 1])}>
          {words.app.places.back}
        </Button>
      ) : null}
      <Dock
        act={
          <Button
            kind="go"
            full
            onPress={() => (ends ? void done() : goTo(steps[at + 1]))}
            notReady={isAnswered(step, values) ? undefined : missing}
          >
            {ends ? words.newEntry.save : consent.next}
          </Button>
        }
      />
    </OneQuestion>
  )
}

const Of = ({ book }: { readonly book: Book }) => {
  const { words } = useWords()
  const { consent } = words
  const { state, change, drop } = useDraft(`consent ${book.id}`, () => ({}))
  const now = minuteNow()
  const asked = askedNow(book.entries, now).length
  if (!mayWrite(book, 'consent-given'))
    return (
      <RefusedNote
        title={consent.notYours}
        act={<LinkButton href={paths.book(book.id, 'consent')}>{words.app.places.back}</LinkButton>}
      />
    )
  if (!state) return <Opening />
  const enough = () => {
    void drop().catch(() => {})
    go(paths.book(book.id, 'consent'), { instead: true })
  }
  const { kept, ...values } = state.values
  if (kept !== undefined || asked >= MOST)
    return (
      <Kept
        kept={kept === 'yes' || kept === 'no' ? kept : null}
        asked={asked}
        onNext={() => change(values)}
        onEnough={enough}
      />
    )
  return <Asking book={book} values={values} change={change} child={mayBeChild(book.entries, dayOf(now))} />
}

const Opening = () => {
  const { words } = useWords()
  return (
    <Loading say={words.book.loading}>
      <LoadingLine length="long" />
    </Loading>
  )
}

export const ConsentTalk = () => {
  const { id = '' } = useParts()
  const { words } = useWords()
  const state = useBook(id)
  return (
    <Page width="read">
      <Back href={paths.book(id, 'consent')} label={words.app.places.back} />
      {state.state === 'open' ? (
        <Of book={state.book} />
      ) : state.state === 'loading' ? (
        <Opening />
      ) : (
        <EmptyState
          title={words.book.missingTitle}
          drawing="door"
          act={<LinkButton href={paths.people()}>{words.book.back}</LinkButton>}
        >
          {words.book.missing}
        </EmptyState>
      )}
    </Page>
  )
}
