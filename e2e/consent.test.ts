// Consent, as a caseworker and a girl go through it on one phone: asked without network, agreed for one thing and refused for another,
// sent when there is signal, taken back in two taps. And what the law passes on is said before she tells.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type AtWork, begins, comesIn, DESK, isSealed, keeps, openBrowser, opensBook, PHONE } from './people.ts'
import { type Running, removeFolder, startPractice } from './server.ts'

let running: Running
let browser: Browser
let kavita: AtWork

const GIRL = /Marigold Squirrel/

beforeAll(async () => {
  running = await startPractice()
  browser = await openBrowser()
  kavita = await comesIn(browser, running.url, 'Kavita', PHONE)
})
afterAll(async () => {
  await browser.close()
  await running.stop()
  removeFolder(running)
})

const part = (page: Page) => page.getByRole('link', { name: 'Consent', exact: true }).click()
const next = (page: Page) => page.getByRole('button', { name: 'Next' }).click()
const touches = (page: Page, picture: string) => page.getByRole('button', { name: picture, exact: true }).click()
const matter = (page: Page, name: RegExp) => page.getByRole('region', { name })

/** From what it is for to the question itself. */
const isAsked = async (page: Page, purpose: string, who: string, content: string): Promise<void> => {
  await touches(page, purpose)
  await next(page)
  await page.getByLabel('Who would be told?').fill(who)
  await next(page)
  await touches(page, content)
  await next(page)
  await touches(page, 'One month')
  await next(page)
  await page.getByRole('heading', { level: 1, name: `May ${who} be told: ${content}?` }).waitFor()
}

test('without network she is asked with pictures: a yes is told back, a no is kept with the same care', async () => {
  const { page, context } = kavita
  await page.evaluate(() => navigator.serviceWorker.ready)
  await opensBook(kavita, GIRL)
  await part(page)
  await page.getByText('Nothing was asked yet').waitFor()
  await context.setOffline(true)
  await page.getByRole('link', { name: 'Begin a consent talk' }).click()
  await page.getByText('No one else').click()
  await next(page)
  await page.getByRole('combobox').selectOption('Maithili')
  await next(page)
  // A child: who may decide by law stands beside her own wish.
  await page.getByRole('radio', { name: 'The Child Welfare Committee' }).check()
  await next(page)
  await isAsked(page, 'For her case', 'Legal aid, Devipur', 'Her case')
  await touches(page, 'Yes')
  await next(page)
  await page.getByText('Touch who is told and that she can take it back, or write her words.').waitFor()
  await touches(page, 'They are told this')
  await touches(page, 'I can take it back')
  await page.getByRole('button', { name: 'Save on this phone' }).click()
  await page.getByText('Her yes is kept').waitFor()
  await page.getByRole('button', { name: 'Ask one more thing' }).click()
  // Counting and research never ride with help.
  expect(await page.getByRole('button', { name: 'For research' }).count()).toBe(0)
  await isAsked(page, 'To tell her story', 'The Devipur Herald', 'Her photo or voice')
  await touches(page, 'No')
  await page.getByRole('button', { name: 'Save on this phone' }).click()
  await page.getByText('Her no is kept, and it costs her nothing').waitFor()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  await page.getByRole('button', { name: 'Enough for today' }).click()
  await matter(page, /For her case/)
    .getByText('Agreed', { exact: true })
    .waitFor()
  await matter(page, /To tell her story/)
    .getByText('Said no', { exact: true })
    .waitFor()
})

test('with signal both go; she takes the yes back in two taps, and hears what cannot come back', async () => {
  const { page, context } = kavita
  await context.setOffline(false)
  await page.getByText('all sent').filter({ visible: true }).first().waitFor({ timeout: 40_000 })
  const yes = matter(page, /For her case/)
  await yes.getByRole('button', { name: 'Withdraw' }).click()
  await yes.getByText(/This cannot come back/).waitFor()
  await yes.getByRole('button', { name: 'She said it by a call' }).click()
  await yes.getByText('Taken back', { exact: true }).waitFor()
  await yes.getByText(/Decided by: She takes back what she had agreed to/).waitFor()
  await page.getByRole('link', { name: 'Timeline' }).click()
  await isSealed(kavita, 'She takes back what she had agreed to')
})

test('another device shows the same ledger: taken back, refused, and never asked', async () => {
  const desk = await comesIn(browser, running.url, 'Kavita', DESK)
  await opensBook(desk, GIRL)
  await part(desk.page)
  await matter(desk.page, /For her case/)
    .getByText('Taken back', { exact: true })
    .waitFor()
  await matter(desk.page, /To tell her story/)
    .getByText('Said no', { exact: true })
    .waitFor()
  await desk.page.getByText('Nobody asked her about').waitFor()
  await desk.page.getByText('For research', { exact: true }).waitFor()
  await desk.context.close()
})

test('before she tells, what the law passes on is said first; going on without it is kept with its reason and asked about', async () => {
  const { page } = kavita
  await begins(kavita, 'What she says')
  await page.getByText(/the law says that I must pass it on/).waitFor()
  expect(await page.getByLabel('Her words').count()).toBe(0)
  await page.getByRole('button', { name: 'Go on without it' }).click()
  await page.getByLabel('Why it is not said first').fill('She began to speak by herself')
  await page.getByRole('button', { name: 'Go on', exact: true }).click()
  await page.getByLabel('Her words').fill('घर जाएब')
  await page.getByRole('radio', { name: 'What she wants' }).check()
  await keeps(kavita)
  await page.getByRole('link', { name: 'Now', exact: true }).click()
  await page
    .getByText(/^\d+ more$/)
    .filter({ visible: true })
    .first()
    .click()
  await page
    .getByText(/were not said first: She began to speak by herself/)
    .filter({ visible: true })
    .first()
    .waitFor()
})
