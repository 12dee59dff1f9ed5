// Two places in the shell that a page fills from wherever it stands: the arrow back in the line, the acts in the dock.
// The shell stays while pages change, so nothing in it moves.

import { createContext } from 'react'

interface Slots {
  readonly back: HTMLElement | null
  readonly dock: HTMLElement | null
}

export const ShellSlots = createContext<Slots>({ back: null, dock: null })
