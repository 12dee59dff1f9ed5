// Forms and letters that this book can fill now, and those that were printed before, by their numbers.
import {
  type EntryOf,
  isOffered,
  LAW_PAPER_NAMES,
  LAW_PAPERS,
  lawPaperNamed,
  ofKind,
  PAPER_NAMES,
  PAPERS,
  type PaperName,
  serialOf,
} from '@sajha/record'
import { paths } from '../../paths.ts'
import type { Book } from '../../sync/index.ts'
import { LinkButton } from '../../ui/button/index.ts'
import { Row, Rule, Stack, Text } from '../../ui/layout/index.ts'
import { Rows } from '../../ui/rows/index.ts'
import { useWords } from '../../words/index.ts'
import { readsLaw } from '../case-book/law/may.ts'

const OfferedNow = ({ book }: { readonly book: Book }) => {
  const { value } = useWords()
  const offered = PAPER_NAMES.filter((it) => isOffered(PAPERS[it], book.entries))
  const law = readsLaw(book) ? LAW_PAPER_NAMES.filter((it) => isOffered(LAW_PAPERS[it], book.entries)) : []
  return (
    <Stack gap="small">
      {offered.map((name) => (
        <LinkButton key={name} icon="print" href={paths.paper(book.id, name)}>
          {value('paper-made', 'paper', name)}
        </LinkButton>
      ))}
      {law.map((name) => (
        <LinkButton key={name} icon="print" href={paths.lawWork(book.id, LAW_PAPERS[name].work)}>
          {value('paper-made', 'paper', name)}
        </LinkButton>
      ))}
    </Stack>
  )
}

/** Where a paper that was made stands again, with the same number. */
const madeAt = (book: Book, { id, body }: EntryOf<'paper-made'>): string => {
  const law = lawPaperNamed(body.paper)
  if (law) return paths.lawWork(book.id, law.work, { made: id, lang: body.language, ...(body.to && { to: body.to }) })
  return paths.paper(book.id, body.paper as PaperName, { made: id, ...(body.about && { duty: body.about }) })
}

const PrintedBefore = ({ book }: { readonly book: Book }) => {
  const { words, value, moment } = useWords()
  const made = ofKind(book.entries, 'paper-made')
  if (made.length === 0) return null
  return (
    <>
      <Rule>{words.papers.before}</Rule>
      <Rows label={words.papers.before}>
        {made.map((it) => (
          <Row key={it.id} between>
            <Stack gap="tiny">
              <Text strong>{value('paper-made', 'paper', it.body.paper)}</Text>
              <Text size="meta" tone="soft">{`${serialOf(it.id)} · ${moment(it.body.madeAt)}`}</Text>
            </Stack>
            <LinkButton icon="print" href={madeAt(book, it)}>
              {words.papers.print}
            </LinkButton>
          </Row>
        ))}
      </Rows>
    </>
  )
}

export const ToPrint = ({ book }: { readonly book: Book }) => {
  const { words } = useWords()
  return (
    <Stack>
      <Rule>{words.papers.toPrint}</Rule>
      <Text>{words.papers.note}</Text>
      <OfferedNow book={book} />
      <PrintedBefore book={book} />
    </Stack>
  )
}
