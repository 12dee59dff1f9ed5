// Asking whether somebody holds a person: a whole name, a year and a reason, and the same answer always. Below, who asked for somebody with
// us: they were told nothing, and hear from us only what we send.
import { useState } from 'react'
import { paths } from '../../paths.ts'
import { askWhoHolds, foundWithUs } from '../../sync/bodies/find.ts'
import { Danger } from '../../ui/book/index.ts'
import { Button, LinkButton } from '../../ui/button/index.ts'
import { Field, Form, LongText, TextInput, Tick, WholeNumber } from '../../ui/form/index.ts'
import { Head, Page, Row, Rule, Sheet, Stack, Text } from '../../ui/layout/index.ts'
import { Back } from '../../ui/shell/index.ts'
import { useWords } from '../../words/index.ts'
import { FromServer } from '../account/FromServer.tsx'
import { useTold } from '../account/use-told.ts'
import { useTry } from '../account/use-try.ts'
import { Wrong } from '../account/Wrong.tsx'

type Said = {
  readonly name?: string
  readonly year?: number
  readonly why?: string
  readonly inDanger?: boolean
  readonly what?: string
  readonly where?: string
}

/** Null while something is missing. */
const wantedOf = ({ name, year, why, inDanger, what, where }: Said): Parameters<typeof askWhoHolds>[0] | null => {
  if (!name || !year || !why) return null
  if (!inDanger) return { name, year, why }
  return what && where ? { name, year, why, danger: { what, where } } : null
}

/** What the danger is, and where: others decide on it whether who she is may be opened for an hour. */
const InDanger = ({ said, change }: { readonly said: Said; readonly change: (some: Said) => void }) => {
  const { words } = useWords()
  const { inDanger, inDangerHelp, danger, where, noNames } = words.openings
  return (
    <>
      <Tick value={said.inDanger === true} onChange={(it) => change({ inDanger: it })} note={inDangerHelp}>
        {inDanger}
      </Tick>
      {said.inDanger ? (
        <>
          <Field id="find-danger" label={danger} help={noNames}>
            <LongText rows={2} value={said.what} onChange={(it) => change({ what: it ?? '' })} />
          </Field>
          <Field id="find-where" label={where}>
            <TextInput value={said.where} onChange={(it) => change({ where: it ?? '' })} />
          </Field>
        </>
      ) : null}
    </>
  )
}

const Asking = () => {
  const { words } = useWords()
  const { name, nameHelp, year, why, whyHelp, ask, asked, limit } = words.find
  const [said, setSaid] = useState<Said>({})
  const [done, setDone] = useState<'asked' | 'in-danger' | null>(null)
  const { busy, run, said: wrong } = useTry()
  const change = (some: Said) => {
    setDone(null)
    setSaid((it) => ({ ...it, ...some }))
  }
  const wanted = wantedOf(said)
  const submit = () =>
    run(async () => {
      if (!wanted) return
      await askWhoHolds(wanted)
      setSaid({})
      setDone(wanted.danger ? 'in-danger' : 'asked')
    })
  return (
    <Form onSubmit={() => void submit()} label={words.find.title}>
      <Field id="find-name" label={name} help={nameHelp}>
        <TextInput value={said.name} onChange={(it) => change({ name: it ?? '' })} autoComplete="off" />
      </Field>
      <Field id="find-year" label={year}>
        <WholeNumber year value={said.year} onChange={(it) => change({ year: it ?? 0 })} />
      </Field>
      <Field id="find-why" label={why} help={whyHelp}>
        <LongText rows={3} value={said.why} onChange={(it) => change({ why: it ?? '' })} />
      </Field>
      <InDanger said={said} change={change} />
      <Wrong said={wrong} />
      <div role="status">
        {done === 'asked' ? <Text tone="leaf">{asked}</Text> : null}
        {done === 'in-danger' ? (
          <Stack gap="small">
            <Text tone="leaf">{words.openings.asked}</Text>
            <Row>
              <LinkButton href={paths.openings()}>{words.openings.title}</LinkButton>
            </Row>
          </Stack>
        ) : null}
      </div>
      <Button
        kind="go"
        full
        onPress={() => void submit()}
        notReady={busy || !wanted ? words.openings.missing : undefined}
      >
        {ask}
      </Button>
      <Text size="meta" tone="soft">
        {limit}
      </Text>
    </Form>
  )
}

const Others = () => {
  const { words, say, moment } = useWords()
  const { others, none, from, answer, book } = words.find
  const told = useTold(foundWithUs)
  return (
    <Stack>
      <Rule>{others}</Rule>
      <FromServer from={told}>
        {(all) =>
          all.length === 0 ? (
            <Text tone="soft">{none}</Text>
          ) : (
            <Stack>
              {all.map((it) => (
                <Sheet key={`${it.book} ${it.at}`} tight>
                  <Text strong>{say(from, { name: it.name, organisation: it.organisationName })}</Text>
                  {it.danger ? (
                    <Danger title={words.openings.said}>
                      <Text>{it.danger.what}</Text>
                      <Text>{it.danger.where}</Text>
                    </Danger>
                  ) : null}
                  <Text>{it.why}</Text>
                  <Text size="meta" tone="soft">
                    {`${words.roles[it.as]} · ${moment(it.at)}`}
                  </Text>
                  <Row>
                    <LinkButton href={paths.send(it.book)}>{answer}</LinkButton>
                    <LinkButton href={paths.book(it.book)}>{book}</LinkButton>
                  </Row>
                </Sheet>
              ))}
            </Stack>
          )
        }
      </FromServer>
    </Stack>
  )
}

export const Find = () => {
  const { words } = useWords()
  return (
    <Page width="read">
      <Back href={paths.device()} label={words.app.places.back} />
      <Head title={words.find.title} note={words.find.note} />
      <Asking />
      <Others />
    </Page>
  )
}
