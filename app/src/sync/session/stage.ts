// In which of its few states the app is, and what leads from one to the next. Pure; what cannot follow from a state changes nothing, so
// that a late answer never opens what was locked meanwhile.

export type Stage =
  | 'loading'
  /** This browser cannot sign, or this address is not safe to keep keys under. */
  | 'unfit'
  /** Nobody set up a record at this address yet. */
  | 'no-record-here'
  | 'signed-out'
  /** Signed in; nothing is kept on this device until a phrase is chosen. */
  | 'choosing-phrase'
  | 'locked'
  | 'open'
  /** This device was taken off the list; nothing of the record is on it any more. */
  | 'removed'

export type Happening =
  | { readonly it: 'unfit' }
  | { readonly it: 'found-lock' }
  | { readonly it: 'found-nothing'; readonly setUp: boolean }
  | { readonly it: 'signed-in' }
  | { readonly it: 'opened' }
  | { readonly it: 'locked' }
  | { readonly it: 'signed-out' }
  | { readonly it: 'removed' }

const FROM: { readonly [H in Happening['it']]: readonly Stage[] } = {
  unfit: ['loading'],
  'found-lock': ['loading'],
  'found-nothing': ['loading', 'no-record-here'],
  'signed-in': ['loading', 'signed-out', 'no-record-here', 'removed'],
  opened: ['choosing-phrase', 'locked'],
  locked: ['open'],
  'signed-out': ['choosing-phrase', 'locked', 'open', 'removed'],
  removed: ['loading', 'choosing-phrase', 'locked', 'open', 'signed-out'],
}

const TO = {
  unfit: 'unfit',
  'found-lock': 'locked',
  'signed-in': 'choosing-phrase',
  opened: 'open',
  locked: 'locked',
  'signed-out': 'signed-out',
  removed: 'removed',
} as const satisfies Partial<Record<Happening['it'], Stage>>

export const nextStage = (now: Stage, happening: Happening): Stage => {
  if (!FROM[happening.it].includes(now)) return now
  if (happening.it === 'found-nothing') return happening.setUp ? 'signed-out' : 'no-record-here'
  return TO[happening.it]
}
