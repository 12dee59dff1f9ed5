// A stored file by its name and size. It is fetched when asked for, checked against what the entry says, and then opened or saved.
import type { AttachmentRef } from '@sajha/record'
import { useEffect, useState } from 'react'
import { openAttachment } from '../sync/attachments/open-attachment.ts'
import { useBook, useMe } from '../sync/index.ts'
import { Button, LinkButton } from '../ui/button/index.ts'
import { Row, Stack, Text } from '../ui/layout/index.ts'
import { useWords } from '../words/index.ts'
import { megabytes } from './megabytes.ts'
import { namedBy } from './named-by.ts'

interface AttachmentLinkProps {
  /** The id of the book. */
  readonly book: string
  readonly paper: AttachmentRef
}

/** What came, as an address of this page alone. It is let go with the link: a decrypted file does not outlive its screen. */
const useFetched = (book: string, paper: AttachmentRef) => {
  const me = useMe()
  const state = useBook(book)
  const [href, setHref] = useState<string>()
  const [share, setShare] = useState<number>()
  const [error, setError] = useState<unknown>()
  useEffect(() => () => (href ? URL.revokeObjectURL(href) : undefined), [href])
  const open = async () => {
    const entry = state.state === 'open' ? namedBy(state.book, paper) : undefined
    if (!entry) return
    setError(undefined)
    setShare(0)
    const { id, compartment, author } = entry
    try {
      const blob = await openAttachment(paper, { book, compartment, entry: id, mine: author === me.person }, setShare)
      setHref(URL.createObjectURL(blob))
    } catch (problem) {
      setError(problem)
    } finally {
      setShare(undefined)
    }
  }
  return { href, share, error, open }
}

export const AttachmentLink = ({ book, paper }: AttachmentLinkProps) => {
  const { words, say, number, error: inWords } = useWords()
  const { href, share, error, open } = useFetched(book, paper)
  const size = say(words.entry.size, { n: number(megabytes(paper.size)) })
  if (href)
    return (
      <Row>
        <LinkButton href={href} icon="paper" target="_blank">
          {say(words.entry.open, { name: paper.name })}
        </LinkButton>
        <LinkButton href={href} icon="save" download={paper.name}>
          {say(words.entry.save, { name: paper.name })}
        </LinkButton>
      </Row>
    )
  return (
    <Stack gap="tiny">
      <Row>
        <Button icon="paper" onPress={() => void open()}>{`${paper.name} · ${size}`}</Button>
      </Row>
      {share === undefined ? null : (
        <Text size="meta" tone="soft">
          <span role="status">{say(words.entry.coming, { n: number(Math.round(share * 100)) })}</span>
        </Text>
      )}
      {error ? (
        <Text size="meta" tone="indigo">
          {inWords(error)}
        </Text>
      ) : null}
    </Stack>
  )
}
