// HTCDS as a table, strictly: one row per person, the standard's names in the standard's order, codes joined by `;`. What repeats takes
// one column each (`hte_City`, `hte_City#2`); what the standard has no place for stands behind, under its own name.
import type { Json } from '../../log/jcs.ts'
import type { HtcdsCase } from '../case.ts'
import { besideWhich } from '../standard/extensions.ts'
import { FIELDS, REPEATS, repeatOf } from '../standard/fields.ts'
import { writeCsv } from '../text/csv.ts'

type Cells = ReadonlyMap<string, string>

const plain = (value: Json): string => {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** Codes, joined. What somebody put into words may hold the mark that joins: then the list is told as JSON, and nothing is lost. */
const listText = (value: Json): string =>
  Array.isArray(value) && value.every((it) => typeof it === 'string' && !it.includes(';'))
    ? value.join(';')
    : plain(value)

const ofExtension = (name: string, value: Json): string => (besideWhich(name) ? listText(value) : plain(value))

const numbered = (name: string, nth: number): string => (nth === 0 ? name : `${name}#${nth + 1}`)

const cellsOf = (it: HtcdsCase): Cells =>
  new Map([
    ...Object.entries(it.facts).map(([name, value]) => [name, listText(value)] as const),
    ...REPEATS.flatMap((prefix) =>
      (it.repeats[prefix] ?? []).flatMap((one, nth) =>
        Object.entries(one).map(([name, value]) => [numbered(name, nth), listText(value)] as const),
      ),
    ),
    ...Object.entries(it.extensions).map(([name, value]) => [name, ofExtension(name, value)] as const),
  ])

/** The columns in use: the standard's in its order, each repetition behind the one before, and then everything else. */
const columnsOf = (all: readonly Cells[]): readonly string[] => {
  const used = new Set(all.flatMap((it) => [...it.keys()]))
  const nths = [...used].map((it) => Number(/#(\d+)$/.exec(it)?.[1] ?? 1))
  const most = Math.max(1, ...nths)
  const standard = Array.from({ length: most }, (_, nth) =>
    FIELDS.filter((it) => nth === 0 || repeatOf(it.name)).map((it) => numbered(it.name, nth)),
  ).flat()
  const own = [...used].filter((it) => !standard.includes(it))
  return [...standard.filter((it) => used.has(it)), ...own]
}

/** The table as text, RFC 4180. */
export const writeHtcdsCsv = (cases: readonly HtcdsCase[]): string => {
  const all = cases.map(cellsOf)
  const columns = columnsOf(all)
  return writeCsv([columns, ...all.map((it) => columns.map((name) => it.get(name) ?? ''))])
}
