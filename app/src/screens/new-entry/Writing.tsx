// The page of one form: what it is and about whom, the form, who will see it, and one act at the thumb.
import {
  type Compartment,
  dayOf,
  isRole,
  type Kind,
  type KindName,
  needsWordsFirst,
  type Role,
  type Standing,
} from '@sajha/record'
import { useMemo } from 'react'
import type { Around } from '../../entry/form/around.ts'
import {
  AS,
  beginning,
  beginningOf,
  compartmentOf,
  rolesWriting,
  TOLD,
  type Values,
  withLinked,
} from '../../entry/form/begin.ts'
import { drawingOf } from '../../entry/form/groups.ts'
import { KindForm } from '../../entry/form/KindForm.tsx'
import { paths } from '../../paths.ts'
import { type Book, minuteNow, thisDevice, useMe, write } from '../../sync/index.ts'
import { Button, LinkButton } from '../../ui/button/index.ts'
import { Drawing } from '../../ui/drawings/index.ts'
import { Head, Page, Row, Stack, Text } from '../../ui/layout/index.ts'
import { Seen, Who } from '../../ui/marks/index.ts'
import { Back, Dock } from '../../ui/shell/index.ts'
import { Loading, LoadingLine, RefusedNote } from '../../ui/states/index.ts'
import { type Speaking, useWords } from '../../words/index.ts'
import { animalOf } from '../animal.ts'
import { About, Grants } from './About.tsx'
import { BeforeTelling } from './BeforeTelling.tsx'
import { ByClause } from './ByClause.tsx'
import { FirstTold } from './FirstTold.tsx'
import { Lies, useSeenSentence } from './Lies.tsx'
import { useColleagues } from './use-colleagues.ts'
import { useDraft } from './use-draft.ts'
import { useWritten } from './use-written.ts'

export interface WritingProps {
  readonly kind: Kind
  /** Null opens a new book. */
  readonly book: Book | null
  /** The entry it is about, and of a correction the field, as the address says. */
  readonly of: string | null
  readonly field: string | null
}

const backOf = (book: Book | null, kind?: Kind): string => {
  if (book) return paths.bookOf(book)
  return kind?.book === 'complaint' ? paths.complaints() : paths.add()
}

/** The language of her last words, or the one that is read here. */
const spokenIn = (book: Book | null, language: string): string => book?.glance.herWords?.words.language ?? language

const Called = ({ book }: { readonly book: Book }) => {
  const { alias } = useWords()
  const { animal, colour } = animalOf(book.glance.alias)
  return (
    <Who animal={animal} colour={colour}>
      {alias(book.glance.alias)}
    </Who>
  )
}

/** About whom it is. What bodies agree among themselves is about nobody. */
const OfWhom = ({ kind, book }: Pick<WritingProps, 'kind' | 'book'>) => {
  const { words } = useWords()
  if (kind.book === 'agreement') return null
  if (book) return <Called book={book} />
  return kind.book === 'complaint' ? words.complaints.note : words.newEntry.somebodyNew
}

const Top = ({ kind, book }: Pick<WritingProps, 'kind' | 'book'>) => {
  const { words, kind: wordsOf } = useWords()
  return (
    <>
      <Back href={backOf(book, kind)} label={words.app.places.back} />
      <Head
        mark={<Drawing name={drawingOf(kind.name as KindName)} />}
        title={wordsOf(kind.name)?.label ?? kind.name}
        note={<OfWhom kind={kind} book={book} />}
      />
    </>
  )
}

const isAboutOne = (kind: Kind): boolean => kind.name === 'correction' || kind.name === 'objection'

const originalOf = ({ kind, book, of }: WritingProps): Standing | null =>
  (isAboutOne(kind) && book?.entries.find((it) => it.id === of)) || null

const givenBy = ({ kind, of, field }: WritingProps, original: Standing | null): Values => ({
  ...(of && 'of' in kind.fields && { of }),
  // What this device is, as far as it says; whoever copied from another device writes over it.
  ...(kind.name === 'evidence-sealed' && { came: 'taken-here', device: thisDevice() }),
  ...(kind.name === 'correction' && original && field && beginningOf(original, field)),
  // Which step is noted is known where one comes from.
  ...(kind.name === 'step-noted' && field && { step: field }),
  // So is the scheme that is applied by.
  ...(kind.name === 'entitlement-applied' && field && { scheme: field }),
})

/** An answer, and what it brings with it. */
const changed = (kind: Kind, values: Values, name: string, value: unknown, around: Around): Values => {
  const next = { ...values, [name]: value }
  if (kind.name === 'correction' && name === 'field' && around.original) {
    return { ...next, value: around.original.body?.[String(value)] }
  }
  return withLinked(kind, next, name, around.colleagues)
}

interface FormProps extends WritingProps {
  readonly original: Standing | null
  readonly roles: readonly [Role, ...Role[]]
  readonly values: Values
  readonly change: (values: Values) => void
  readonly drop: () => Promise<void>
}

const namesSomebody = (kind: Kind): boolean =>
  Object.values(kind.fields).some(({ sort }) => sort === 'person' || sort === 'body')

const useAround = ({ kind, book, original }: FormProps, { language }: Speaking): Around => {
  const colleagues = useColleagues(namesSomebody(kind), kind.book === 'agreement')
  return useMemo(
    () => ({ book, original, colleagues, spokenIn: spokenIn(book, language) }),
    [book, original, colleagues, language],
  )
}

const useSeen = ({ book, kind, values, original }: FormProps, role: Role): string => {
  const compartment: Compartment | null = compartmentOf(kind, role, values, original)
  return useSeenSentence(book, compartment)
}

const Filled = (props: FormProps) => {
  const { kind, book, original, roles, values, change, drop } = props
  const speaking = useWords()
  const { words } = speaking
  const around = useAround(props, speaking)
  const role = roles.find((it) => it === values[AS]) ?? roles[0]
  const seenBySome = useSeen(props, role)
  const seen = kind.book === 'complaint' ? words.complaints.seen : seenBySome
  const written = useWritten({ kind, book: book?.id ?? null, original, role, values, drop })
  const { refused, saving, mended, submit } = written
  const onChange = (name: string, value: unknown) => {
    change(changed(kind, values, name, value, around))
    mended(name)
  }
  const chosen = values['field']
  return (
    <>
      {original ? <About original={original} field={typeof chosen === 'string' ? chosen : undefined} /> : null}
      {refused.error ? (
        <Text tone="indigo">
          <span role="alert">{speaking.error(refused.error)}</span>
        </Text>
      ) : null}
      <KindForm
        kind={kind}
        values={values}
        onChange={onChange}
        onSubmit={submit}
        around={around}
        faults={refused.faults}
        refused={refused.times}
      >
        <Lies
          kind={kind}
          book={book}
          original={original}
          roles={roles}
          role={role}
          values={values}
          onChange={onChange}
        />
        {kind.name === 'assignment' ? <Grants as={values['as']} /> : null}
        {kind.name === 'care-paid' ? <ByClause values={values} change={change} /> : null}
        <FirstTold kind={kind} values={values} />
        <Seen>{seen}</Seen>
      </KindForm>
      <Dock
        status={words.newEntry.status}
        act={
          <Button kind="go" full onPress={submit} notReady={saving ? words.newEntry.saving : undefined}>
            {words.newEntry.save}
          </Button>
        }
      />
    </>
  )
}

const Refused = ({ book, title }: { readonly book: Book | null; readonly title: string }) => {
  const { words } = useWords()
  return <RefusedNote title={title} act={<LinkButton href={backOf(book)}>{words.app.places.back}</LinkButton>} />
}

const Kept = (props: WritingProps & Pick<FormProps, 'roles'>) => {
  const { words } = useWords()
  const me = useMe()
  const { kind, book, of, field } = props
  const original = originalOf(props)
  const begin = () => beginning(kind, { now: minuteNow(), me: me.person, given: givenBy(props, original) })
  const key = ['write', kind.name, book?.id, of, field].filter(Boolean).join(' ')
  const { state, change, drop, anew } = useDraft(key, begin)
  if (isAboutOne(kind) && !original) return <Refused book={book} title={words.problems['entry-unknown']} />
  if (!state)
    return (
      <Loading say={words.book.loading}>
        <LoadingLine length="long" />
      </Loading>
    )
  if (needsWordsFirst(kind.name, book?.entries ?? [], dayOf(minuteNow())) && state.values[TOLD] === undefined)
    return (
      <BeforeTelling
        opens={book === null}
        onTold={(told) => {
          change({ ...state.values, [TOLD]: told })
          // In a book that is open it is kept at once, whatever becomes of the form.
          if (book) void write({ book: book.id, kind: 'before-telling', body: told }).catch(() => {})
        }}
        onGrown={() => change({ ...state.values, [TOLD]: 'grown' })}
      />
    )
  return (
    <Stack>
      {state.again ? (
        <Row between>
          <Text size="second" tone="soft">
            {words.newEntry.again}
          </Text>
          <Button icon="undo" kind="quiet" onPress={anew}>
            {words.newEntry.anew}
          </Button>
        </Row>
      ) : null}
      <Filled {...props} key={`${state.again}`} original={original} values={state.values} change={change} drop={drop} />
    </Stack>
  )
}

export const Writing = (props: WritingProps) => {
  const { words } = useWords()
  const me = useMe()
  const { kind, book } = props
  const [first, ...others] = rolesWriting(kind, book ? book.roles.filter(isRole) : me.roles)
  return (
    <Page>
      <Top kind={kind} book={book} />
      {first ? (
        <Kept {...props} roles={[first, ...others]} />
      ) : (
        <Refused book={book} title={words.problems['kind-not-yours']} />
      )}
    </Page>
  )
}
