// Evidence of this book: each sealed piece, who held it, its copies and what was written down of it; and what can be put side by side.
import { COMPARED, evidenceIn, type Link, type Evidence as Piece } from '@sajha/record'
import { AttachmentLink } from '../../entry/AttachmentLink.tsx'
import { Checked } from '../../entry/evidence/Checked.tsx'
import { canBeCopied } from '../../entry/evidence/strip-picture.ts'
import { Sealed } from '../../entry/timeline/Safety.tsx'
import { mayWrite, useWho } from '../../entry/who.ts'
import { paths } from '../../paths.ts'
import type { Book } from '../../sync/index.ts'
import { Fact, Facts } from '../../ui/book/index.ts'
import { LinkButton } from '../../ui/button/index.ts'
import { Row, Rule, Sheet, Stack, Text, Title } from '../../ui/layout/index.ts'
import { Tag } from '../../ui/marks/index.ts'
import { ActRow, Rows } from '../../ui/rows/index.ts'
import { EmptyState } from '../../ui/states/index.ts'
import { useWords } from '../../words/index.ts'

const ChainLink = ({ link }: { readonly link: Link }) => {
  const { words, say, moment, value } = useWords()
  const who = useWho()
  const { proof } = words
  const { passed } = link
  return (
    <Stack gap="tiny">
      <Text strong as="div">
        {passed
          ? say(proof.passed, { from: passed.from, to: passed.to })
          : say(proof.sealedBy, { who: who(link.author) })}
      </Text>
      <Text size="second" tone="soft" as="div">
        {[
          moment(link.at),
          passed && value('custody-passed', 'why', passed.why),
          passed && value('custody-passed', 'seal', passed.seal),
          passed?.number,
        ]
          .filter(Boolean)
          .join(' · ')}
      </Text>
      {link.gaps.map((it) => (
        <Text key={it} size="second" tone="indigo" as="div">
          {proof.gaps[it]}
        </Text>
      ))}
    </Stack>
  )
}

const Told = ({ piece }: { readonly piece: Piece }) => {
  const { words, field, value } = useWords()
  const { body } = piece.entry
  const told = (['came', 'takenAt', 'where', 'device', 'from', 'note'] as const).filter((it) => body[it] !== undefined)
  return (
    <Facts>
      {told.map((name) => (
        <Fact key={name} label={field('evidence-sealed', name).label}>
          {value('evidence-sealed', name, body[name])}
        </Fact>
      ))}
      <Fact label={`${words.proof.hash} (SHA-256)`}>
        <Text as="span" size="meta">
          {body.original.sha256}
        </Text>
      </Fact>
    </Facts>
  )
}

const Copies = ({ book, piece }: { readonly book: Book; readonly piece: Piece }) => {
  const { words, value } = useWords()
  if (piece.copies.length === 0) return null
  return (
    <>
      <Rule level={3}>{words.proof.copies}</Rule>
      {piece.copies.map((it) => (
        <Stack key={it.id} gap="tiny">
          <Row>
            <Tag tone="marigold">{words.proof.copyOnly}</Tag>
            <Text as="span" size="second" tone="soft">
              {value('working-copy', 'changed', it.body.changed)}
            </Text>
          </Row>
          <AttachmentLink book={book.id} paper={it.body.copy} />
        </Stack>
      ))}
    </>
  )
}

const Transcripts = ({ piece }: { readonly piece: Piece }) => {
  const { words, say, number, value } = useWords()
  if (piece.transcripts.length === 0) return null
  return (
    <>
      <Rule level={3}>{words.proof.transcripts}</Rule>
      {piece.transcripts.map(({ id, body }) => (
        <Stack key={id} gap="tiny">
          <Text size="second" tone="soft" as="div">
            {`${value('transcript-added', 'sort', body.sort)} · ${say(words.proof.seconds, { from: number(body.fromSecond), to: number(body.toSecond) })}`}
          </Text>
          <Text as="div" lang={body.language}>
            {body.text}
          </Text>
        </Stack>
      ))}
    </>
  )
}

const Acts = ({ book, piece }: { readonly book: Book; readonly piece: Piece }) => {
  const { words } = useWords()
  const { proof } = words
  const { id, body } = piece.entry
  const write = (kind: string) => paths.write(kind, { book: book.id, of: id })
  return (
    <Row>
      {mayWrite(book, 'custody-passed') ? (
        <LinkButton icon="hand" href={write('custody-passed')}>
          {proof.pass}
        </LinkButton>
      ) : null}
      {mayWrite(book, 'working-copy') && canBeCopied(body.original.media) ? (
        <LinkButton icon="cover" href={paths.workingCopy(book.id, id)}>
          {proof.makeCopy}
        </LinkButton>
      ) : null}
      {mayWrite(book, 'transcript-added') && /^(audio|video)\//.test(body.original.media) ? (
        <LinkButton icon="pen" href={write('transcript-added')}>
          {proof.addTranscript}
        </LinkButton>
      ) : null}
      <LinkButton icon="print" href={paths.certificate(book.id, id)}>
        {proof.certificate}
      </LinkButton>
    </Row>
  )
}

const PieceCard = ({ book, piece }: { readonly book: Book; readonly piece: Piece }) => {
  const { words, say, number, value } = useWords()
  const { proof } = words
  const { body } = piece.entry
  const gaps = piece.chain.reduce((sum, it) => sum + it.gaps.length, 0)
  const entry = book.entries.find((it) => it.id === piece.entry.id)
  return (
    <Sheet label={body.title}>
      <Stack gap="small">
        <Row between>
          <Title level={2}>{body.title}</Title>
          <Tag>{value('evidence-sealed', 'sort', body.sort)}</Tag>
        </Row>
        {entry ? <Sealed book={book} entry={entry} /> : null}
        <Text size="second" tone="soft">
          {proof.original}
        </Text>
        <AttachmentLink book={book.id} paper={body.original} />
        <Checked book={book.id} paper={body.original} />
        <Told piece={piece} />
        <Rule level={3} end={gaps > 0 ? say(proof.gapsFound, { n: number(gaps) }) : proof.noGap}>
          {proof.chain}
        </Rule>
        {piece.chain.map((it) => (
          <ChainLink key={it.entry} link={it} />
        ))}
        <Copies book={book} piece={piece} />
        <Transcripts piece={piece} />
        <Acts book={book} piece={piece} />
      </Stack>
    </Sheet>
  )
}

/** Every two that follow one another, of each kind: the newest change first. */
const pairsIn = (book: Book) =>
  COMPARED.flatMap((kind) => {
    const all = book.entries.filter((it) => it.kind === kind && it.body !== null)
    return all.slice(1).flatMap((later, i) => {
      const earlier = all[i]
      return earlier ? [{ kind, earlier, later }] : []
    })
  }).toReversed()

const SideBySide = ({ book }: { readonly book: Book }) => {
  const speaking = useWords()
  const { words, say, moment } = speaking
  const pairs = pairsIn(book)
  if (pairs.length === 0) return null
  return (
    <Stack gap="small">
      <Rule>{words.proof.statements}</Rule>
      <Text size="second" tone="soft">
        {words.proof.statementsNote}
      </Text>
      <Rows label={words.proof.statements}>
        {pairs.map(({ kind, earlier, later }) => (
          <ActRow
            key={`${earlier.id} ${later.id}`}
            drawing="speak"
            href={paths.compare(book.id, earlier.id, later.id)}
            title={say(words.proof.sideBySide, { what: speaking.kind(kind)?.label ?? '' })}
            note={`${moment(earlier.madeAt)} · ${moment(later.madeAt)}`}
          />
        ))}
      </Rows>
    </Stack>
  )
}

export const Evidence = ({ book }: { readonly book: Book }) => {
  const { words } = useWords()
  const who = useWho()
  const pieces = evidenceIn(book.entries, who)
  const add = mayWrite(book, 'evidence-sealed') ? (
    <LinkButton icon="plus" href={paths.write('evidence-sealed', { book: book.id })}>
      {words.proof.add}
    </LinkButton>
  ) : null
  return (
    <Stack>
      {pieces.length === 0 ? (
        <EmptyState title={words.proof.none} drawing="box" act={add}>
          <Text>{words.proof.noneNote}</Text>
        </EmptyState>
      ) : (
        <>
          {pieces.map((it) => (
            <PieceCard key={it.entry.id} book={book} piece={it} />
          ))}
          <Row>{add}</Row>
        </>
      )}
      <SideBySide book={book} />
    </Stack>
  )
}
