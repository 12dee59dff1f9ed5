// Single things that are kept sealed under a fixed name. Each feature declares its own: `const drafts = kept<Drafts>('drafts')`.
import { opened } from '../session/opened.ts'
import type { Database } from './database.ts'
import type { Sealer } from './seal.ts'

export type Kept<T> = {
  get(): Promise<T | null>
  put(value: T): Promise<void>
  remove(): Promise<void>
}

type Store = { readonly db: Database; readonly sealer: Sealer }

/** With a store named by the caller, for what is read before the store counts as open. */
export const keptIn = <T>(store: () => Store, name: string): Kept<T> => ({
  get: async () => {
    const { db, sealer } = store()
    const sealed = await db.get('kept', name)
    return sealed ? sealer.open<T>(`kept/${name}`, sealed) : null
  },
  put: async (value) => {
    const { db, sealer } = store()
    await db.put('kept', await sealer.seal(`kept/${name}`, value), name)
  },
  remove: async () => {
    await store().db.delete('kept', name)
  },
})

export const kept = <T>(name: string): Kept<T> => keptIn<T>(opened, name)
