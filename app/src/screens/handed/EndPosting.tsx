// The end of a posting: when, who takes over, and what passes. It says first what happens, and asks twice; until its minute has come it
// can be taken back.
import { mayTake } from '@sajha/record'
import { useCallback, useState } from 'react'
import { useMomentLabels } from '../../entry/form/inputs/Timed.tsx'
import { paths } from '../../paths.ts'
import { offsetHere, useBooks } from '../../sync/index.ts'
import { type WhatPasses, whatPasses } from '../../sync/people/handing-over.ts'
import { endPosting, keepPosting, type Member } from '../../sync/people/team.ts'
import { Link } from '../../ui/button/index.ts'
import { Choice, Field, LongText, MomentInput, Pick } from '../../ui/form/index.ts'
import { More, Rule, Stack, Text } from '../../ui/layout/index.ts'
import { Who } from '../../ui/marks/index.ts'
import { useWords } from '../../words/index.ts'
import { FromServer } from '../account/FromServer.tsx'
import { Twice } from '../account/Twice.tsx'
import { useTold } from '../account/use-told.ts'
import { useTry } from '../account/use-try.ts'
import { Wrong } from '../account/Wrong.tsx'
import { animalOf } from '../animal.ts'

type EndProps = { readonly it: Member; readonly all: readonly Member[]; readonly onChanged: () => void }

/** The cases one works on oneself, by alias; a number for all others. */
const Yours = ({ mine }: Pick<WhatPasses, 'mine'>) => {
  const speaking = useWords()
  const known = useBooks().filter((it) => mine.includes(it.id))
  if (known.length === 0) return null
  return (
    <More summary={speaking.words.handed.passesYours}>
      <Stack gap="tiny">
        {known.map(({ id, summary }) =>
          summary ? (
            <Link key={id} href={paths.write('hand-over', { book: id })}>
              <Who {...animalOf(summary.glance.alias)}>{speaking.alias(summary.glance.alias)}</Who>
            </Link>
          ) : null,
        )}
      </Stack>
    </More>
  )
}

const Passes = ({ person }: { readonly person: string }) => {
  const { words, say, number } = useWords()
  const { passes, passesCount, passesNone, passesNumbers, toThem } = words.handed
  const told = useTold(useCallback(() => whatPasses(person), [person]))
  return (
    <Field label={passes} group>
      <FromServer from={told}>
        {({ mine, packetsToThem, books, ...counts }) => (
          <Stack gap="tiny">
            <Text strong>
              {books === 0
                ? passesNone
                : say(passesCount, {
                    books: number(books),
                    promises: number(counts.promises),
                    duties: number(counts.duties),
                    packets: number(counts.packets),
                  })}
            </Text>
            {books > mine.length ? (
              <Text size="second" tone="soft">
                {passesNumbers}
              </Text>
            ) : null}
            {packetsToThem > 0 ? <Text size="second">{say(toThem, { n: packetsToThem })}</Text> : null}
            <Yours mine={mine} />
          </Stack>
        )}
      </FromServer>
    </Field>
  )
}

/** An end that is named and has not come. */
const Named = ({ it, all, onChanged }: EndProps) => {
  const { words, say, moment } = useWords()
  const { busy, run, said } = useTry()
  if (it.until === null) return null
  const when = moment(it.until)
  const successor = all.find((one) => one.person === it.successor)?.name
  const stays = async () => {
    await keepPosting(it.person)
    onChanged()
  }
  return (
    <Stack gap="small">
      <Text strong>{say(words.handed.leaves, { when })}</Text>
      <Text>{`${words.handed.takes}: ${successor ?? words.handed.nobodyYet}`}</Text>
      <Wrong said={said} />
      <Twice
        act={words.handed.stays}
        keep={words.app.places.back}
        questions={[say(words.handed.staysAgain, { when })]}
        busy={busy}
        onDo={() => void run(stays)}
      />
    </Stack>
  )
}

const useMissing = ({ why, later, at }: { readonly why?: string; readonly later: boolean; readonly at?: string }) => {
  const { words } = useWords()
  if (later && !at) return words.handed.endAtMissing
  return why?.trim() ? undefined : words.team.endWhyMissing
}

export const EndPosting = ({ it, all, onChanged }: EndProps) => {
  const { words, say, moment } = useWords()
  const { end, endNote, endWhy, endAgain, keep } = words.team
  const { endWhen, endNow, endLater, endAt, endAtAgain, takes, takesNote, nobodyYet } = words.handed
  const { busy, run, said } = useTry()
  const { now: _, ...labels } = useMomentLabels()
  const [when, setWhen] = useState<'now' | 'later' | undefined>('now')
  const [at, setAt] = useState<string>()
  const [to, setTo] = useState<string>()
  const [why, setWhy] = useState<string>()
  const later = when === 'later'
  const missing = useMissing({ later, ...(why !== undefined && { why }), ...(at !== undefined && { at }) })
  const takers = all.filter(
    (one) => one.person !== it.person && one.until === null && it.roles.some((as) => mayTake(one.roles, as)),
  )
  const over = async () => {
    await endPosting(it.person, { why: why ?? '', to, ...(later && { at }) })
    onChanged()
  }
  return (
    <Stack>
      <Rule>{end}</Rule>
      <Named it={it} all={all} onChanged={onChanged} />
      <Text>{say(endNote, { name: it.name })}</Text>
      <Passes person={it.person} />
      <Field label={endWhen} group>
        <Choice
          value={when}
          onChange={setWhen}
          none=""
          columns={2}
          options={[
            { value: 'now', label: endNow },
            { value: 'later', label: endLater },
          ]}
        />
      </Field>
      {later ? (
        <Field label={endAt} group>
          <MomentInput labels={labels} offset={offsetHere()} readBack={moment} value={at} onChange={setAt} />
        </Field>
      ) : null}
      <Field label={takes} help={takesNote}>
        <Pick
          value={to}
          onChange={setTo}
          none={nobodyYet}
          options={takers.map((one) => ({
            value: one.person,
            label: `${one.name} (${one.roles.map((role) => words.roles[role]).join(', ')})`,
          }))}
        />
      </Field>
      <Field label={endWhy}>
        <LongText value={why} onChange={setWhy} rows={2} />
      </Field>
      <Wrong said={said} />
      <Twice
        act={end}
        keep={keep}
        questions={[
          later && at ? say(endAtAgain, { name: it.name, when: moment(at) }) : say(endAgain, { name: it.name }),
        ]}
        busy={busy}
        notReady={missing}
        onDo={() => void run(over)}
      />
    </Stack>
  )
}
