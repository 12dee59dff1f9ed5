// A working copy of a picture, made on this device: the original is opened and checked, drawn smaller without what the device wrote into
// it, and parts are covered by hand. It is kept as an entry of its own, which says that it is a copy and of what.
import { type AttachmentRef, evidenceIn } from '@sajha/record'
import { useEffect, useState } from 'react'
import { go, useParts } from '../../address.ts'
import { canBeCopied, copyOf, drawSmaller, encoded } from '../../entry/evidence/strip-picture.ts'
import { paths } from '../../paths.ts'
import { chooseAttachment } from '../../sync/attachments/choose-attachment.ts'
import { openAttachment } from '../../sync/attachments/open-attachment.ts'
import { type Book, useMe, write } from '../../sync/index.ts'
import { Button } from '../../ui/button/index.ts'
import { type Covered, CoverPicture } from '../../ui/cover/index.ts'
import { Head, Row, Stack, Text } from '../../ui/layout/index.ts'
import { Tag } from '../../ui/marks/index.ts'
import { Dock } from '../../ui/shell/index.ts'
import { Loading, LoadingLine, RefusedNote } from '../../ui/states/index.ts'
import { useWords } from '../../words/index.ts'
import { OfBook } from './OfBook.tsx'

type Piece = ReturnType<typeof evidenceIn>[number]

/** In the middle, a fifth of the picture. */
const MIDDLE: Covered = { left: 0.4, top: 0.4, width: 0.2, height: 0.2 }

const open = async (book: Book, { entry }: Piece, me: string): Promise<HTMLCanvasElement> => {
  const { id, compartment, author, body } = entry
  const original: AttachmentRef = body.original
  return drawSmaller(await openAttachment(original, { book: book.id, compartment, entry: id, mine: author === me }))
}

/** The picture as it will be, before anything is covered; its address is let go with the screen. */
const useDrawn = (book: Book, piece: Piece) => {
  const me = useMe()
  const [drawn, setDrawn] = useState<{ readonly canvas: HTMLCanvasElement; readonly href: string }>()
  const [error, setError] = useState<unknown>()
  const { id } = piece.entry
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each piece, whatever else in the book moves
  useEffect(() => {
    let href = ''
    let gone = false
    const draw = async () => {
      const canvas = await open(book, piece, me.person)
      href = URL.createObjectURL(await encoded(canvas))
      if (gone) URL.revokeObjectURL(href)
      else setDrawn({ canvas, href })
    }
    draw().catch(setError)
    return () => {
      gone = true
      if (href) URL.revokeObjectURL(href)
    }
  }, [id])
  return { drawn, error }
}

const keep = async (book: Book, { entry }: Piece, canvas: HTMLCanvasElement, boxes: readonly Covered[]) => {
  const copy = await chooseAttachment(await copyOf(canvas, boxes))
  const changed = boxes.length > 0 ? (['metadata', 'smaller', 'faces'] as const) : (['metadata', 'smaller'] as const)
  await write({
    book: book.id,
    kind: 'working-copy',
    body: { of: entry.id, copy, changed },
    compartment: entry.compartment,
  })
}

const Covering = ({ book, piece }: { readonly book: Book; readonly piece: Piece }) => {
  const { words, say, number, error: inWords } = useWords()
  const { proof } = words
  const { drawn, error } = useDrawn(book, piece)
  const [boxes, setBoxes] = useState<readonly Covered[]>([])
  const [keeping, setKeeping] = useState(false)
  const [refused, setRefused] = useState<unknown>()
  if (error) return <RefusedNote title={inWords(error)} />
  if (!drawn)
    return (
      <Loading say={proof.copyReading}>
        <LoadingLine length="long" />
      </Loading>
    )
  const save = async () => {
    setKeeping(true)
    try {
      await keep(book, piece, drawn.canvas, boxes)
      go(paths.book(book.id, 'evidence'), { instead: true })
    } catch (problem) {
      setRefused(problem)
      setKeeping(false)
    }
  }
  return (
    <Stack>
      <Text>{proof.copyCover}</Text>
      <CoverPicture
        src={drawn.href}
        alt={piece.entry.body.title}
        nameBox={(n) => say(proof.covered, { n: number(n) })}
        boxes={boxes}
        onChange={setBoxes}
      />
      <Row>
        <Button icon="cover" onPress={() => setBoxes([...boxes, MIDDLE])}>
          {proof.coverAdd}
        </Button>
        {boxes.length > 0 ? (
          <Button icon="undo" onPress={() => setBoxes(boxes.slice(0, -1))}>
            {proof.coverUndo}
          </Button>
        ) : null}
        <Text as="span" tone="soft">
          {say(proof.covered, { n: number(boxes.length) })}
        </Text>
      </Row>
      {refused ? <Text tone="indigo">{inWords(refused)}</Text> : null}
      <Dock
        act={
          <Button kind="go" full onPress={() => void save()} notReady={keeping ? words.newEntry.saving : undefined}>
            {proof.copyKeep}
          </Button>
        }
      />
    </Stack>
  )
}

const Of = ({ book }: { readonly book: Book }) => {
  const { of = '' } = useParts()
  const { words } = useWords()
  const { proof } = words
  const piece = evidenceIn(book.entries).find((it) => it.entry.id === of)
  if (!piece) return <RefusedNote title={proof.copyNothing} />
  return (
    <Stack>
      <Head title={proof.copyTitle} note={piece.entry.body.title} end={<Tag tone="marigold">{proof.copyOnly}</Tag>} />
      <Text tone="soft">{proof.copyNote}</Text>
      {canBeCopied(piece.entry.body.original.media) ? (
        <Covering book={book} piece={piece} />
      ) : (
        <RefusedNote title={proof.copyNotPicture} />
      )}
    </Stack>
  )
}

export const WorkingCopy = () => <OfBook part="evidence">{(book) => <Of book={book} />}</OfBook>
