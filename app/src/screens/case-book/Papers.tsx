// Papers of this book, and the file that anybody can check without us.
import type { AttachmentRef } from '@sajha/record'
import { AttachmentLink } from '../../entry/AttachmentLink.tsx'
import { paths } from '../../paths.ts'
import { type Book, exportLink, isKept } from '../../sync/index.ts'
import { Button, LinkButton } from '../../ui/button/index.ts'
import { Row, Rule, Stack, Text } from '../../ui/layout/index.ts'
import { Rows } from '../../ui/rows/index.ts'
import { EmptyState } from '../../ui/states/index.ts'
import { useWords } from '../../words/index.ts'
import { CopyGate } from '../copies/CopyGate.tsx'
import { ToPrint } from '../papers/ToPrint.tsx'

const papersIn = (book: Book) =>
  book.entries.flatMap((entry) =>
    Object.values(entry.body ?? {}).flatMap((value) =>
      isKept(value) ? [{ entry, paper: value as AttachmentRef }] : [],
    ),
  )

export const Papers = ({ book }: { readonly book: Book }) => {
  const speaking = useWords()
  const { words } = speaking
  const papers = papersIn(book)
  return (
    <Stack>
      {papers.length === 0 ? (
        <EmptyState title={words.book.noPapers} drawing="papers">
          <Text>{words.book.noPapersNote}</Text>
        </EmptyState>
      ) : (
        <Rows label={words.book.papers}>
          {papers.map(({ entry, paper }) => (
            <Row key={`${entry.id} ${paper.sha256}`} between>
              <Stack gap="tiny">
                <Text strong>{speaking.headline(entry)}</Text>
                <Text size="meta" tone="soft">
                  {speaking.moment(entry.madeAt)}
                </Text>
              </Stack>
              <AttachmentLink book={book.id} paper={paper} />
            </Row>
          ))}
        </Rows>
      )}
      <ToPrint book={book} />
      <Rule>{words.book.export}</Rule>
      <Text>{words.book.exportNote}</Text>
      <CopyGate book={book.id}>
        <Row>
          <LinkButton href={exportLink(book.id, speaking.language)} icon="paper" target="_self" download="">
            {words.book.export}
          </LinkButton>
          <LinkButton href={paths.share(book.id)} icon="send">
            {words.proof.share}
          </LinkButton>
        </Row>
      </CopyGate>
      <Row>
        <Button icon="print" onPress={() => window.print()}>
          {words.book.print}
        </Button>
      </Row>
    </Stack>
  )
}
