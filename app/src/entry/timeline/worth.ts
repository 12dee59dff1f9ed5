// Which fields of an entry stand under its headline: what is filled and not said in it already. Pure.
import { type Field, kindNamed, type SpokenWords, type Standing } from '@sajha/record'
import { happenedAt } from './days.ts'

/** Opaque by themselves: an entry shows as what it says, a key as nothing. */
const SILENT: ReadonlySet<string> = new Set(['entry', 'key', 'value'])

export type Filled = { readonly name: string; readonly field: Field; readonly value: unknown }

const said = (headline: string): readonly string[] => [...headline.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)

/** What must never stand folded away under what it disagrees with. */
const FIRST: Readonly<Record<string, string>> = { 'conference-held': 'dissent' }

/**
 * In the order of the kind, but for what disagrees with the headline: that comes first. Left out: the moment the timeline shows beside it, and corrected fields, which stand with their first text.
 */
export const worthShowing = (entry: Pick<Standing, 'kind' | 'body' | 'history'>): readonly Filled[] => {
  const kind = kindNamed(entry.kind)
  if (!kind || !entry.body) return []
  const inHeadline = said(kind.headline)
  const at = happenedAt({ ...entry, madeAt: '' })
  const fields = Object.entries(kind.fields)
  const first = fields.filter(([name]) => name === FIRST[entry.kind])
  return [...first, ...fields.filter((it) => !first.includes(it))].flatMap(([name, field]) => {
    const value = entry.body?.[name]
    const shown =
      value === at || inHeadline.includes(name) || SILENT.has(field.sort) || Object.hasOwn(entry.history, name)
    return value === undefined || shown ? [] : [{ name, field, value }]
  })
}

/** Words as they were spoken, where an entry is nothing else; shown as hers and not as a line about her. */
export const spokenIn = ({ kind, body }: Pick<Standing, 'kind' | 'body'>): SpokenWords | null =>
  kindNamed(kind)?.headline === '{words}' ? ((body?.['words'] as SpokenWords | undefined) ?? null) : null
