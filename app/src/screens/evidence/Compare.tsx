// Two statements, reports or papers of an age, side by side; on a phone under one another. Works on what this device holds. It says what
// changed and offers reasons; it concludes nothing, and neither text can be changed from here.
import { type ComparedField, type Comparison, compare, kindNamed, type Piece, type Standing } from '@sajha/record'
import { useParts } from '../../address.ts'
import { Sealed } from '../../entry/timeline/Safety.tsx'
import { Value } from '../../entry/timeline/Values.tsx'
import { useWriter } from '../../entry/who.ts'
import type { Book } from '../../sync/index.ts'
import { Ask } from '../../ui/book/index.ts'
import { Columns, Head, Only, Row, Rule, Stack, Text } from '../../ui/layout/index.ts'
import { Cite, Who } from '../../ui/marks/index.ts'
import { Changed, Compare, type Compared } from '../../ui/rows/index.ts'
import { RefusedNote } from '../../ui/states/index.ts'
import { type Speaking, useWords } from '../../words/index.ts'
import { animalOf } from '../animal.ts'
import { OfBook } from './OfBook.tsx'

type Side = 'first' | 'second'
const KIND_OF: { readonly [S in Side]: 'dropped' | 'new' } = { first: 'dropped', second: 'new' }

const Pieces = ({ pieces, side }: { readonly pieces: readonly Piece[]; readonly side: Side }) =>
  pieces.map(({ text, own }, i) =>
    own ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a sealed text never change their place
      <Changed key={i} kind={KIND_OF[side]}>
        {text}
      </Changed>
    ) : (
      text
    ),
  )

/** A list with what only this side has marked. */
const Listed = ({ it, side, kind }: { readonly it: ComparedField; readonly side: Side; readonly kind: string }) => {
  const { value } = useWords()
  const own = side === 'first' ? it.lost : it.gained
  const list = Array.isArray(it[side]) ? it[side].map(String) : String(it[side]).split('\n').filter(Boolean)
  const inWords = (one: string) => (Array.isArray(it[side]) ? value(kind, it.field, [one]) : one)
  return (
    <Stack gap="tiny">
      {list.map((one) => (
        <Text key={one} as="div">
          {own.includes(one.trim()) ? <Changed kind={KIND_OF[side]}>{inWords(one)}</Changed> : inWords(one)}
        </Text>
      ))}
    </Stack>
  )
}

interface InProps {
  readonly book: Book
  readonly it: ComparedField
  readonly side: Side
  readonly entry: Standing
}

const LISTS: ReadonlySet<string> = new Set(['persons', 'places'])

const In = ({ book, it, side, entry }: InProps) => {
  const { words } = useWords()
  const of = kindNamed(entry.kind)?.fields[it.field]
  if (it[side] === undefined)
    return (
      <Text as="span" tone="soft">
        {words.proof.notSaid}
      </Text>
    )
  if (it.words) return <Pieces pieces={it.words[side]} side={side} />
  if (of?.sort === 'choices' || LISTS.has(it.field)) return <Listed it={it} side={side} kind={entry.kind} />
  return <Value book={book.id} kind={entry.kind} name={it.field} of={of} value={it[side]} />
}

const rowsOf = (book: Book, it: Comparison, speaking: Speaking): readonly Compared[] => {
  const { words, field, duration } = speaking
  const { proof } = words
  const [first, second] = it.took
  const long: readonly Compared[] =
    first === null || second === null
      ? []
      : [
          {
            key: 'how-long',
            label: proof.howLong,
            first: duration(first),
            second: duration(second),
            agreement: first === second ? 'same' : 'differ',
            words: first === second ? proof.same : proof.differ,
          },
        ]
  const rows = it.fields.map(
    (one): Compared => ({
      key: one.field,
      label: field(it.kind, one.field).label,
      first: <In book={book} it={one} side="first" entry={it.earlier} />,
      second: <In book={book} it={one} side="second" entry={it.later} />,
      agreement: one.agreement,
      words: proof[one.agreement],
    }),
  )
  return [...rows.slice(0, 1), ...long, ...rows.slice(1)]
}

const SideHead = ({ book, entry, name }: { readonly book: Book; readonly entry: Standing; readonly name: string }) => {
  const writer = useWriter()
  return (
    <Stack gap="tiny">
      <Row>
        <Text as="span" strong>
          {name}
        </Text>
        <Sealed book={book} entry={entry} />
      </Row>
      <Text as="span" size="meta" tone="soft">
        {writer(entry)}
      </Text>
    </Stack>
  )
}

const Amid = ({ it }: { readonly it: Comparison }) => {
  const { words, moment, headline } = useWords()
  return (
    <Stack gap="small">
      <Rule level={2}>{words.proof.amid}</Rule>
      {it.amid.length === 0 ? <Text tone="soft">{words.proof.amidNone}</Text> : null}
      {it.amid.map((one) => (
        <Text key={one.id} as="div">
          <Text as="span" tone="soft">{`${moment(one.madeAt)} · `}</Text>
          {headline(one)}
        </Text>
      ))}
    </Stack>
  )
}

const Reasons = ({ it }: { readonly it: Comparison }) => {
  const { words, say } = useWords()
  const { proof } = words
  if (it.fields.every((one) => one.agreement === 'same')) return null
  const reasons = it.reasons
    .map((one): string => proof.reasons[one])
    .reduce((first, second) => say(proof.maybeJoin, { first, second }))
  return <Ask title={proof.ask}>{say(proof.maybe, { reasons })}</Ask>
}

const Warned = ({ it }: { readonly it: Comparison }) => {
  const { words } = useWords()
  const { proof } = words
  if (!it.warning) return null
  const said = { before: proof.warnBefore, after: proof.warnAfter, owed: proof.warn }[it.warning.told]
  return (
    <Stack gap="tiny">
      <Ask title={it.warning.told === 'owed' ? proof.warnTitle : said}>{proof.warn}</Ask>
      <Cite>{it.warning.citation}</Cite>
    </Stack>
  )
}

const Legend = () => {
  const { words } = useWords()
  const { proof } = words
  return (
    <Row>
      <Text as="span" size="second" tone="soft">
        <Changed kind="dropped">{proof.droppedMark}</Changed> {proof.dropped}
      </Text>
      <Text as="span" size="second" tone="soft">
        <Changed kind="new">{proof.addedMark}</Changed> {proof.added}
      </Text>
    </Row>
  )
}

const Both = ({ book, it }: { readonly book: Book; readonly it: Comparison }) => {
  const speaking = useWords()
  const { words, say, duration, alias, kind } = speaking
  const { proof } = words
  const what = kind(it.kind)?.label ?? ''
  const { animal, colour } = animalOf(book.glance.alias)
  const apart = it.between > 0 ? say(proof.between, { time: duration(it.between) }) : proof.atOnce
  return (
    <Stack>
      <Head
        title={say(proof.sideBySide, { what })}
        note={
          <>
            <Who animal={animal} colour={colour}>
              {alias(book.glance.alias)}
            </Who>
            {` · ${proof.notEdited}`}
          </>
        }
        end={<Legend />}
      />
      <Only on="phone">
        <Text tone="soft">{apart}</Text>
      </Only>
      <Compare
        label={say(proof.sideBySide, { what })}
        fieldHead={proof.fieldHead}
        agreementHead={apart}
        firstHead={<SideHead book={book} entry={it.earlier} name={proof.first} />}
        secondHead={<SideHead book={book} entry={it.later} name={proof.second} />}
        firstName={proof.first}
        secondName={proof.second}
        rows={rowsOf(book, it, speaking)}
      />
      <Columns>
        <Amid it={it} />
        <Stack>
          <Reasons it={it} />
          <Warned it={it} />
        </Stack>
      </Columns>
    </Stack>
  )
}

const Two = ({ book }: { readonly book: Book }) => {
  const { one = '', other = '' } = useParts()
  const { words } = useWords()
  const it = compare(book.entries, one, other)
  return it ? <Both book={book} it={it} /> : <RefusedNote title={words.proof.cannotCompare} />
}

export const CompareTwo = () => (
  <OfBook part="evidence" width="full">
    {(book) => <Two book={book} />}
  </OfBook>
)
