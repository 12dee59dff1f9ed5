// A paper of a book, as it will be printed: which boxes are still empty and where they would be told, in which language, and one act.
import { LANGUAGES, type Language, type PaperName } from '@sajha/record'
import { useParts } from '../address.ts'
import { mayWrite } from '../entry/who.ts'
import { paths } from '../paths.ts'
import { type Book, minuteNow, useBook } from '../sync/index.ts'
import { Button, LinkButton } from '../ui/button/index.ts'
import { Choice, Field } from '../ui/form/index.ts'
import { More, Page, Row, Stack, Text } from '../ui/layout/index.ts'
import { Back, Dock } from '../ui/shell/index.ts'
import { EmptyState, Loading, LoadingLine, RefusedNote } from '../ui/states/index.ts'
import { OFFERED, useWords } from '../words/index.ts'
import { DrawnPaper } from './papers/DrawnPaper.tsx'
import { usePaper } from './papers/use-paper.ts'

const LanguageChoice = ({ value, onChange }: { readonly value: Language; onChange(it: Language): void }) => {
  const { words } = useWords()
  return (
    <div data-print="never">
      <Field label={words.papers.language}>
        <Choice
          none={words.papers.language}
          value={value}
          onChange={(it) => it && onChange(it)}
          options={OFFERED.map(({ code, name }) => ({ value: code, label: name, lang: code }))}
          columns={3}
          alsoPhone
        />
      </Field>
    </div>
  )
}

/** What no entry tells, by the kind in which it would be told. Nothing is typed on the paper itself. */
const Empty = ({ book, kinds }: { readonly book: Book; readonly kinds: readonly string[] }) => {
  const { words, say, kind: wordsOf } = useWords()
  const writable = kinds.filter((it) => mayWrite(book, it))
  if (writable.length === 0) return null
  return (
    <div data-print="never">
      <More summary={say(words.papers.empty, { what: writable.map((it) => wordsOf(it)?.label ?? it).join(', ') })}>
        <Stack gap="small">
          <Text>{words.papers.note}</Text>
          <Row>
            {writable.map((it) => (
              <LinkButton key={it} icon="pen" href={paths.write(it, { book: book.id })}>
                {wordsOf(it)?.label ?? it}
              </LinkButton>
            ))}
          </Row>
        </Stack>
      </More>
    </div>
  )
}

const Opened = ({ book, name }: { readonly book: Book; readonly name: string }) => {
  const { words, error: inWords } = useWords()
  const { paper, drawn, words: printed, chosen, choose, made, print, error } = usePaper(book, name)
  if (!paper || !drawn) return <Missing book={book.id} />
  return (
    <Page>
      <Back href={paths.book(book.id, 'papers')} label={words.book.papers} />
      <LanguageChoice value={LANGUAGES.find((it) => it === chosen) ?? 'en'} onChange={choose} />
      <Empty book={book} kinds={[...new Set(drawn.empty.map((it) => it.kind))]} />
      {error ? <RefusedNote title={inWords(error)} /> : null}
      {printed ? (
        <DrawnPaper
          paper={paper}
          title={printed.on.titles[name as PaperName]}
          drawn={drawn}
          words={printed}
          made={made}
          today={minuteNow().slice(0, 10)}
        />
      ) : (
        <Loading say={words.book.loading}>
          <LoadingLine length="long" />
        </Loading>
      )}
      <Dock
        act={
          <Button kind="go" full iconAfter="print" onPress={() => void print()}>
            {made ? words.papers.print : words.papers.printKeep}
          </Button>
        }
      />
    </Page>
  )
}

const Missing = ({ book }: { readonly book: string }) => {
  const { words } = useWords()
  return (
    <Page width="read">
      <Back href={paths.book(book, 'papers')} label={words.book.papers} />
      <EmptyState
        title={words.book.missingTitle}
        drawing="door"
        act={<LinkButton href={paths.people()}>{words.book.back}</LinkButton>}
      >
        {words.book.missing}
      </EmptyState>
    </Page>
  )
}

export const PaperPage = () => {
  const { id = '', name = '' } = useParts()
  const { words } = useWords()
  const state = useBook(id)
  if (state.state === 'open') return <Opened book={state.book} name={name} />
  if (state.state !== 'loading') return <Missing book={id} />
  return (
    <Page>
      <Loading say={words.book.loading}>
        <LoadingLine length="long" />
        <LoadingLine />
      </Loading>
    </Page>
  )
}
