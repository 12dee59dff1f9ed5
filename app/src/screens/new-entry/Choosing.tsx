// What can be written: about whom, when that is not said yet; then what, the likely first with the promise each would keep, the rest in
// groups that never change their order.
import { isRole, type KindName } from '@sajha/record'
import { begunWith, likely } from '../../entry/duty/meets.ts'
import { dutyLabel } from '../../entry/duty/say.ts'
import { drawingOf, grouped, groupOf } from '../../entry/form/groups.ts'
import { paths } from '../../paths.ts'
import { type Book, kindsFor, useBooks, useMe } from '../../sync/index.ts'
import { Columns, Head, Page, Rule, Stack } from '../../ui/layout/index.ts'
import { Who } from '../../ui/marks/index.ts'
import { ActRow, PersonRow, Rows } from '../../ui/rows/index.ts'
import { Back } from '../../ui/shell/index.ts'
import { EmptyState } from '../../ui/states/index.ts'
import { useWords } from '../../words/index.ts'
import { animalOf } from '../animal.ts'

const Likely = ({ book, kinds }: { readonly book: Book; readonly kinds: readonly KindName[] }) => {
  const speaking = useWords()
  const { words, say, kind: wordsOf } = speaking
  const next = likely(book.duties, kinds)
  if (next.length === 0) return null
  return (
    <section>
      <Rule heavy>{words.newEntry.likely}</Rule>
      <Rows label={words.newEntry.likely}>
        {next.map(({ kind, duty }, i) => (
          <ActRow
            key={kind}
            first={i === 0}
            drawing={drawingOf(kind)}
            href={paths.write(kind, { book: book.id, ...begunWith(kind, duty) })}
            title={wordsOf(kind)?.label ?? kind}
            note={say(words.newEntry.keeps, { what: dutyLabel(duty, book.entries, speaking) })}
          />
        ))}
      </Rows>
    </section>
  )
}

/** A book to write into. */
export const ChooseKind = ({ book }: { readonly book: Book }) => {
  const speaking = useWords()
  const { words, kind: wordsOf } = speaking
  const kinds = kindsFor(book.roles.filter(isRole), { sort: book.sort }).filter((it) => groupOf(it) !== null)
  const { animal, colour } = animalOf(book.glance.alias)
  return (
    <Page>
      <Back href={paths.book(book.id)} label={words.app.places.back} />
      <Head
        title={words.newEntry.choose}
        note={
          <Who animal={animal} colour={colour}>
            {speaking.alias(book.glance.alias)}
          </Who>
        }
      />
      {kinds.length === 0 ? <EmptyState title={words.problems['kind-not-yours']} drawing="door" /> : null}
      <Stack gap="large">
        <Likely book={book} kinds={kinds} />
        <Columns count={2}>
          {grouped(kinds).map(({ group, kinds: inside }) => (
            <section key={group}>
              <Rule>{words.newEntry.groups[group]}</Rule>
              <Rows label={words.newEntry.groups[group]}>
                {inside.map((kind) => (
                  <ActRow
                    key={kind}
                    drawing={drawingOf(kind)}
                    href={paths.write(kind, { book: book.id })}
                    title={wordsOf(kind)?.label ?? kind}
                  />
                ))}
              </Rows>
            </section>
          ))}
        </Columns>
      </Stack>
    </Page>
  )
}

const Known = () => {
  const speaking = useWords()
  const { words } = speaking
  const known = useBooks().flatMap((it) =>
    it.sort === 'case' && it.summary?.glance.open ? [{ id: it.id, alias: it.summary.glance.alias }] : [],
  )
  if (known.length === 0) return null
  return (
    <section>
      <Rule>{words.newEntry.withUs}</Rule>
      <Rows label={words.newEntry.withUs}>
        {known
          .map((it) => ({ ...it, called: speaking.alias(it.alias), ...animalOf(it.alias) }))
          .toSorted((a, b) => a.called.localeCompare(b.called) || (a.id < b.id ? -1 : 1))
          .map(({ id, animal, colour, called }) => (
            <PersonRow key={id} animal={animal ?? 'deer'} colour={colour} title={called} href={paths.add(id)} />
          ))}
      </Rows>
    </section>
  )
}

/** No book is named: somebody new, or one of those who are with us. */
export const ChooseWhom = () => {
  const { words, kind: wordsOf } = useWords()
  const me = useMe()
  const kinds = kindsFor(me.roles, { opens: true }).filter((it) => groupOf(it) !== null)
  return (
    <Page width="read">
      <Head title={words.newEntry.whom} />
      <Stack gap="large">
        {kinds.length > 0 ? (
          <section>
            <Rule heavy>{words.newEntry.somebodyNew}</Rule>
            <Rows label={words.newEntry.somebodyNew}>
              {kinds.map((kind) => (
                <ActRow
                  key={kind}
                  first
                  drawing={drawingOf(kind)}
                  href={paths.write(kind)}
                  title={wordsOf(kind)?.label ?? kind}
                />
              ))}
            </Rows>
          </section>
        ) : null}
        <Known />
      </Stack>
    </Page>
  )
}
