// What is being typed and is not written yet. Kept sealed as it is typed, so that a call, a lock or a dead battery costs nothing. Kept
// under the names screens give them (which say what is being written), so all of them lie in one sealed thing.
import { now } from '../clock.ts'
import { heldCell } from '../session/opened.ts'
import { kept } from './kept.ts'

type Values = Readonly<Record<string, unknown>>
type Drafts = Readonly<Record<string, { readonly values: Values; readonly at: number }>>

const stored = kept<Drafts>('drafts')
const drafts = heldCell<Drafts | null>(null)
let writing: Promise<void> = Promise.resolve()

const all = async (): Promise<Drafts> => {
  const known = drafts.get() ?? (await stored.get()) ?? {}
  drafts.set(known)
  return known
}

const MOST = 50

const replace = (change: (before: Drafts) => Drafts): Promise<void> => {
  writing = writing
    .catch(() => {})
    .then(async () => {
      const after = change(await all())
      drafts.set(after)
      await stored.put(after)
    })
  return writing
}

/** Keeps what stands in a form. The oldest of more than fifty are let go. */
export const saveDraft = (key: string, values: Values): Promise<void> =>
  replace((before) => {
    const next = { ...before, [key]: { values, at: now() } }
    const newest = Object.entries(next)
      .sort(([, a], [, b]) => b.at - a.at)
      .slice(0, MOST)
    return Object.fromEntries(newest)
  })

/** What was kept of a form; null when nothing was. */
export const draft = async (key: string): Promise<Values | null> => (await all())[key]?.values ?? null

/** Lets go of it, once it was written. */
export const dropDraft = (key: string): Promise<void> =>
  replace((before) => Object.fromEntries(Object.entries(before).filter(([it]) => it !== key)))
