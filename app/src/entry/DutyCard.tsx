// One duty of a book: its state, its thread, when it is due and by what law, who owes it, and the act that would keep it. Law, our own
// reminder and a person's promise never look alike: each says which it is.
import { type Duty, type DutyState, owerAt, stateOf } from '@sajha/record'
import { paths } from '../paths.ts'
import { type Book, useMe, useNow } from '../sync/index.ts'
import { LinkButton } from '../ui/button/index.ts'
import { Stack, Text } from '../ui/layout/index.ts'
import { Cite } from '../ui/marks/index.ts'
import { DutyRow, Rows } from '../ui/rows/index.ts'
import { useWords } from '../words/index.ts'
import { DutyThread } from './DutyThread.tsx'
import { begunWith, isOpen, kindsMeeting } from './duty/meets.ts'
import { OnDuty } from './duty/OnDuty.tsx'
import { dueInWords, dutyLabel, journeyInWords, owedInWords, startInWords } from './duty/say.ts'
import { mayWrite, useWho } from './who.ts'

interface DutyCardProps {
  readonly duty: Duty
  readonly book: Book
}

const TONE = {
  running: 'teal',
  'due-soon': 'marigold',
  missed: 'marigold',
  met: 'leaf',
  'met-late': 'plain',
  'no-longer-owed': 'plain',
  reminder: 'plain',
} as const satisfies Record<DutyState, string>

const Act = ({ duty, book }: DutyCardProps) => {
  const { words, say, kind: wordsOf } = useWords()
  const now = useNow()
  const kinds = isOpen(duty) ? kindsMeeting(duty).filter((it) => mayWrite(book, it)) : []
  const late = duty.basis === 'law' && stateOf(duty, now) === 'missed' && mayWrite(book, 'paper-made')
  if (kinds.length === 0 && !late) return null
  return (
    <Stack gap="small">
      {kinds.map((kind) => (
        <LinkButton key={kind} icon="pen" href={paths.write(kind, { book: book.id, ...begunWith(kind, duty) })}>
          {say(words.dutyWords.write, { what: wordsOf(kind)?.label ?? kind })}
        </LinkButton>
      ))}
      {late ? (
        <LinkButton icon="print" href={paths.paper(book.id, 'missed-clock', { duty: duty.key })}>
          {words.papers.letter}
        </LinkButton>
      ) : null}
    </Stack>
  )
}

const Lines = ({ duty, due }: { readonly duty: Duty; readonly due: string }) => {
  const speaking = useWords()
  const { words, say } = speaking
  const who = useWho()
  const journey = journeyInWords(duty, speaking)
  const asked = owedInWords(duty, speaking)
  const me = useMe()
  const ower = owerAt(duty, useNow())
  const owes = ower ? who(ower) : words.lawRoles[duty.owedBy]
  const owed = ower === me.person ? words.today.byYou : say(words.today.owedBy, { who: owes })
  return (
    <>
      <Text size="second">{due}</Text>
      <Text size="second">{startInWords(duty, speaking)}</Text>
      {journey ? <Text size="second">{journey}</Text> : null}
      <Text size="second">{owed}</Text>
      <Text size="second">{words.dutyBases[duty.basis]}</Text>
      {asked ? <Text size="second">{asked}</Text> : null}
    </>
  )
}

export const DutyCard = ({ duty, book }: DutyCardProps) => {
  const speaking = useWords()
  const now = useNow()
  const { words } = speaking
  const state = stateOf(duty, now)
  const label = dutyLabel(duty, book.entries, speaking)
  return (
    <Rows label={label}>
      <DutyRow
        state={words.dutyStates[state]}
        tone={TONE[state]}
        thread={<DutyThread duty={duty} mini />}
        title={label}
        lines={<Lines duty={duty} due={dueInWords(duty, { state, now }, speaking)} />}
        cite={duty.citation ? <Cite>{duty.citation}</Cite> : undefined}
        act={<Act duty={duty} book={book} />}
      />
      {duty.protocol === 'production-before-committee' && isOpen(duty) ? (
        <li>
          <OnDuty />
        </li>
      ) : null}
    </Rows>
  )
}
