// The built app in a phone's browser at 360 px: it opens without a signal after one visit, speaks each language at one touch, locks in
// one gesture and by itself, carries no name where others look, and takes a new version only after a yes (AC-02, AC-06, AC-10).
import { wordsIn } from '@sajha/record'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { findBrowser } from '../../scripts/browser.ts'
import { openPractice, type Running, removeFolder, startServer } from '../server.ts'
import { type Line, openLine } from './testing/line.ts'

const { account, app, beforeTelling, kinds, newEntry } = await wordsIn.en()
/** A sentence about one thing that waits. */
const said = (sentence: string) => sentence.replace('{n}', '1')

let running: Running
let line: Line
let browser: Browser
let context: BrowserContext
let page: Page
const errors: string[] = []

beforeAll(async () => {
  running = await startServer()
  line = await openLine(running.url, 0)
  browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox'] })
  await openPractice(running)
})
afterAll(async () => {
  await browser?.close()
  await line?.close()
  await running?.stop()
  if (running) removeFolder(running)
})

beforeEach(async () => {
  line.mend()
  errors.length = 0
  context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    locale: 'en-IN',
    timezoneId: 'Asia/Kolkata',
    hasTouch: true,
  })
  page = await context.newPage()
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (it) => it.type() === 'error' && errors.push(it.text()))
})
afterEach(() => context.close())

const isOpen = (at = page) => at.getByRole('navigation', { name: app.places.all }).last().waitFor()
const isLocked = () => page.getByRole('heading', { name: app.lock.title }).waitFor()

/** Kavita’s phone after its first visit, with everything it needs kept on it. */
const visit = async (): Promise<void> => {
  await page.goto(`${line.url}/practice/`)
  await page.getByRole('link', { name: /Kavita/ }).click({ timeout: 45_000 })
  await isOpen()
  await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)')
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
}

const unlock = async (): Promise<void> => {
  await page.getByRole('button', { name: app.lock.open, exact: true }).click()
  await isOpen()
}

const lockNow = () => page.getByRole('button', { name: app.lock.lock, exact: true }).last().click()

test('a first visit says nothing in the console, and nothing scrolls sideways', async () => {
  await visit()
  const wide = await page.evaluate('document.documentElement.scrollWidth')
  expect(wide).toBeLessThanOrEqual(360)
  expect(errors).toEqual([])
})

test('after one visit the app opens and is read and written without a signal', async () => {
  await visit()
  await page.getByRole('link', { name: app.places.people }).last().click()
  await page.waitForTimeout(300)
  line.cut()
  const fresh = await context.newPage()
  await page.close()
  page = fresh
  await page.goto(`${line.url}/practice/people`)
  await isLocked()
  await unlock()
  await page.getByText(app.frame.offline).waitFor()
  for (const place of [app.places.today, app.places.add, app.places.people]) {
    await page.getByRole('link', { name: place }).last().click()
    await page.getByRole('heading', { level: 1 }).waitFor()
  }
})

test('a browser that has no Temporal is given it before anything needs it', async () => {
  await context.addInitScript('delete globalThis.Temporal')
  await visit()
  expect(await page.evaluate('typeof Temporal')).toBe('object')
  expect(errors).toEqual([])
})

test('one touch changes the language and keeps the page, what is typed and where it is', async () => {
  await visit()
  await page.goto(`${line.url}/practice/write/report-received`)
  await unlock()
  await page.getByRole('button', { name: beforeTelling.said }).click()
  const told = page.locator('textarea').first()
  await told.fill('A boy at the kiln.')
  const before = page.url()
  await page.getByRole('button', { name: 'नेपाली' }).click()
  const { app: nepali } = await wordsIn.ne()
  await page.getByRole('navigation', { name: nepali.places.all }).last().waitFor()
  expect(await page.getAttribute('html', 'lang')).toBe('ne')
  expect(page.url()).toBe(before)
  expect(await told.inputValue()).toBe('A boy at the kiln.')
  await page.reload()
  await page.getByRole('heading', { name: nepali.lock.title }).waitFor()
})

test('the lock is one touch away on every page; opening brings back the page that was left', async () => {
  await visit()
  for (const place of ['people', 'waiting', 'notices', 'device']) {
    await page.getByRole('link', { name: app.places.today }).last().click()
    await page.evaluate(
      `history.pushState(null, '', '/practice/${place}'), dispatchEvent(new PopStateEvent('popstate'))`,
    )
    await lockNow()
    await isLocked()
    await unlock()
    expect(new URL(page.url()).pathname).toBe(`/practice/${place}`)
  }
})

test('a minute without a touch locks', async () => {
  await page.clock.install()
  await visit()
  // Coming in took its time: the minute begins with a touch.
  await page.keyboard.press('Shift')
  await page.clock.fastForward(59_000)
  await page.getByRole('navigation', { name: app.places.all }).last().waitFor()
  await page.keyboard.press('Shift')
  await page.clock.fastForward(59_000)
  expect(await page.getByRole('heading', { name: app.lock.title }).count()).toBe(0)
  await page.clock.fastForward(2000)
  await isLocked()
})

test('no title, address or notice carries a name or a word of a case', async () => {
  const seen: string[] = []
  page.on('framenavigated', (frame) => seen.push(frame.url()))
  await visit()
  await page.getByRole('link', { name: app.places.people }).last().click()
  await page.getByRole('list').getByRole('link').first().click()
  await page.waitForURL(/\/book\//)
  await page.waitForFunction(() => (document.querySelector('main')?.innerText.length ?? 0) > 100)
  seen.push(page.url(), await page.title())
  expect(await page.title()).toBe('Sajha')
  const inIt = await page.locator('main').innerText()
  expect(inIt.length).toBeGreaterThan(50)
  const names = ['Kavita', 'Farida', 'Deer', 'Myna', 'Rohu', 'Crane', 'Squirrel', 'Turtle', 'visit', 'police']
  expect(names.filter((it) => seen.join(' ').toLowerCase().includes(it.toLowerCase()))).toEqual([])
})

const aNewVersion = async (name: string) => {
  line.newVersion(name)
  await page.evaluate('navigator.serviceWorker.getRegistration().then((it) => it.update())')
  const use = page.getByRole('button', { name: app.frame.updateAct })
  await use.waitFor()
  return use
}

test('a new version waits until the person agrees', async () => {
  await visit()
  const use = await aNewVersion('the next one')
  await page.reload()
  await isLocked()
  await use.waitFor()
  await use.click()
  await isLocked()
  await unlock()
  expect(await use.count()).toBe(0)
})

test('a new version asks twice more while something waits here, and what waits is there afterwards', async () => {
  await visit()
  line.cutFor(/\/v1\/entries/)
  await page.getByRole('link', { name: app.places.add }).last().click()
  await page.getByRole('link', { name: kinds['report-received'].label }).first().click()
  await page.getByRole('button', { name: beforeTelling.grown }).click()
  await page.locator('textarea').first().fill('A boy at the kiln.')
  await page.getByRole('button', { name: newEntry.save, exact: true }).click()
  await page
    .getByRole('status')
    .filter({ hasText: said(app.waiting.saySome) })
    .waitFor({ state: 'attached' })
  const use = await aNewVersion('one more')
  await use.click()
  await page.getByText(said(app.frame.updateWaiting)).waitFor()
  await use.click()
  await page.getByText(said(app.frame.updateAgain)).waitFor()
  await use.click()
  await isLocked()
  await page.getByText(said(account.unlock.safe)).waitFor()
  line.mend()
  await unlock()
  await page.getByText(app.waiting.none).first().waitFor()
})
