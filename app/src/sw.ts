// The service worker: keeps the app's own files on the device, so that it opens without a network, and answers every page of ours
// with the one page there is. It never touches what is asked of the record (/v1, /log) nor the pages of those without an account (/o): nothing of that is ever cached here.
// A new version waits until the person agrees (sync/session/update.ts); only then are the old files let go.
import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  type PrecacheEntry,
  precacheAndRoute,
} from 'workbox-precaching'

/** What of a worker is used here; the compiler knows pages, not workers. */
type Extendable = Event & { waitUntil(work: Promise<unknown>): void }
type Fetching = Extendable & { readonly request: Request; respondWith(answer: Promise<Response>): void }
type Worker = {
  readonly clients: { claim(): Promise<void> }
  skipWaiting(): Promise<void>
  addEventListener(name: 'fetch', heard: (event: Fetching) => void): void
  addEventListener(name: 'message', heard: (event: MessageEvent<unknown>) => void): void
  addEventListener(name: 'activate', heard: (event: Extendable) => void): void
}
const worker = self as unknown as Worker
declare global {
  interface Window {
    readonly __WB_MANIFEST: (string | PrecacheEntry)[]
  }
}

// `self.__WB_MANIFEST` must stand here in these letters: the build replaces it with the list. Addresses are taken as they are: pages
// are answered below, and only there.
precacheAndRoute(self.__WB_MANIFEST, { directoryIndex: '', cleanURLs: false })
cleanupOutdatedCaches()

const page = createHandlerBoundToURL('/index.html')
const IS_RECORD = /^\/(practice\/)?(v1|log|o|healthz)(\/|$)/
const IS_FILE = /\.\w{2,12}$/

worker.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.mode !== 'navigate') return
  const url = new URL(request.url)
  if (url.origin !== location.origin || IS_RECORD.test(url.pathname) || IS_FILE.test(url.pathname)) return
  // The types of the handler name a worker's own event, which this is.
  event.respondWith(page({ event: event as never, request, url }) as Promise<Response>)
})

worker.addEventListener('message', (event) => {
  if (event.data === 'take-over') void worker.skipWaiting()
})

// The first version serves the page that brought it; a later one comes here only after the person agreed.
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()))
