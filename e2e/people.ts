// People at their browsers, as journeys see them: by role and name, never by class or place.
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { findBrowser } from '../scripts/browser.ts'

export const openBrowser = async (): Promise<Browser> =>
  chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox', '--disable-dev-shm-usage'] })

export const PHONE = { viewport: { width: 360, height: 780 } }
export const DESK = { viewport: { width: 1280, height: 800 } }

export type AtWork = { readonly page: Page; readonly context: BrowserContext }

/** Somebody of the practice district, signed in on a device of their own. */
export const comesIn = async (browser: Browser, url: string, name: string, size: typeof PHONE): Promise<AtWork> => {
  const context = await browser.newContext({
    ...size,
    locale: 'en-IN',
    timezoneId: 'Asia/Kolkata',
    acceptDownloads: true,
  })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  await page.goto(`${url}/practice/`)
  await page.getByText(name, { exact: false }).first().click()
  await page.getByRole('link', { name: 'People' }).first().waitFor()
  return { page, context }
}
