// Which clause of an agreement pays, chosen by its words out of those in force on this device; who pays and until when come with it. What
// is chosen here stands in her case, so that those who are no party to the agreement see it too.
import { holds } from '@sajha/record'
import type { Values } from '../../entry/form/begin.ts'
import { useBooks, useNow } from '../../sync/index.ts'
import { Field, Pick } from '../../ui/form/index.ts'
import { useWords } from '../../words/index.ts'

interface Props {
  readonly values: Values
  readonly change: (values: Values) => void
}

export const ByClause = ({ values, change }: Props) => {
  const { words } = useWords()
  const now = useNow()
  const found = useBooks().flatMap(({ summary }) =>
    (summary?.agreement?.clauses ?? [])
      .filter((one) => one.body.pays && one.body.paysUntil)
      .filter((one) => holds(one, now) || one.entry === values['clause'])
      .map((clause) => ({ book: summary?.agreement?.book, title: summary?.agreement?.body.title, clause })),
  )
  if (found.length === 0) return null
  const choose = (entry: string | undefined) => {
    const one = found.find((it) => it.clause.entry === entry)
    if (!one) return change({ ...values, agreement: undefined, clause: undefined })
    const { pays, paysUntil, does } = one.clause.body
    change({ ...values, agreement: one.book, clause: entry, who: pays, until: paysUntil, what: values['what'] ?? does })
  }
  return (
    <Field label={words.agreements.byClause}>
      <Pick
        value={typeof values['clause'] === 'string' ? values['clause'] : undefined}
        onChange={choose}
        options={found.map(({ title, clause }) => ({ value: clause.entry, label: `${title}: ${clause.body.does}` }))}
        none={words.agreements.byNone}
      />
    </Field>
  )
}
