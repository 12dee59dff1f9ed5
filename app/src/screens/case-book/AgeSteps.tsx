// Her age as a ladder: the rungs of the law in their order, what is there and what was asked for, what disagrees, and what follows today.
import {
  AGES,
  type AgeLadder,
  type AgeTold,
  ageLadder,
  agesInLaw,
  dayOf,
  endOfPeriod,
  PROOF,
  type Rung,
  type Standing,
  threshold,
} from '@sajha/record'
import { useMemo } from 'react'
import { type Book, offsetHere, useNow } from '../../sync/index.ts'
import { Check, Checks } from '../../ui/book/index.ts'
import { More, Rule, Sheet, Stack, Text } from '../../ui/layout/index.ts'
import { Cite, Tag } from '../../ui/marks/index.ts'
import { type Speaking, useWords } from '../../words/index.ts'

const bornIn = (told: AgeTold, { words, say, fullDay }: Speaking): string => {
  if (!told.born) return ''
  const [from, to] = told.born
  return from === to
    ? say(words.ageWords.born, { day: fullDay(from) })
    : say(words.ageWords.bornBetween, { from: fullDay(from), to: fullDay(to) })
}

const Paper = ({ told, book }: { readonly told: AgeTold; readonly book: Book }) => {
  const speaking = useWords()
  const body = book.entries.find((it) => it.id === told.entry)?.body
  const more = ['issuedBy', 'seenBy', 'keptAt'].flatMap((field) =>
    typeof body?.[field] === 'string' ? [`${body[field]}`] : [],
  )
  const lines = [bornIn(told, speaking), ...more].filter(Boolean)
  return (
    <Text as="div" size="second">
      {[speaking.value('age-evidence', 'source', told.source), ...lines].join(' · ')}{' '}
      {told.doubted ? <Tag tone="indigo">{speaking.words.ageWords.doubted}</Tag> : null}
    </Text>
  )
}

const RESULT = { waiting: 'waiting', none: 'none', refused: 'refused', found: 'found' } as const

const Step = ({ rung, book }: { readonly rung: Rung; readonly book: Book }) => {
  const { words, say, day } = useWords()
  const isTest = rung.name === 'test' || rung.name === 'hospital-test'
  return (
    <Check
      icon={rung.told.length > 0 ? 'check' : 'ask'}
      holds={rung.told.some((it) => !it.doubted)}
      title={words.ageSteps[rung.name]}
    >
      {rung.told.map((it) => (
        <Paper key={it.entry} told={it} book={book} />
      ))}
      {rung.sought.map((it) => (
        <Text key={it.entry} as="div" size="second">
          {say(words.ageWords[RESULT[it.result as keyof typeof RESULT] ?? 'waiting'], {
            when: day(it.at.slice(0, 10)),
          })}
        </Text>
      ))}
      {rung.told.length + rung.sought.length === 0 ? (
        <Text as="div" size="second" tone="soft">
          {isTest ? words.ageWords.onlyThen : words.ageWords.notAsked}
        </Text>
      ) : null}
    </Check>
  )
}

const isTest = (it: Standing): boolean => it.kind === 'order' && it.body?.['sort'] === 'age-test'

const Test = ({ book }: { readonly book: Book }) => {
  const { words, say, day } = useWords()
  const ordered = book.entries.findLast((it) => isTest(it))?.body?.['orderedAt']
  if (typeof ordered !== 'string') return null
  const due = endOfPeriod(ordered, threshold('age-test-late', 'within'), 'days')
  return (
    <Text size="second">
      {say(words.ageWords.testDue, { when: day(ordered.slice(0, 10)), due: day(due.slice(0, 10)) })}
    </Text>
  )
}

const Follows = ({ ladder }: { readonly ladder: AgeLadder }) => {
  const { words, say, fullDay } = useWords()
  const now = useNow()
  const today = useMemo(
    () => dayOf(Temporal.Instant.fromEpochMilliseconds(now).toString({ timeZone: offsetHere() })),
    [now],
  )
  if (!ladder.followed) return null
  return (
    <Stack gap="tiny">
      <Text as="div" strong>
        {words.ageWords.follows}
      </Text>
      {agesInLaw(ladder.followed.born, ladder.country, today).map(({ name, is, endsOn }) => {
        const sentence = { yes: words.ageWords.isUntil, maybe: words.ageWords.maybeUntil, no: words.ageWords.no }[is]
        const blanks = { law: words.ageLaws[name], term: words.ageWords.terms[AGES[name].term], day: fullDay(endsOn) }
        return (
          <Text key={name} as="div" size="second">
            {say(sentence, blanks)}{' '}
            <Text as="span" size="meta" tone="soft">
              {AGES[name].citation}
            </Text>
          </Text>
        )
      })}
    </Stack>
  )
}

const hasEvidence = (book: Book): boolean =>
  book.entries.some((it) => it.kind === 'age-evidence' || it.kind === 'age-paper-sought' || isTest(it))

const Settled = ({ ladder }: { readonly ladder: AgeLadder }) => {
  const { words, say, value, fullDay } = useWords()
  const { settled } = ladder
  if (!settled) return <Text>{words.ageWords.notSettled}</Text>
  const [from, to] = settled.born
  const when = from === to ? fullDay(from) : `${fullDay(from)} – ${fullDay(to)}`
  return <Text strong>{say(words.ageWords.settled, { by: value('order', 'by', settled.by), when })}</Text>
}

export const AgeSteps = ({ book }: { readonly book: Book }) => {
  const { words, say } = useWords()
  const ladder = useMemo(() => ageLadder(book.entries), [book.entries])
  if (!hasEvidence(book)) return null
  const proof = PROOF[ladder.country]
  const unsure = proof.confidence === 'verified' ? undefined : words.asking.unsure
  return (
    <Sheet label={words.ageWords.title}>
      <Stack>
        <Rule level={3}>{words.ageWords.title}</Rule>
        <Settled ladder={ladder} />
        {ladder.obvious ? <Text>{words.ageWords.obvious}</Text> : null}
        <Checks>
          {ladder.rungs.map((it) => (
            <Step key={it.name} rung={it} book={book} />
          ))}
        </Checks>
        <Cite unsure={unsure}>{`${words.ageWords.order} · ${proof.citation}`}</Cite>
        {ladder.apart.length > 0 ? (
          <Tag tone="indigo">{say(words.ageWords.apart, { n: new Set(ladder.apart.flat()).size })}</Tag>
        ) : null}
        <Test book={book} />
        {ladder.beside.length > 0 ? (
          <More summary={words.ageWords.beside}>
            {ladder.beside.map((it) => (
              <Paper key={it.entry} told={it} book={book} />
            ))}
          </More>
        ) : null}
        <Follows ladder={ladder} />
        <Text size="meta" tone="soft">
          {words.ageWords.favour}
        </Text>
      </Stack>
    </Sheet>
  )
}
