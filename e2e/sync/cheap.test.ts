// What syncing costs without media, over a line that counts heads and bodies both ways (AC-05): an hour that is only looked at, and a
// working day. The page's clock is made to run; the server's is not.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../people.ts'
import { openPractice, type Running, removeFolder, startServer } from '../server.ts'
import { type Line, openLine } from './testing/line.ts'

let running: Running
let line: Line
let browser: Browser
beforeAll(async () => {
  running = await startServer()
  line = await openLine(running.url, 0)
  browser = await openBrowser()
  await openPractice(running)
})
afterAll(async () => {
  await browser?.close()
  await line?.close()
  await running?.stop()
  if (running) removeFolder(running)
})

const comesIn = async (name: string): Promise<Page> => {
  const context = await browser.newContext({ timezoneId: 'Asia/Kolkata', locale: 'en-IN' })
  const page = await context.newPage()
  await page.clock.install()
  underWay = 0
  page.on('request', () => underWay++)
  page.on('requestfinished', () => underWay--)
  page.on('requestfailed', () => underWay--)
  await page.goto(`${line.url}/practice/`)
  await page.getByRole('link', { name: new RegExp(name) }).click()
  // What comes once is not counted: the app itself, kept for days without network, and the books.
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.getByRole('link', { name: 'People' }).first().click()
  await page
    .getByRole('link', { name: /Blue Myna/ })
    .first()
    .waitFor()
  await page.waitForLoadState('networkidle')
  return page
}

/** Seconds; a minute without a touch locks. */
const STEP = 50

/** What is on its way, so that a clock made to run does not give up on an answer that a slow machine still makes. */
let underWay = 0

/** So many minutes in which the screen is touched now and then, so that it does not lock. */
const minutes = async (page: Page, count: number): Promise<void> => {
  for (let passed = 0; passed < count * 60; passed += STEP) {
    await page.keyboard.press('Shift')
    await page.clock.fastForward(STEP * 1000)
    do await page.waitForTimeout(20)
    while (underWay > 0)
  }
}

test('an hour in which nothing is new costs less than 60 kB', async () => {
  const page = await comesIn('Kavita')
  // The first rounds still bring who looked at what was fetched: that is written as it is fetched.
  await minutes(page, 4)
  line.counted()
  await minutes(page, 60)
  const bytes = line.counted()
  console.log(`an hour in which nothing is new: ${bytes} bytes`)
  expect(bytes).toBeGreaterThan(1000)
  expect(bytes).toBeLessThan(60_000)
  await page.context().close()
})

const NOTE = 'Her mother came to the gate and asked after her. We sat for an hour. She will come again on Friday.'

test('a working day of twenty entries, each with three minutes of looking, costs less than 200 kB', async () => {
  const page = await comesIn('Farida')
  await minutes(page, 4)
  await page
    .getByRole('link', { name: /Blue Myna/ })
    .first()
    .click()
  line.counted()
  for (let n = 0; n < 20; n++) {
    await page.getByRole('link', { name: 'Add entry' }).click()
    await page.getByRole('link', { name: 'Note' }).first().click()
    await page
      .getByRole('textbox')
      .first()
      .fill(`${n + 1}. ${NOTE}`)
    await page.getByRole('button', { name: 'Save on this phone' }).click()
    await page.waitForURL(/timeline$/)
    await page.getByText('all sent').first().waitFor()
    await minutes(page, 3)
  }
  const bytes = line.counted()
  console.log(`a working day without media: ${bytes} bytes`)
  expect(bytes).toBeGreaterThan(10_000)
  expect(bytes).toBeLessThan(200_000)
  await page.context().close()
})
