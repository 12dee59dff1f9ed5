// Whether a packet rests on a clause of an agreement as well: it then closes when the agreement does, and is to be answered in its time.
import { type Agreement, type BodyNamed, holds, restFault, shift } from '@sajha/record'
import { type Book, minuteNow, useBooks, useMe, useNow } from '../../sync/index.ts'
import { Field, Pick } from '../../ui/form/index.ts'
import { Text } from '../../ui/layout/index.ts'
import { useWords } from '../../words/index.ts'
import type { Asking } from './asking.ts'

const useAgreements = (): readonly Agreement[] => useBooks().flatMap((it) => it.summary?.agreement ?? [])

/** What is wrong with the clause a packet names, by what this device holds; the server asks the same. */
export const useRestFault = (book: Book) => {
  const all = useAgreements()
  const me = useMe()
  const now = useNow()
  return (body: BodyNamed<'packet-sent'>) =>
    restFault(body, {
      from: me.organisation.id,
      entries: book.entries,
      agreement: all.find((it) => it.book === body.agreement) ?? null,
      now,
    })
}

const HOUR = 3_600_000

export const Rests = ({ values, change }: Asking) => {
  const { words } = useWords()
  const all = useAgreements()
  const now = useNow()
  const found = all.flatMap((it) =>
    it.clauses
      .filter((one) => holds(one, now) || one.entry === values['clause'])
      .map((clause) => ({ it, clause, value: `${it.book} ${clause.entry}` })),
  )
  if (found.length === 0) return null
  const choose = (value: string | undefined) => {
    const one = found.find((it) => it.value === value)
    const within = one?.clause.body.within
    change({
      agreement: one?.it.book,
      clause: one?.clause.entry,
      ...(within && { dueAt: shift(minuteNow(), within * HOUR) }),
    })
  }
  const { agreement, clause } = values as Partial<BodyNamed<'packet-sent'>>
  return (
    <Field label={words.agreements.rests}>
      <Pick
        value={agreement && clause ? `${agreement} ${clause}` : undefined}
        onChange={choose}
        options={found.map(({ it, clause: one, value }) => ({ value, label: `${it.body.title}: ${one.body.does}` }))}
        none={words.agreements.restsNone}
      />
      <Text size="second" tone="soft">
        {words.agreements.restsNote}
      </Text>
    </Field>
  )
}
