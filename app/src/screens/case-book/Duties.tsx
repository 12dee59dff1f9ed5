// Promises of this book: open first, then done, then those no longer owed. Lateness is said without blame.
import type { Duty } from '@sajha/record'
import { DutyCard } from '../../entry/DutyCard.tsx'
import { type Book, useDuties } from '../../sync/index.ts'
import { Rule, Stack } from '../../ui/layout/index.ts'
import { EmptyState } from '../../ui/states/index.ts'
import { useWords } from '../../words/index.ts'

export const Duties = ({ book }: { readonly book: Book }) => {
  const { words, number } = useWords()
  const all = useDuties(book)
  const groups = [
    { title: words.book.openDuties, of: all.filter((it) => it.duty.metAt === null && it.state !== 'no-longer-owed') },
    { title: words.book.doneDuties, of: all.filter((it) => it.duty.metAt !== null) },
    { title: words.book.overDuties, of: all.filter((it) => it.duty.metAt === null && it.state === 'no-longer-owed') },
  ].filter((it) => it.of.length > 0)
  if (groups.length === 0) return <EmptyState title={words.book.noDuty} drawing="tea" />
  const byDue = (a: { readonly duty: Duty }, b: { readonly duty: Duty }) =>
    (a.duty.dueAt ?? '').localeCompare(b.duty.dueAt ?? '') || (a.duty.key < b.duty.key ? -1 : 1)
  return (
    <Stack>
      {groups.map(({ title, of }) => (
        <section key={title}>
          <Rule end={number(of.length)}>{title}</Rule>
          {of.toSorted(byDue).map(({ duty }) => (
            <DutyCard key={duty.key} duty={duty} book={book} />
          ))}
        </section>
      ))}
    </Stack>
  )
}
