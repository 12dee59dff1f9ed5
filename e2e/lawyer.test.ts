// A lawyer alone with the practice district: one case of each of the seven flows, from its first hour to its final order, no promise
// without a source or the word that it is ours, and a paper with its number.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type AtWork, comesIn, openBrowser, opensBook, PHONE } from './people.ts'
import { type Running, removeFolder, startPractice } from './server.ts'

let running: Running
let browser: Browser
let asha: AtWork

beforeAll(async () => {
  running = await startPractice()
  browser = await openBrowser()
  asha = await comesIn(browser, running.url, 'Asha', PHONE)
  await asha.page.evaluate('window.print = () => { window.printed = (window.printed ?? 0) + 1 }')
})
afterAll(async () => {
  await browser?.close()
  await running?.stop()
  if (running) removeFolder(running)
})

const part = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Parts of the book' }).getByRole('link', { name }).click()

/** Opens a book, also one that is closed: those stand behind a tab of the list. */
const opens = async (alias: string, closed = false): Promise<void> => {
  if (!closed) return opensBook(asha, new RegExp(alias))
  const { page } = asha
  await page
    .getByRole('navigation', { name: 'Where to go' })
    .getByRole('link', { name: 'People', exact: true })
    .filter({ visible: true })
    .click()
  await page.getByRole('button', { name: /^Closed/ }).click()
  await page
    .getByRole('link', { name: new RegExp(alias) })
    .first()
    .click()
  await page.getByRole('navigation', { name: 'Parts of the book' }).waitFor()
}

const CLOSED: readonly string[] = ['White Turtle', 'Green Elephant']

const unfolds = (page: Page) =>
  page.locator('main details').evaluateAll((all) => {
    for (const it of all) it.setAttribute('open', '')
  })

/** The texts of the promises on the page, folded ones too. */
const promises = async (page: Page): Promise<readonly string[]> => {
  await page.getByRole('heading', { name: /^Done/ }).waitFor()
  await unfolds(page)
  return page.getByRole('main').getByRole('listitem').allInnerTexts()
}

// A section, rule or regulation of an Act, a scheme, a procedure, or a judgment by its name.
const SOURCE = /\b(s|r|art)\.\s?\d|\bv (UoI|State|Union)|Scheme|SOP|procedure/i

/** Whose promises rest on nothing that is named. */
const withoutSource = (texts: readonly string[]): readonly string[] =>
  texts.filter((it) => {
    if (it.includes('\nA promise\n') || it.endsWith('\nA promise')) return false
    const saysWhose = it.includes('The law sets this time') || it.includes('Our reminder: the law names no time')
    return !(saysWhose && SOURCE.test(it))
  })

test.each([
  ['White Turtle', 'A child found at work', 'The final order, and a care plan'],
  ['Marigold Butterfly', 'An adult in sexual exploitation', 'An order about custody, or she is free to go'],
  ['Turquoise Deer', 'A child in sexual exploitation', 'The final order, and a care plan'],
  ['Green Elephant', 'Bonded labour', 'The trial for keeping bonded labour'],
  ['Blue Parrot', 'A missing child', 'The final order, and a care plan'],
  ['White Rabbit', 'A Nepali citizen in India', 'Two trials linked; compensation in Nepal'],
  ['White Turtle', 'Going home, and two years after', 'The order to go home, with who looks in'],
])('%s shows: %s, up to its last order, and no promise without a source', async (alias, flow, last) => {
  const { page } = asha
  await opens(alias, CLOSED.includes(alias))
  await part(page, 'The way')
  const section = page.locator('section').filter({ has: page.getByRole('heading', { name: flow }) })
  await section.first().waitFor()
  await unfolds(page)
  const step = section.getByRole('listitem').filter({ hasText: last }).first()
  expect(await step.textContent()).toContain('Done')
  await part(page, 'Promises')
  const found = await promises(page)
  expect(found.length).toBeGreaterThan(5)
  expect(withoutSource(found)).toEqual([])
})

test('clocks are seen met, met late and running in one book, each with its section', async () => {
  const { page } = asha
  await opensBook(asha, /Turquoise Deer/)
  await part(page, 'Promises')
  const found = await promises(page)
  const states = new Set(found.map((it) => it.split('\n')[0]))
  expect([...states].sort()).toEqual(expect.arrayContaining(['Done', 'Done late', 'Running']))
  expect(found.find((it) => it.includes('POCSO s.35(1)'))).toContain('Done late')
})

test('the letter about a missing child prints with a number of its own, filled from the book', async () => {
  const { page } = asha
  await opensBook(asha, /Blue Parrot/)
  await part(page, 'Papers')
  await page.getByRole('link', { name: 'Letter about a missing child' }).click()
  const paper = page.getByRole('article')
  await paper.getByText('Letter about a missing child').waitFor()
  const text = await paper.textContent()
  expect(text).toContain('274/26')
  expect(text).toContain('At the bus stand, half past four')
  expect(text).toContain('The case went to the anti-trafficking unit')
  await page.getByRole('button', { name: 'Print, and keep that it was made' }).click()
  await expect.poll(() => page.evaluate('window.printed')).toBe(1)
  await expect.poll(() => paper.textContent()).toMatch(/Number\s*[0-9A-Z]{4}-[0-9A-Z]{4}/)
})

test('the application to add sections gets its number the same way, and stands among what was printed', async () => {
  const { page } = asha
  await opensBook(asha, /Turquoise Deer/)
  await part(page, 'Papers')
  await page.getByRole('link', { name: 'Application to add sections' }).click()
  await page.getByRole('article').getByText('POCSO 6(1)').first().waitFor()
  await page.getByRole('button', { name: 'Print, and keep that it was made' }).click()
  await expect.poll(() => page.getByRole('article').textContent()).toMatch(/No\.\s*[0-9A-Z]{4}-[0-9A-Z]{4}/)
  await opensBook(asha, /Turquoise Deer/)
  await part(page, 'Papers')
  await page
    .getByText(/^[0-9A-Z]{4}-[0-9A-Z]{4} · /)
    .first()
    .waitFor()
})
