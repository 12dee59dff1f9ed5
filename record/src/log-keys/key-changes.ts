// The keys of a log, out of the entries that say so: each change names the key before it, so that two changes of one key cannot both
// stand, and a key that was left is never taken again. Pure; who may believe it is follow-keys.ts's to say.
import { type Entry, type EntryOf, ofKind } from '../entry.ts'

export type KeyChange = EntryOf<'log-key-changed'>

/** How a log's key was changed; `known`: others may know the old one. */
export type WhyChanged = KeyChange['body']['why']

/** The changes that follow on each other from the log's first key (base64url), in order. Others among the entries count for nothing. */
export const keyChangesFrom = (first: string, entries: readonly Entry[]): readonly KeyChange[] => {
  const changes: KeyChange[] = []
  const left = new Set<string>()
  let current = first
  for (const it of ofKind(entries, 'log-key-changed')) {
    if (it.body.from !== current || it.body.to === current || left.has(it.body.to)) continue
    left.add(current)
    current = it.body.to
    changes.push(it)
  }
  return changes
}

/** Every key the log had, base64url, the one it has now last. */
export const keysAfter = (first: string, changes: readonly KeyChange[]): readonly string[] => [
  first,
  ...changes.map((it) => it.body.to),
]
