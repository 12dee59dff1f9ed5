// What the columns of an HTCDS table mean: settled once, from the header, before any row is read. Both Excel templates of the standard
// carry two headers that contradict each other, names (hidden) over labels (seen); people fill in by what they see.
import type { StandardField } from '../standard/fields.ts'
import { fieldLabelled, type Meaning, meaningOf } from '../standard/names.ts'
import { answeredName, type Settled } from './doubtful.ts'
import type { Told } from './told.ts'

export type Column = { readonly at: number; readonly name: string; readonly means: Settled }

export type Columns = {
  readonly columns: readonly Column[]
  /** How many rows the header takes: 1, or 2 where labels stand under the names. */
  readonly headers: number
  /** Columns without any name, by their place. */
  readonly unnamed: readonly number[]
}

type Cells = readonly string[]

const byLabel = (label: string): StandardField | null => (label.trim() === '' ? null : fieldLabelled(label))

/** Whether the second row holds labels of the standard and no answers: at least half of what it says. */
const isLabels = (row: Cells | undefined): row is Cells => {
  const said = row?.filter((it) => it.trim() !== '') ?? []
  return said.length > 2 && said.filter((it) => byLabel(it)).length * 2 > said.length
}

const contradicts = (name: string, label: string): boolean => {
  const named = meaningOf(name.trim())
  const labelled = byLabel(label)
  if (!labelled) return false
  return name.trim() === '' || (named.is === 'field' && named.field !== labelled)
}

/** The one header that counts, of two. Where they contradict each other, a person says which. */
const chosen = (names: Cells, labels: Cells, told: Told): Cells | null => {
  const wrong = names.flatMap((name, i) => (contradicts(name, labels[i] ?? '') ? [i] : []))
  if (wrong.length === 0) return names
  const said = wrong.map((i) => `${names[i]?.trim() || 'no name'} over “${labels[i]?.trim()}”`).join(', ')
  const answer = told.ask({
    id: 'headers',
    row: 1,
    field: 'headers',
    what: `the names in row 1 and the labels in row 2 contradict each other (${said}). Which did people fill in by?`,
    choices: ['labels', 'names'],
  })
  if (answer === null) return null
  const pick = (i: number) => (answer === 'labels' ? byLabel(labels[i] ?? '')?.name : names[i]?.trim())
  return names.map((name, i) => (wrong.includes(i) ? (pick(i) ?? labels[i] ?? '') || (labels[i] ?? '') : name))
}

/** A header of labels alone, as the Excel templates look once their hidden row is gone. */
const readByLabel = (name: string, it: Meaning, told: Told): Meaning => {
  const field = it.is === 'foreign' ? byLabel(name) : null
  if (!field) return it
  told.warn(1, name, `is read by its label, as ${field.name}`)
  return { is: 'field', field, spelled: false, nth: 0 }
}

const columnAt = (name: string, at: number, told: Told): Column | null => {
  const means = answeredName(name, readByLabel(name, meaningOf(name), told), { row: 1, told })
  if (!means) return null
  if (means.is === 'field' && means.spelled) told.warn(1, name, `is read as ${means.field.name}`)
  return { at, name, means }
}

const target = ({ name, means }: Column): string => {
  if (means.is === 'field') return `${means.field.name}#${means.nth}`
  return means.is === 'code' ? `${means.field.name}/${means.code}` : name
}

const refuseTwice = (columns: readonly Column[], told: Told): void => {
  const seen = new Map<string, Column>()
  for (const it of columns) {
    const before = seen.get(target(it))
    if (before)
      told.refuse(
        1,
        it.name,
        `stands twice: column ${before.at + 1} (${before.name}) and column ${it.at + 1} are the same field`,
      )
    seen.set(target(it), it)
  }
}

/** The columns of a table whose first row is its header. Names carry no spaces around them; case and spelling are read kindly. */
export const columnsOf = (rows: readonly Cells[], told: Told): Columns => {
  const names = rows[0] ?? []
  const labels = rows[1]
  const two = isLabels(labels)
  const header = two ? (chosen(names, labels, told) ?? []) : names
  const named = header.flatMap((it, at) => (it.trim() === '' ? [] : [{ name: it.trim(), at }]))
  const columns = named.flatMap(({ name, at }) => columnAt(name, at, told) ?? [])
  refuseTwice(columns, told)
  const unnamed = header.flatMap((it, at) => (it.trim() === '' ? [at] : []))
  return { columns, headers: two ? 2 : 1, unnamed }
}
