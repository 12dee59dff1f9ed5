// A stored file against the hash that was sealed: fetched or read here, hashed here, and said.
import type { AttachmentRef } from '@sajha/record'
import { useState } from 'react'
import { openAttachment } from '../../sync/attachments/open-attachment.ts'
import { isProblem, useBook, useMe } from '../../sync/index.ts'
import { Button } from '../../ui/button/index.ts'
import { Row, Text } from '../../ui/layout/index.ts'
import { Seal } from '../../ui/marks/index.ts'
import { useWords } from '../../words/index.ts'
import { namedBy } from '../named-by.ts'

type Answer = 'unasked' | 'reading' | 'holds' | 'holds-not' | { readonly error: unknown }

export const Checked = ({ book, paper }: { readonly book: string; readonly paper: AttachmentRef }) => {
  const { words, error } = useWords()
  const { proof } = words
  const me = useMe()
  const state = useBook(book)
  const [answer, setAnswer] = useState<Answer>('unasked')
  const check = async () => {
    const entry = state.state === 'open' ? namedBy(state.book, paper) : undefined
    if (!entry) return
    setAnswer('reading')
    const { id, compartment, author } = entry
    try {
      // Hands out nothing that does not hash to what the entry says.
      await openAttachment(paper, { book, compartment, entry: id, mine: author === me.person })
      setAnswer('holds')
    } catch (problem) {
      setAnswer(isProblem(problem) && problem.id === 'upload-changed' ? 'holds-not' : { error: problem })
    }
  }
  if (answer === 'holds') return <Seal kind="witnessed">{proof.holds}</Seal>
  if (answer === 'holds-not') return <Seal kind="broken">{proof.holdsNot}</Seal>
  if (answer === 'reading')
    return (
      <Text tone="soft" size="second">
        <span role="status">{proof.checking}</span>
      </Text>
    )
  return (
    <>
      <Row>
        <Button icon="check" onPress={() => void check()}>
          {proof.check}
        </Button>
      </Row>
      {typeof answer === 'object' ? (
        <Text size="second" tone="indigo">
          {error(answer.error)}
        </Text>
      ) : null}
    </>
  )
}
