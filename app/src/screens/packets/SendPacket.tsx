// A packet is made: to whom, what for, by what right, what goes, what is asked, until when; then read once more, and sent. Without a
// network it waits like any entry. Beside it stands what they will see, and all they will see.
import { type Body, faultsIn, isRole, READS, type Standing } from '@sajha/record'
import { useMemo, useRef, useState } from 'react'
import { go, useAddress, useParts } from '../../address.ts'
import { FieldOfKind } from '../../entry/form/FieldOfKind.tsx'
import { paths } from '../../paths.ts'
import { type Book, type BookState, minuteNow, useBook, useMe, write } from '../../sync/index.ts'
import { Slip } from '../../ui/book/index.ts'
import { Button, LinkButton } from '../../ui/button/index.ts'
import { Faults, Form } from '../../ui/form/index.ts'
import { Head, Page, Row, Rule, Stack, Text, TwoPane } from '../../ui/layout/index.ts'
import { Who } from '../../ui/marks/index.ts'
import { Back, Dock } from '../../ui/shell/index.ts'
import { Loading, LoadingLine, RefusedNote } from '../../ui/states/index.ts'
import { useWords } from '../../words/index.ts'
import { animalOf } from '../animal.ts'
import { useColleagues } from '../new-entry/use-colleagues.ts'
import { useDraft } from '../new-entry/use-draft.ts'
import { type Asking, isCovered, PACKET } from './asking.ts'
import { useNames } from './names.ts'
import { previewOf } from './preview.ts'
import { Rests, useRestFault } from './Rests.tsx'
import { Right } from './Right.tsx'
import { ShownEntries } from './ShownEntries.tsx'
import { What } from './What.tsx'
import { Whom } from './Whom.tsx'

type Values = Asking['values']

const bodyOf = (values: Values): Body =>
  Object.fromEntries(
    Object.keys(PACKET.fields).flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]]])),
  )

const WEEK = { days: 7 } as const

/** A packet goes on from another with its purpose and its question, to somebody else. */
const beginning = (book: Book, follows: string | null): Values => {
  const before = book.entries.find((it) => it.id === follows && it.kind === 'packet-sent')?.body
  const { purpose, ask, basis, ground, law, how, shows, parts } = before ?? {}
  const until = Temporal.Instant.from(minuteNow()).toZonedDateTimeISO('+05:30').add(WEEK)
  return {
    to: 'role',
    basis: 'she-agreed',
    how: 'now',
    until: until.toString({ timeZoneName: 'never', smallestUnit: 'minute' }),
    ...(before && { purpose, ask, basis, ground, law, how, shows, parts, follows, to: 'outside' }),
  }
}

const useRoleHere = (book: Book) =>
  book.roles.filter(isRole).find((it) => PACKET.writtenBy.includes(it) && READS[it].length > 0)

const Seen = ({ book, values, name }: { readonly book: Book; readonly values: Values; readonly name: string }) => {
  const { words, say, moment, value } = useWords()
  const me = useMe()
  const as = useRoleHere(book) ?? 'caseworker'
  const preview = useMemo(
    () =>
      previewOf(book, bodyOf(values), { person: me.person, organisation: me.organisation.id, as, now: minuteNow() }),
    [book, values, me, as],
  )
  const until = values['until']
  return (
    <Stack gap="small">
      <Text size="second" tone="soft">
        {words.packets.goes}
      </Text>
      <Slip
        from={me.organisation.name}
        title={String(values['ask'] ?? words.packets.steps.ask)}
        foot={`${say(words.outside.forWhom, { name })} · ${value('packet-sent', 'basis', values['basis'])}${typeof until === 'string' ? ` · ${say(words.packets.until, { when: moment(until) })}` : ''}`}
      >
        <Text>{String(values['purpose'] ?? '')}</Text>
        <ShownEntries entries={preview.entries} keptBack={preview.keptBack} />
      </Slip>
    </Stack>
  )
}

type Refused = {
  readonly faults: ReturnType<typeof faultsIn>
  readonly problem: string | null
  readonly error: unknown
}

const hasRecipient = (it: Values): boolean => [it['organisation'], it['name'], it['office']].some(Boolean)

const Refusal = ({ of: { faults, problem, error } }: { readonly of: Refused }) => {
  const speaking = useWords()
  const { words, field } = speaking
  const said = speaking.faults(faults).map((it) => ({
    field: `field-${it.field}`,
    words: `${field('packet-sent', it.field).label}: ${it.words}`,
  }))
  const problems = words.problems as Readonly<Record<string, string>>
  const why = problem ? problems[problem] : error ? speaking.error(error) : undefined
  return (
    <Faults title={words.newEntry.faults} faults={[...said, ...(why ? [{ field: 'field-basis', words: why }] : [])]} />
  )
}

const useSending = (book: Book, values: Values, drop: () => Promise<void>) => {
  const me = useMe()
  const as = useRoleHere(book)
  const restFaultOf = useRestFault(book)
  const busy = useRef(false)
  const [refused, setRefused] = useState<Refused>()
  const body = bodyOf(values)
  const look = (): boolean => {
    const faults = faultsIn(PACKET, PACKET.version, body)
    const { fault: own } = previewOf(book, body, {
      person: me.person,
      organisation: me.organisation.id,
      as: as ?? 'caseworker',
      now: minuteNow(),
    })
    const fault = own ?? restFaultOf(body as never)
    const wrong = faults.length > 0 || fault !== null
    setRefused(wrong ? { faults, problem: fault, error: null } : undefined)
    return !wrong
  }
  const send = async () => {
    if (busy.current || !as || !look()) return
    busy.current = true
    try {
      await write({ book: book.id, kind: 'packet-sent', body: body as never, as })
      await drop().catch(() => {})
      go(paths.book(book.id, 'packets'), { instead: true })
    } catch (error) {
      setRefused({ faults: [], problem: null, error })
    } finally {
      busy.current = false
    }
  }
  return { refused, look, send }
}

const Steps = (asking: Asking & { readonly covered: (entry: Standing) => boolean }) => {
  const { words } = useWords()
  const { values, change, around } = asking
  const asked = (name: string) => (
    <FieldOfKind
      key={name}
      kind={PACKET}
      name={name}
      of={PACKET.fields[name] as never}
      values={values}
      onChange={(field, value) => change({ [field]: value })}
      around={around}
    />
  )
  return (
    <Stack gap="large">
      <Whom {...asking} />
      {asked('purpose')}
      <Right {...asking} />
      <Rests {...asking} />
      <Rule>{words.packets.steps.what}</Rule>
      <What {...asking} />
      {['ask', 'dueAt', 'until'].map(asked)}
    </Stack>
  )
}

const Writing = ({ book, follows }: { readonly book: Book; readonly follows: string | null }) => {
  const speaking = useWords()
  const { words } = speaking
  const names = useNames()
  const colleagues = useColleagues(true)
  const { state, change, drop } = useDraft(['packet', book.id, follows].filter(Boolean).join(' '), () =>
    beginning(book, follows),
  )
  const [reading, setReading] = useState(false)
  const values = state?.values ?? {}
  const { refused, look, send } = useSending(book, values, drop)
  const around = useMemo(
    () => ({ book, original: null, colleagues, spokenIn: speaking.language }),
    [book, colleagues, speaking.language],
  )
  if (!state)
    return (
      <Loading say={words.book.loading}>
        <LoadingLine length="long" />
      </Loading>
    )
  const name = hasRecipient(values) ? names.whom(values as never) : words.app.values.notChosen
  const seen = <Seen book={book} values={values} name={name} />
  const asking: Asking = { book, values, change: (some) => change({ ...values, ...some }), around }
  return (
    <Stack>
      {refused ? <Refusal of={refused} /> : null}
      {reading ? (
        <Stack>
          <Rule>{words.packets.steps.read}</Rule>
          {seen}
          <Row>
            <Button icon="back" onPress={() => setReading(false)}>
              {words.packets.back}
            </Button>
          </Row>
        </Stack>
      ) : (
        <TwoPane
          split="wider-first"
          first={{
            label: words.packets.send,
            content: (
              <Form onSubmit={() => setReading(look())} label={words.packets.send}>
                <Steps {...asking} covered={(entry) => isCovered(book, values, entry.compartment)} />
              </Form>
            ),
          }}
          second={{ label: words.packets.goes, content: seen }}
        />
      )}
      <Dock
        status={words.packets.survivor}
        act={
          reading ? (
            <Button kind="go" full iconAfter="send" onPress={() => void send()}>
              {words.packets.sendNow}
            </Button>
          ) : (
            <Button kind="go" full iconAfter="next" onPress={() => setReading(look())}>
              {words.packets.steps.read}
            </Button>
          )
        }
      />
    </Stack>
  )
}

const NotHere = ({ title }: { readonly title: string }) => {
  const { words } = useWords()
  return <RefusedNote title={title} act={<LinkButton href={paths.people()}>{words.app.places.back}</LinkButton>} />
}

const Inside = ({ state }: { readonly state: BookState }) => {
  const { words } = useWords()
  const { query } = useAddress()
  if (state.state === 'absent') return <NotHere title={words.book.missing} />
  if (state.state === 'loading')
    return (
      <Loading say={words.book.loading}>
        <LoadingLine length="long" />
      </Loading>
    )
  const may = state.book.roles.filter(isRole).some((it) => PACKET.writtenBy.includes(it))
  if (!may) return <NotHere title={words.problems['kind-not-yours']} />
  return <Writing book={state.book} follows={query.get('follows')} />
}

const Whose = ({ book }: { readonly book: Book }) => {
  const { alias } = useWords()
  const { animal, colour } = animalOf(book.glance.alias)
  return (
    <Who animal={animal} colour={colour}>
      {alias(book.glance.alias)}
    </Who>
  )
}

export const SendPacket = () => {
  const { id = '' } = useParts()
  const { words } = useWords()
  const state = useBook(id)
  return (
    <Page width="full">
      <Back href={paths.book(id, 'packets')} label={words.app.places.back} />
      <Head title={words.packets.send} note={state.state === 'open' ? <Whose book={state.book} /> : undefined} />
      <Inside state={state} />
    </Page>
  )
}
