// Attachments from a chosen file to a colleague's screen: a real browser with its own disk, a real server, and lines that break. The
// app's sync/ is used as screens use it; the pages of this test have nothing on them.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page, type Request } from 'playwright-core'
import { createServer, type ViteDevServer } from 'vite'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { findBrowser } from '../scripts/browser.ts'
import type { Ref, Steps } from './attachments-in-page.ts'
import { type Running, removeFolder, startServer } from './server.ts'

const repository = join(import.meta.dirname, '..')
const steps = `/@fs${join(import.meta.dirname, 'attachments-in-page.ts')}`
const PLAIN = 'PLAIN TEXT OF THE ATTACHMENT'

let running: Running
let vite: ViteDevServer
let browser: Browser
let contexts: BrowserContext[] = []
let faridas: readonly string[]

const blankPage = {
  name: 'blank-page',
  configureServer: (server: ViteDevServer) => {
    server.middlewares.use((request, response, next) => {
      if (request.url !== '/practice/blank') return next()
      response.setHeader('content-type', 'text/html')
      response.end(`<!doctype html><title>blank</title><script type="module">import '${steps}'</script>`)
    })
  },
}

type Loaded = { readonly steps: Readonly<Record<string, (...given: readonly unknown[]) => unknown>> }

const does = <Step extends keyof Steps>(
  page: Page,
  step: Step,
  ...given: Parameters<Steps[Step]>
): Promise<Awaited<ReturnType<Steps[Step]>>> =>
  page.evaluate(([name, all]) => (globalThis as unknown as Loaded).steps[name]?.(...all), [
    step,
    given,
  ] as const) as never

const must = (it: string | undefined): string => {
  if (it === undefined) throw new Error('there is no case that both read')
  return it
}

/** Its modules are there. */
const ready = (page: Page) => page.waitForFunction(() => 'steps' in globalThis)

const aPage = async (script?: () => void): Promise<Page> => {
  const context = await browser.newContext()
  contexts.push(context)
  if (script) await context.addInitScript(script)
  const page = await context.newPage()
  await page.goto(`${vite.resolvedUrls?.local[0]}practice/blank`)
  await ready(page)
  return page
}

beforeAll(async () => {
  running = await startServer()
  const server = { target: running.url, changeOrigin: false }
  vite = await createServer({
    configFile: join(repository, 'app/vite.config.ts'),
    logLevel: 'error',
    plugins: [blankPage],
    server: {
      port: 0,
      host: 'localhost',
      hmr: false,
      watch: null,
      fs: { allow: [repository] },
      proxy: { '/v1': server, '/practice/v1': server },
    },
  })
  await vite.listen()
  browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox'] })
  const page = await aPage()
  await does(page, 'beginPractice')
  await does(page, 'enter', 'Farida')
  faridas = await does(page, 'cases')
})
afterAll(async () => {
  await browser?.close()
  await vite?.close()
  await running?.stop()
  if (running) removeFolder(running)
})

let kavita: Page
/** A case that both read: Farida is brought into some of Kavita's only. */
let book: string
beforeEach(async () => {
  kavita = await aPage()
  await does(kavita, 'enter', 'Kavita')
  book = must((await does(kavita, 'cases')).find((it) => faridas.includes(it)))
})
afterEach(async () => {
  await Promise.all(contexts.map((it) => it.close()))
  contexts = []
})

const patchesOf = (page: Page): { readonly from: number; readonly bytes: number }[] => {
  const seen: { from: number; bytes: number }[] = []
  page.on('request', (it: Request) => {
    if (it.method() === 'PATCH')
      seen.push({ from: Number(it.headers()['upload-offset']), bytes: it.postDataBuffer()?.length ?? 0 })
  })
  return seen
}

const until = (page: Page, ref: Ref, at: string) =>
  vi.waitFor(async () => expect(await does(page, 'state', ref)).toMatchObject({ at }), {
    timeout: 45_000,
    interval: 200,
  })

test('a photo chosen without a network is kept sealed, goes after its entry, and a colleague opens it', async () => {
  await kavita.context().setOffline(true)
  const ref = await does(kavita, 'choose', 'photo.jpg', 'image/jpeg', 290_001)
  expect(await does(kavita, 'state', ref)).toMatchObject({ at: 'device', megabytes: 0.3, waitsFor: 'entry' })
  const entry = await does(kavita, 'writes', book, ref, 'legal')
  await does(kavita, 'sends')
  expect(await does(kavita, 'state', ref)).toMatchObject({ at: 'device', waitsFor: 'network' })
  const store = await does(kavita, 'storeHolds', PLAIN)
  expect(store.bytes).toBeGreaterThan(290_001)
  expect([store.found, (await does(kavita, 'storeHolds', ref.sha256)).found]).toEqual([false, false])
  expect(await does(kavita, 'opens', ref, book, entry, true)).toEqual({
    sha256: ref.sha256,
    size: 290_001,
    type: 'image/jpeg',
  })

  await kavita.context().setOffline(false)
  await does(kavita, 'syncs')
  await until(kavita, ref, 'both')
  const folder = join(running.folder, 'attachments', 'practice')
  const files = readdirSync(folder).map((it) => readFileSync(join(folder, it)))
  expect(files.some((it) => it.length === 290_001 + 5 * 28)).toBe(true)
  expect(files.some((it) => it.includes(PLAIN))).toBe(false)

  const farida = await aPage()
  await does(farida, 'enter', 'Farida')
  expect(await does(farida, 'state', ref)).toMatchObject({ at: 'server' })
  const opened = { sha256: ref.sha256, size: 290_001, type: 'image/jpeg' }
  expect(await does(farida, 'opens', ref, book, entry, false)).toEqual(opened)
  await farida.context().setOffline(true)
  expect(await does(farida, 'state', ref)).toMatchObject({ at: 'both' })
  expect(await does(farida, 'opens', ref, book, entry, false)).toEqual(opened)
})

test('a line that breaks again and again sends no byte twice that had arrived, also over a reload', async () => {
  const patches = patchesOf(kavita)
  const size = 3_000_000
  let broken = 0
  await kavita.context().route('**/v1/attachments/*', async (route) => {
    // Every other request is lost on the way.
    if (route.request().method() === 'PATCH' && broken++ % 2 === 1) return route.abort('connectionreset')
    return route.continue()
  })
  const ref = await does(kavita, 'choose', 'film.mp4', 'video/mp4', size)
  await does(kavita, 'writes', book, ref, 'legal')
  await does(kavita, 'syncs')
  await does(kavita, 'sends')
  expect((await does(kavita, 'state', ref)).at).toBe('device')
  await kavita.reload()
  await ready(kavita)
  await does(kavita, 'enter', 'Kavita')
  for (let tries = 0; tries < 12; tries++) {
    await does(kavita, 'sends')
  }
  await until(kavita, ref, 'both')
  const arrived = patches.filter((_, i) => i % 2 === 0)
  expect(arrived.length).toBeGreaterThan(3)
  let from = 0
  for (const it of arrived) {
    expect(it.from).toBe(from)
    from += it.bytes
  }
  expect(from).toBe(size)
})

const onMobile = () => {
  const connection = Object.assign(new EventTarget(), { type: 'cellular', saveData: false })
  Object.defineProperty(navigator, 'connection', { configurable: true, value: connection })
}

test('on a line that costs money a large one waits for Wi-Fi, unless its person chooses; a small one goes', async () => {
  const phone = await aPage(onMobile)
  await does(phone, 'enter', 'Kavita')
  const patches = patchesOf(phone)
  const small = await does(phone, 'choose', 'small.jpg', 'image/jpeg', 200_000)
  const large = await does(phone, 'choose', 'large.pdf', 'application/pdf', 6_000_000)
  await does(phone, 'writes', book, large, 'legal')
  const entry = await does(phone, 'writes', book, small, 'legal')
  await does(phone, 'syncs')
  await until(phone, small, 'both')
  await does(phone, 'sends')
  expect(patches).toEqual([{ from: 0, bytes: 200_000 }])
  expect(await does(phone, 'state', large)).toMatchObject({ at: 'device', megabytes: 6, waitsFor: 'wifi' })
  await does(phone, 'sendsAnyway', large.sha256)
  // Sent, and too large to stay.
  await until(phone, large, 'server')
  expect(await does(phone, 'opens', large, book, entry, true)).toMatchObject({ sha256: large.sha256, size: 6_000_000 })
  expect(await does(phone, 'state', large)).toMatchObject({ at: 'server' })
})

test('what was changed on this device is neither sent nor shown', async () => {
  await kavita.context().setOffline(true)
  const ref = await does(kavita, 'choose', 'letter.pdf', 'application/pdf', 100_000)
  const entry = await does(kavita, 'writes', book, ref, 'legal')
  await does(kavita, 'tamper')
  await kavita.context().setOffline(false)
  await does(kavita, 'syncs')
  await does(kavita, 'sends')
  expect(await does(kavita, 'state', ref)).toMatchObject({ at: 'device', problem: 'upload-changed' })
  expect(await does(kavita, 'opens', ref, book, entry, true)).toEqual({ failed: 'not-found' })
})

test('what has not come yet, and what is not theirs, is said to be not there', async () => {
  const ref = await does(kavita, 'choose', 'page.html', 'text/html', 1000)
  const entry = await does(kavita, 'writes', book, ref, 'legal')
  await does(kavita, 'syncs')
  await until(kavita, ref, 'both')
  expect(await does(kavita, 'opens', ref, book, entry, true)).toMatchObject({ type: 'application/octet-stream' })
  const sen = await aPage()
  await does(sen, 'enter', 'Dr Sen')
  expect(await does(sen, 'opens', ref, book, entry, false)).toEqual({ failed: 'not-found' })
})

test('a server killed in the middle of an upload goes on from what it had promised', async () => {
  const patches = patchesOf(kavita)
  const size = 9_000_000
  const ref = await does(kavita, 'choose', 'long.mp4', 'video/mp4', size)
  const entry = await does(kavita, 'writes', book, ref, 'legal')
  await does(kavita, 'syncs')
  await vi.waitFor(() => expect(patches.length).toBeGreaterThan(2), { timeout: 45_000, interval: 5 })
  await running.kill()
  running = await startServer({ folder: running.folder, port: running.port })
  const before = patches.length
  await vi.waitFor(
    async () => {
      await does(kavita, 'sends')
      expect(await does(kavita, 'state', ref)).toMatchObject({ at: 'server' })
    },
    { timeout: 40_000, interval: 500 },
  )
  expect(patches[before]?.from).toBeGreaterThan(0)
  const farida = await aPage()
  await does(farida, 'enter', 'Farida')
  expect(await does(farida, 'opens', ref, book, entry, false)).toMatchObject({ sha256: ref.sha256, size })
})
