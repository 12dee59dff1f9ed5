// Asking whether somebody holds a person: a whole name, a year and a reason, and the same answer always. Below, who asked for somebody with
// us: they were told nothing, and hear from us only what we send.
import { useState } from 'react'
import { paths } from '../../paths.ts'
import { askWhoHolds, foundWithUs } from '../../sync/bodies/find.ts'
import { Button, LinkButton } from '../../ui/button/index.ts'
import { Field, Form, LongText, TextInput, WholeNumber } from '../../ui/form/index.ts'
import { Head, Page, Row, Rule, Sheet, Stack, Text } from '../../ui/layout/index.ts'
import { Back } from '../../ui/shell/index.ts'
import { useWords } from '../../words/index.ts'
import { FromServer } from '../account/FromServer.tsx'
import { useTold } from '../account/use-told.ts'
import { useTry } from '../account/use-try.ts'
import { Wrong } from '../account/Wrong.tsx'

const Asking = () => {
  const { words } = useWords()
  const { name, nameHelp, year, why, whyHelp, ask, asked, limit } = words.find
  const [wanted, setWanted] = useState<{ name?: string; year?: number; why?: string }>({})
  const [done, setDone] = useState(false)
  const { busy, run, said } = useTry()
  const change = (some: typeof wanted) => {
    setDone(false)
    setWanted((it) => ({ ...it, ...some }))
  }
  const ready = Boolean(wanted.name && wanted.year && wanted.why)
  const submit = () =>
    run(async () => {
      if (!wanted.name || !wanted.year || !wanted.why) return
      await askWhoHolds({ name: wanted.name, year: wanted.year, why: wanted.why })
      setWanted({})
      setDone(true)
    })
  return (
    <Form onSubmit={() => void submit()} label={words.find.title}>
      <Field id="find-name" label={name} help={nameHelp}>
        <TextInput value={wanted.name} onChange={(it) => change({ name: it ?? '' })} autoComplete="off" />
      </Field>
      <Field id="find-year" label={year}>
        <WholeNumber value={wanted.year} onChange={(it) => change({ year: it ?? 0 })} />
      </Field>
      <Field id="find-why" label={why} help={whyHelp}>
        <LongText rows={3} value={wanted.why} onChange={(it) => change({ why: it ?? '' })} />
      </Field>
      <Wrong said={said} />
      <div role="status">{done ? <Text tone="leaf">{asked}</Text> : null}</div>
      <Button kind="go" full onPress={() => void submit()} notReady={busy || !ready ? whyHelp : undefined}>
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
