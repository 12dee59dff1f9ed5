// Now, in one sentence: who she is with, what comes next and how long there is; what she says; what needs a look; who can see this.

import { type Duty, millis, stateOf } from '@sajha/record'
import { DutyThread } from '../../entry/DutyThread.tsx'
import { dutyLabel, isUntimed } from '../../entry/duty/say.ts'
import { type Book, useNow, useReaders } from '../../sync/index.ts'
import { Danger, Fact, Facts, Words } from '../../ui/book/index.ts'
import { Sheet, Stack, Text } from '../../ui/layout/index.ts'
import { Cite, Seen, Tag } from '../../ui/marks/index.ts'
import { BigClock } from '../../ui/thread/index.ts'
import { type Speaking, useWords } from '../../words/index.ts'
import { AgeSteps } from './AgeSteps.tsx'
import { KeptUntil } from './keeping/KeptUntil.tsx'
import { useWhoPays, WhoPays } from './money/WhoPays.tsx'
import { Questions } from './Questions.tsx'

const custodyIn = (book: Book, speaking: Speaking): string => {
  const { words, say } = speaking
  const { custody } = book.glance
  if (!custody) return words.book.custodyUnknown
  if (custody.by === 'placement') return say(words.book.custodyPlaced, { name: custody.name ?? '' })
  if (custody.by === 'restored')
    return say(words.book.custodyHome, { who: speaking.value('restored', 'to', custody.choice) })
  const who = speaking.value('taken-charge', 'by', custody.choice)
  // A name of its own says more than what sort of place it is.
  if (custody.name && custody.choice === 'organisation') return say(words.book.custodyTaken, { who: custody.name })
  return custody.name
    ? say(words.book.custodyTakenNamed, { name: custody.name, who })
    : say(words.book.custodyTaken, { who })
}

/** A reminder of ours whose time has gone by is never late: it waits, without a time, behind what the law numbers. */
const soonest = (book: Book, now: number): Duty | null => {
  const open = book.duties.filter((it) => it.metAt === null && it.endedAt === null && !it.lasts)
  const at = (it: Duty) => {
    if (isUntimed(it) || stateOf(it, now) === 'reminder') return Number.MAX_SAFE_INTEGER
    return it.dueAt === null ? Number.MIN_SAFE_INTEGER : millis(it.dueAt)
  }
  return open.toSorted((a, b) => at(a) - at(b))[0] ?? null
}

const Clock = ({ duty, book }: { readonly duty: Duty; readonly book: Book }) => {
  const speaking = useWords()
  const now = useNow()
  const { words, say } = speaking
  const state = stateOf(duty, now)
  const late = state === 'missed'
  const untimed = isUntimed(duty) || state === 'reminder'
  const left = duty.dueAt === null || untimed ? null : millis(duty.dueAt) - now
  return (
    <Stack gap="small">
      <Text size="head">{say(words.book.nextIs, { what: dutyLabel(duty, book.entries, speaking) })}</Text>
      <BigClock
        figure={left !== null ? speaking.duration(left) : untimed ? words.dutyWords.noTime : words.book.dueAtOnce}
        words={left === null ? '' : late ? words.book.lateWord : words.book.left}
        tone={late ? 'marigold' : 'teal'}
      />
      <DutyThread duty={duty} />
      {duty.citation ? <Cite>{`${duty.citation} · ${words.protocols[duty.protocol].owed}`}</Cite> : null}
    </Stack>
  )
}

const HerWords = ({ book }: { readonly book: Book }) => {
  const { words, say, moment } = useWords()
  const { herWords } = book.glance
  if (!herWords) return null
  return (
    <Words
      label={say(words.book.wants, { when: moment(herWords.at) })}
      lang={herWords.words.language}
      plain={herWords.plain ?? undefined}
    >
      {`“${herWords.words.text}”`}
    </Words>
  )
}

const Money = ({ book }: { readonly book: Book }) => {
  const speaking = useWords()
  const { words, say } = speaking
  if (book.glance.entitlements.length === 0) return null
  return (
    <Fact label={words.book.money}>
      <Stack gap="tiny">
        {book.glance.entitlements.map((it) => {
          const [sentence, when] = it.inHandAt
            ? ([words.book.inHand, it.inHandAt] as const)
            : it.sanctionedAt
              ? ([words.book.granted, it.sanctionedAt] as const)
              : ([words.book.applied, it.appliedAt] as const)
          const amount = it.granted ?? it.asked
          return (
            <Text key={it.applied} as="div">
              {`${speaking.value('entitlement-applied', 'what', it.what)}${amount ? ` · ${speaking.money(amount)}` : ''} · ${say(sentence, { when: speaking.day(when.slice(0, 10)) })} `}
              {it.inHandAt && !it.hers ? <Tag tone="marigold">{words.book.hersNot}</Tag> : null}
            </Text>
          )
        })}
      </Stack>
    </Fact>
  )
}

const Known = ({ book }: { readonly book: Book }) => {
  const speaking = useWords()
  const { words, say } = speaking
  const { glance } = book
  const pays = useWhoPays(book)
  return (
    <Facts sheet>
      {glance.ages.length > 0 && (
        <Fact label={words.book.age}>
          <Stack gap="tiny">
            {glance.ages.map((it) => (
              <Text key={it.entry} as="div">
                {say(words.book.ageIs, {
                  age: speaking.value('report-received', 'ageSaid', it.age),
                  source:
                    it.source === 'report'
                      ? (speaking.kind('report-received')?.label ?? '')
                      : speaking.value('age-evidence', 'source', it.source),
                })}
              </Text>
            ))}
          </Stack>
        </Fact>
      )}
      {glance.nextHearing && (
        <Fact label={words.book.court}>
          {speaking.moment(glance.nextHearing.at)}
          {glance.adjournments > 0 && ` · ${say(words.book.adjourned, { n: glance.adjournments })}`}
        </Fact>
      )}
      {glance.open && pays.length > 0 && (
        <Fact label={words.agreements.whoPays}>
          <WhoPays pays={pays} book={book} />
        </Fact>
      )}
      <Money book={book} />
    </Facts>
  )
}

export const Now = ({ book }: { readonly book: Book }) => {
  const speaking = useWords()
  const { words, say } = speaking
  const readers = useReaders(book).filter((it) => it.now)
  const next = soonest(book, useNow())
  const bodies = new Set(readers.map((it) => it.organisation)).size
  const persons = new Set(readers.map((it) => it.person)).size
  return (
    <Stack>
      {book.broken.size > 0 && <Danger title={say(words.book.broken, { n: book.broken.size })} />}
      <Sheet first label={words.book.now}>
        <Stack>
          <Text size="head">{custodyIn(book, speaking)}</Text>
          {book.glance.custody && (
            <Text tone="soft">{say(words.book.since, { when: speaking.moment(book.glance.custody.since) })}</Text>
          )}
          {!book.glance.open && <Text strong>{words.book.closed}</Text>}
          {next ? <Clock duty={next} book={book} /> : <Text tone="soft">{words.book.noDuty}</Text>}
        </Stack>
      </Sheet>
      {book.glance.open ? null : <KeptUntil book={book} />}
      <HerWords book={book} />
      <Questions book={book} />
      <Known book={book} />
      <AgeSteps book={book} />
      {book.keptBack > 0 && (
        <Text size="meta" tone="soft">
          {say(words.book.keptBack, { n: book.keptBack })}
        </Text>
      )}
      <Seen>{say(words.book.canSee, { n: persons, m: bodies })}</Seen>
    </Stack>
  )
}
