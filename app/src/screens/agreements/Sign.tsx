// Who has signed, and signing: a named person and post, for every clause that stands here and no other.
import type { Agreement } from '@sajha/record'
import { useRef, useState } from 'react'
import { mayWrite } from '../../entry/who.ts'
import { paths } from '../../paths.ts'
import { type Book, minuteNow, useMe, write } from '../../sync/index.ts'
import { Fact, Facts } from '../../ui/book/index.ts'
import { Button, LinkButton } from '../../ui/button/index.ts'
import { Field, Form, TextInput } from '../../ui/form/index.ts'
import { Row, Stack, Text } from '../../ui/layout/index.ts'
import { useWords } from '../../words/index.ts'

const Signing = ({ book, it }: { readonly book: Book; readonly it: Agreement }) => {
  const speaking = useWords()
  const { words } = speaking
  const me = useMe()
  const [name, setName] = useState<string | undefined>(me.name)
  const [error, setError] = useState<unknown>()
  const busy = useRef(false)
  const sign = async () => {
    if (busy.current || !name) return
    busy.current = true
    setError(undefined)
    try {
      const clauses = it.clauses.map(({ entry }) => ({ entry }))
      await write({ book: book.id, kind: 'agreement-signed', body: { clauses, name, at: minuteNow() } })
    } catch (thrown) {
      setError(thrown)
    } finally {
      busy.current = false
    }
  }
  return (
    <Form onSubmit={() => void sign()} label={words.agreements.sign}>
      <Stack gap="small">
        <Text size="second">{words.agreements.signNote}</Text>
        <Field label={words.agreements.signName}>
          <TextInput value={name} onChange={setName} />
        </Field>
        {error ? <Text tone="indigo">{speaking.error(error)}</Text> : null}
        <Row>
          <Button kind="go" icon="pen" onPress={() => void sign()}>
            {words.agreements.sign}
          </Button>
        </Row>
      </Stack>
    </Form>
  )
}

/** Whether my body has signed every clause that stands here, and that still holds. */
const hasSigned = (book: Book, it: Agreement, organisation: string): boolean => {
  const party = it.parties.find((one) => one.organisation === organisation)
  if (!party?.signed || party.headChanged) return false
  const last = book.entries.findLast((one) => one.kind === 'agreement-signed' && one.organisation === organisation)
  const named = (last?.body?.['clauses'] ?? []) as readonly { readonly entry: string }[]
  return it.clauses.every((clause) => named.some((one) => one.entry === clause.entry))
}

export const Signatures = ({ book, it }: { readonly book: Book; readonly it: Agreement }) => {
  const { words, say, moment } = useWords()
  const me = useMe()
  const may = mayWrite(book, 'agreement-signed')
  const done = hasSigned(book, it, me.organisation.id)
  const form = it.clauses.length > 0 && it.ended === null ? <Signing book={book} it={it} /> : null
  return (
    <Stack>
      <Facts sheet>
        {it.parties.map((one) => (
          <Fact key={one.organisation} label={one.office}>
            {one.signed && !one.headChanged ? (
              say(words.agreements.signedBy, { name: one.signed.name, when: moment(one.signed.at) })
            ) : (
              <Text as="span" tone="marigold">
                {one.headChanged ? words.agreements.headChanged : words.agreements.notSigned}
              </Text>
            )}
          </Fact>
        ))}
      </Facts>
      {may && it.ended === null ? (
        <Row>
          <LinkButton href={paths.write('agreement-party', { book: book.id })} icon="plus">
            {words.agreements.addParty}
          </LinkButton>
        </Row>
      ) : null}
      {may && done ? <Text tone="leaf">{words.agreements.signed}</Text> : null}
      {may && !done ? form : null}
    </Stack>
  )
}
