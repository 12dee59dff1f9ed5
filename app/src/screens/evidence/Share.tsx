// A copy for somebody: for whom, what for, what will be in it and what will not, and under which law. The file is made by the server,
// which writes down in the book that it was made.
import { lawsBehind, PURPOSES, type Purpose } from '@sajha/record'
import { useState } from 'react'
import { type Book, exportLink, useContact } from '../../sync/index.ts'
import { Button, LinkButton } from '../../ui/button/index.ts'
import { Choice, Field, TextInput } from '../../ui/form/index.ts'
import { Head, Stack, Text } from '../../ui/layout/index.ts'
import { Cite } from '../../ui/marks/index.ts'
import { Dock } from '../../ui/shell/index.ts'
import { useWords } from '../../words/index.ts'
import { CopyGate } from '../copies/CopyGate.tsx'
import { OfBook } from './OfBook.tsx'

const Make = ({
  book,
  purpose,
  recipient,
}: {
  readonly book: Book
  readonly purpose: Purpose
  readonly recipient: string
}) => {
  const { words, language } = useWords()
  const { proof } = words
  const contact = useContact()
  const missing = recipient.trim() ? (contact.online ? undefined : proof.needsNetwork) : proof.needsRecipient
  if (missing)
    return (
      <Button kind="go" full notReady={missing}>
        {proof.make}
      </Button>
    )
  const href = exportLink(book.id, language, { purpose, recipient: recipient.trim() })
  return (
    <LinkButton kind="go" full href={href} icon="save" target="_self" download="">
      {proof.make}
    </LinkButton>
  )
}

const Asked = ({ book }: { readonly book: Book }) => {
  const { words, say, alias } = useWords()
  const { proof } = words
  const [recipient, setRecipient] = useState('')
  const [purpose, setPurpose] = useState<Purpose>('partner')
  const laws = lawsBehind(purpose)
  return (
    <Stack>
      <Head title={proof.share} note={alias(book.glance.alias)} />
      <Text>{proof.shareNote}</Text>
      <Field label={proof.recipient} help={proof.recipientHelp}>
        <TextInput value={recipient} onChange={(it) => setRecipient(it ?? '')} />
      </Field>
      <Field label={proof.purpose} group>
        <Choice
          options={PURPOSES.map((value) => ({ value, label: proof.purposes[value], note: proof.shows[value] }))}
          value={purpose}
          onChange={(it) => setPurpose(it ?? 'partner')}
          none={words.app.values.notChosen}
        />
      </Field>
      {laws.length > 0 ? <Cite>{say(proof.byLaw, { laws: laws.join(', ') })}</Cite> : null}
      <Text size="second" tone="soft">
        {say(proof.verifyNote, { command: 'sajha verify' })}
      </Text>
      <CopyGate book={book.id} recipient={recipient.trim() || undefined}>
        <Dock act={<Make book={book} purpose={purpose} recipient={recipient} />} />
      </CopyGate>
    </Stack>
  )
}

export const Share = () => <OfBook part="papers">{(book) => <Asked book={book} />}</OfBook>
