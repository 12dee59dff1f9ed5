// What she agreed to, per purpose and recipient, with the entry that decides. Taking back is two taps, here or after her call, and says
// what cannot come back before it is done (AC-16).
import { type Answer, consentLedger, dayOf, mayBeChild, type Recipient } from '@sajha/record'
import { useRef, useState } from 'react'
import { mayWrite } from '../../entry/who.ts'
import { paths } from '../../paths.ts'
import { type Book, minuteNow, write } from '../../sync/index.ts'
import { Ask } from '../../ui/book/index.ts'
import { Button, LinkButton } from '../../ui/button/index.ts'
import { Row, Rule, Sheet, Stack, Text } from '../../ui/layout/index.ts'
import { Tag } from '../../ui/marks/index.ts'
import { EmptyState } from '../../ui/states/index.ts'
import { useWords } from '../../words/index.ts'
import { guardianOf } from './Steps.tsx'

const TONES = { agreed: 'leaf', refused: 'teal', withdrawn: 'indigo', expired: 'marigold' } as const
const CANNOT = ['read', 'court', 'diary', 'totals'] as const

interface AnswerProps {
  readonly book: Book
  readonly answer: Answer
}

const TakeBack = ({ book, answer }: AnswerProps) => {
  const { words, error: inWords } = useWords()
  const { consent } = words
  const [open, setOpen] = useState(false)
  const [refused, setRefused] = useState<unknown>()
  const busy = useRef(false)
  if (answer.state !== 'agreed' || !mayWrite(book, 'consent-withdrawn')) return null
  const take = async (how: 'in-person' | 'call') => {
    if (busy.current) return
    busy.current = true
    try {
      const body = { of: answer.by.entry, withdrawnAt: minuteNow(), how, told: CANNOT }
      await write({ book: book.id, kind: 'consent-withdrawn', body })
    } catch (problem) {
      setRefused(problem)
    } finally {
      busy.current = false
    }
  }
  if (!open)
    return (
      <Button icon="undo" onPress={() => setOpen(true)}>
        {consent.withdraw}
      </Button>
    )
  return (
    <Stack gap="small">
      <Text strong>{consent.stops}</Text>
      <Text>{consent.cannot}</Text>
      {refused ? <Text tone="indigo">{inWords(refused)}</Text> : null}
      <Row>
        <Button kind="go" onPress={() => void take('in-person')}>
          {consent.herself}
        </Button>
        <Button onPress={() => void take('call')}>{consent.byCall}</Button>
        <Button kind="quiet" onPress={() => setOpen(false)}>
          {consent.leave}
        </Button>
      </Row>
    </Stack>
  )
}

/** Until when, or what became of it. */
const useLasts = ({ state, by }: Answer): string | null => {
  const { words, say, fullDay } = useWords()
  const { consent } = words
  if (by.until === null || (state !== 'agreed' && state !== 'expired')) return null
  const day = fullDay(by.until)
  if (state === 'expired') return say(consent.expired, { day })
  return say(by.asksAgain ? consent.askAgain : consent.until, { day })
}

const Said = ({ book, answer }: AnswerProps) => {
  const { words, value, headline, moment } = useWords()
  const { consent } = words
  const decided = book.entries.find((it) => it.id === answer.by.decidedBy)
  const given = book.entries.find((it) => it.id === answer.by.entry)
  const lasts = useLasts(answer)
  const nobody = answer.state === 'agreed' && given?.body?.['decides'] === 'nobody'
  return (
    <Stack gap="small">
      <Row between>
        <Text strong>{value('consent-given', 'content', answer.content)}</Text>
        <Tag tone={TONES[answer.state]}>{consent.states[answer.state]}</Tag>
      </Row>
      {lasts ? <Text size="second">{lasts}</Text> : null}
      {decided ? (
        <Text size="meta" tone="soft">
          {`${consent.decides}: ${headline(decided)} · ${moment(String(decided.body?.['withdrawnAt'] ?? decided.body?.['askedAt'] ?? decided.madeAt))}`}
        </Text>
      ) : null}
      {answer.state === 'agreed' && !answer.by.understood ? <Ask title={consent.notTaughtBack} /> : null}
      {nobody ? <Ask title={consent.nobodyDecides} /> : null}
      <TakeBack book={book} answer={answer} />
    </Stack>
  )
}

const Matter = ({ book, it }: { readonly book: Book; readonly it: Recipient }) => {
  const { words, say, value } = useWords()
  const { consent } = words
  const purpose = value('consent-given', 'purpose', it.purpose)
  const to = say(consent.to, { who: it.recipient })
  return (
    <Sheet label={`${purpose}, ${to}`}>
      <Stack>
        <div>
          <Text size="head">{purpose}</Text>
          <Text>{to}</Text>
        </div>
        {it.answers.map((answer) => (
          <Said key={answer.by.entry} book={book} answer={answer} />
        ))}
        {it.never.length > 0 ? (
          <Text size="second" tone="soft">
            {`${consent.states.never}: ${value('consent-given', 'content', it.never)}`}
          </Text>
        ) : null}
      </Stack>
    </Sheet>
  )
}

/** Who may decide for a child is a decision with a reason, never a field that was filled in by the way. */
const Guardian = ({ book }: { readonly book: Book }) => {
  const { words, headline } = useWords()
  const { consent } = words
  const guardian = guardianOf(book.entries)
  return (
    <section>
      <Rule>{consent.guardian}</Rule>
      <Stack gap="small">
        {guardian ? (
          <>
            <Text strong>{headline(guardian)}</Text>
            <Text>{guardian.body.why}</Text>
          </>
        ) : (
          <Text tone="soft">{consent.noGuardian}</Text>
        )}
        {mayWrite(book, 'guardian-decided') ? (
          <Row>
            <LinkButton icon="pen" href={paths.write('guardian-decided', { book: book.id })}>
              {consent.decideGuardian}
            </LinkButton>
          </Row>
        ) : null}
      </Stack>
    </section>
  )
}

export const Consent = ({ book }: { readonly book: Book }) => {
  const { words, value } = useWords()
  const { consent } = words
  const today = dayOf(minuteNow())
  const { recipients, never } = consentLedger(book.entries, today)
  const talk = mayWrite(book, 'consent-given') ? (
    <LinkButton icon="speech" href={paths.consentTalk(book.id)}>
      {consent.begin}
    </LinkButton>
  ) : null
  return (
    <Stack>
      {recipients.length === 0 ? (
        <EmptyState title={consent.empty} drawing="talk" act={talk}>
          {consent.emptyNote}
        </EmptyState>
      ) : (
        <>
          <Text>{consent.rule}</Text>
          {talk ? <Row>{talk}</Row> : null}
          {recipients.map((it) => (
            <Matter key={`${it.purpose} ${it.recipient}`} book={book} it={it} />
          ))}
        </>
      )}
      {never.length > 0 && recipients.length > 0 ? (
        <section>
          <Rule>{consent.neverAsked}</Rule>
          <Stack gap="small">
            {never.map((it) => (
              <Text key={it} tone="soft">
                {value('consent-given', 'purpose', it)}
              </Text>
            ))}
          </Stack>
        </section>
      ) : null}
      {mayBeChild(book.entries, today) ? <Guardian book={book} /> : null}
    </Stack>
  )
}
