// One value that changes and tells who listens: what hooks stand on. A new value that is the same object tells nobody.

export type Cell<T> = {
  readonly get: () => T
  readonly set: (value: T) => void
  /** Returns how to stop. */
  readonly subscribe: (heard: () => void) => () => void
}

export const cell = <T>(first: T): Cell<T> => {
  let value = first
  const listeners = new Set<() => void>()
  return {
    get: () => value,
    set: (next) => {
      if (Object.is(next, value)) return
      value = next
      for (const tell of [...listeners]) tell()
    },
    subscribe: (heard) => {
      listeners.add(heard)
      return () => listeners.delete(heard)
    },
  }
}

/** Changes some parts of an object in a cell. */
export const change = <T extends object>(of: Cell<T>, parts: Partial<T>): void => {
  const before = of.get()
  const same = (Object.keys(parts) as (keyof T)[]).every((name) => Object.is(before[name], parts[name]))
  if (!same) of.set({ ...before, ...parts })
}
