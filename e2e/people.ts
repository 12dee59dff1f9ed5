// People at their browsers, as journeys see them: by role and name, never by class or place.
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { findBrowser } from '../scripts/browser.ts'

export const openBrowser = async (): Promise<Browser> =>
  chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox', '--disable-dev-shm-usage'] })

export const PHONE = { viewport: { width: 360, height: 780 } }
export const DESK = { viewport: { width: 1280, height: 800 } }

export type AtWork = { readonly page: Page; readonly context: BrowserContext }

/** A device nobody has used, at this address. */
export const aDevice = async (browser: Browser, address: string, size: typeof PHONE): Promise<AtWork> => {
  const context = await browser.newContext({
    ...size,
    locale: 'en-IN',
    timezoneId: 'Asia/Kolkata',
    acceptDownloads: true,
  })
  const page = await context.newPage()
  page.setDefaultTimeout(45_000)
  await page.goto(address)
  return { page, context }
}

/** This device makes and answers passkeys, as a phone with a screen lock does; `prf`: whether they compute secrets of their own. */
export const givePasskeys = async ({ page, context }: AtWork, { prf = true } = {}): Promise<void> => {
  const browser = await context.newCDPSession(page)
  await browser.send('WebAuthn.enable')
  await browser.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      ctap2Version: 'ctap2_1',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
      hasPrf: prf,
    },
  })
}

/** Somebody of the practice district, signed in on a device of their own. */
export const comesIn = async (browser: Browser, url: string, name: string, size: typeof PHONE): Promise<AtWork> => {
  const it = await aDevice(browser, `${url}/practice/`, size)
  const { page } = it
  await page.getByText(name, { exact: false }).first().click()
  await page.getByRole('link', { name: 'People' }).first().waitFor()
  return it
}

/** Opening the app anew fetches what is new; in practice everybody's phrase is known. */
export const opensAnew = async ({ page }: AtWork): Promise<void> => {
  await page.reload()
  await page.locator('input[type=password]').first().fill('practice')
  await page.keyboard.press('Enter')
}

/** Opens a book from the list of people. */
export const opensBook = async ({ page }: AtWork, alias: RegExp): Promise<void> => {
  await page
    .getByRole('navigation', { name: 'Where to go' })
    .getByRole('link', { name: 'People', exact: true })
    .filter({ visible: true })
    .click()
  await page.getByRole('link', { name: alias }).first().click()
  await page.getByRole('navigation', { name: 'Parts of the book' }).waitFor()
}

/** Opens the form of a kind in the open book. */
export const begins = async ({ page }: AtWork, kind: string): Promise<void> => {
  await page.getByRole('link', { name: 'Add entry' }).click()
  await page.getByRole('link', { name: kind }).first().click()
  await page.getByRole('heading', { level: 1, name: kind }).waitFor()
}

/** Keeps what stands in the form; the book then opens where it stands. */
export const keeps = async ({ page }: AtWork): Promise<void> => {
  await page.getByRole('button', { name: 'Save on this phone' }).click()
  await page.waitForURL(/\/timeline$/)
}

/** The server has sealed what begins like this, and the timeline says so. */
export const isSealed = async ({ page }: AtWork, line: string): Promise<void> => {
  const entry = page.getByRole('listitem').filter({ hasText: line }).filter({ hasText: 'Sealed' })
  await entry.first().waitFor({ timeout: 40_000 })
}

/** The day so many days from now, as a field of dates takes it. */
export const inDays = (n: number): string => Temporal.Now.plainDateISO('Asia/Kolkata').add({ days: n }).toString()
