// A newer version of the app: fetched beside the one in use, and used only when the person says so. It reloads the page, which locks;
// so while anything waits it asks first (AC-02). What waits is on the disk and survives; what is half typed is a draft.
import { place } from '../place.ts'
import { countWaiting } from './opening.ts'
import { inSession } from './state.ts'

let registration: ServiceWorkerRegistration | null = null
let agreed = false

const looksReady = (): void => {
  if (registration?.waiting && navigator.serviceWorker.controller) inSession({ update: 'ready' })
}

const watch = (worker: ServiceWorker | null): void => {
  worker?.addEventListener('statechange', looksReady)
}

/** Registers the service worker. Where there is none, the app works while there is a network. */
export const keepUpToDate = async (): Promise<void> => {
  const workers = globalThis.navigator?.serviceWorker
  if (!workers) return
  const hadOne = Boolean(workers.controller)
  workers.addEventListener('controllerchange', () => {
    if (agreed) location.assign(place.base)
    else if (hadOne) inSession({ update: 'passed' })
  })
  registration = await workers.register('/sw.js', { scope: '/', updateViaCache: 'none' })
  watch(registration.installing)
  registration.addEventListener('updatefound', () => watch(registration?.installing ?? null))
  looksReady()
}

/** Asks whether there is a newer version. A failure is no news. */
export const askForUpdate = async (): Promise<void> => {
  await registration?.update().catch(() => {})
}

/** Takes the newer version into use. `waiting`: so many are not safe yet; ask, and call again with `confirmed`. */
export const applyUpdate = async (
  given: { readonly confirmed?: 'twice' } = {},
): Promise<{ readonly waiting: number }> => {
  const waiting = await countWaiting()
  if (waiting > 0 && given.confirmed !== 'twice') return { waiting }
  agreed = true
  if (registration?.waiting) registration.waiting.postMessage('take-over')
  else location.assign(place.base)
  return { waiting: 0 }
}
