// Phones for journeys of sync/: real browsers with their own disks, a real server with the practice district, and a line between them
// that a test can cut. The pages are blank; what they do is in in-page.ts.
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { createServer, type ViteDevServer } from 'vite'
import { findBrowser } from '../../../scripts/browser.ts'
import { type Running, removeFolder, startServer } from '../../server.ts'
import type * as InPage from './in-page.ts'

const repository = join(import.meta.dirname, '../../..')
const steps = `/@fs${join(import.meta.dirname, 'in-page.ts')}`

const blankPage = {
  name: 'blank-page',
  configureServer: (server: ViteDevServer) => {
    server.middlewares.use((request, response, next) => {
      if (request.url !== '/practice/blank') return next()
      response.setHeader('content-type', 'text/html')
      response.end('<!doctype html><title>blank</title>')
    })
  },
}

type Steps = typeof InPage
type Step = { [K in keyof Steps]: Steps[K] extends (...given: never[]) => unknown ? K : never }[keyof Steps]

export type Phone = {
  readonly page: Page
  readonly context: BrowserContext
  /** Runs one step of in-page.ts in the page. */
  does<S extends Step>(step: S, ...given: Parameters<Steps[S]>): Promise<Awaited<ReturnType<Steps[S]>>>
  /** Loads the page anew, as a killed and reopened browser does: what was in memory is gone. */
  reopens(): Promise<void>
  /** Another tab of the same browser: the same disk, its own memory. */
  anotherTab(): Promise<Phone>
}

export type Phones = {
  readonly running: Running
  /** A phone nobody has used. */
  aPhone(): Promise<Phone>
  /** The same in somebody's hands, open and in touch. */
  phoneOf(name: string): Promise<Phone>
  close(): Promise<void>
}

const serveSteps = async (running: Running): Promise<ViteDevServer> => {
  const target = { target: running.url, changeOrigin: false }
  const vite = await createServer({
    configFile: join(repository, 'app/vite.config.ts'),
    logLevel: 'error',
    plugins: [blankPage],
    server: {
      port: 0,
      host: 'localhost',
      hmr: false,
      watch: null,
      fs: { allow: [repository] },
      proxy: { '/v1': target, '/practice/v1': target, '/practice/log': target },
    },
  })
  await vite.listen()
  return vite
}

const tabIn = async (context: BrowserContext, address: string): Promise<Phone> => {
  const page = await context.newPage()
  await page.goto(address)
  return {
    page,
    context,
    // As text: the test runner rewrites what a function imports, and the page would not know what to do with that.
    does: (step, ...given) =>
      page.evaluate(
        `import(${JSON.stringify(steps)}).then((it) => it[${JSON.stringify(step)}](...${JSON.stringify(given)}))`,
      ),
    reopens: async () => {
      await page.reload()
    },
    anotherTab: () => tabIn(context, address),
  }
}

export const openPhones = async (): Promise<Phones> => {
  const running = await startServer()
  const vite = await serveSteps(running)
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox'] })
  const address = `${vite.resolvedUrls?.local[0]}practice/blank`
  const aPhone = async () => tabIn(await browser.newContext({ locale: 'en-IN', timezoneId: 'Asia/Kolkata' }), address)
  const first = await aPhone()
  await first.does('beginPractice')
  await first.context.close()
  return {
    running,
    aPhone,
    phoneOf: async (name) => {
      const phone = await aPhone()
      await phone.does('enter', name)
      return phone
    },
    close: async () => {
      await browser.close()
      await vite.close()
      await running.stop()
      removeFolder(running)
    },
  }
}
