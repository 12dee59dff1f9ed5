// A body's own rule for closed books, on the screens: a steward writes it down and sees how many are past it; whoever looks after such a
// book is told in it what can be done and by whom, and a hold silences it.
import AxeBuilder from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type AtWork, comesIn, DESK, openBrowser, opensBook, PHONE } from '../people.ts'
import { type Running, removeFolder, startPractice } from '../server.ts'

let running: Running
let browser: Browser
let farida: AtWork
let kavita: AtWork

beforeAll(async () => {
  running = await startPractice()
  browser = await openBrowser()
  farida = await comesIn(browser, running.url, 'Farida', DESK)
  kavita = await comesIn(browser, running.url, 'Kavita', PHONE)
})
afterAll(async () => {
  await browser.close()
  await running.stop()
  removeFolder(running)
})

/** Opens a page of the app anew; in practice its phrase is known. */
const opens = async (page: Page, path: string): Promise<void> => {
  await page.goto(`${running.url}/practice/${path}`)
  const phrase = page.locator('input[type=password]').first()
  const inside = page.getByRole('link', { name: 'People' }).filter({ visible: true }).first()
  await phrase.or(inside).first().waitFor()
  if (!(await phrase.isVisible())) return
  await phrase.fill('practice')
  await page.keyboard.press('Enter')
  await inside.waitFor()
}

/** A closed book, which stands apart from those that are open. */
const opensTurtle = async (): Promise<void> => {
  const { page } = kavita
  await opens(page, 'people')
  await page
    .getByRole('button', { name: /^Closed/ })
    .first()
    .click()
  await page
    .getByRole('link', { name: /White Turtle/ })
    .first()
    .click()
  await page.getByRole('navigation', { name: 'Parts of the book' }).waitFor()
}

const noFaults = async (page: Page): Promise<void> => {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map((it) => `${it.id}: ${it.nodes[0]?.html ?? ''}`)).toEqual([])
}

test('a steward writes the rule down, and is told how many closed books are past it, and which people it takes', async () => {
  const { page } = farida
  await opens(page, 'stewardship')
  await page.getByText('No rule is written down.', { exact: false }).waitFor()
  await page.getByText('Write down a rule').click()
  await page.getByLabel('Months after a book was closed').fill('1')
  await page.getByLabel('Decision it rests on').fill('Board, 3 April 2026')
  await page.getByRole('group', { name: 'From which day on' }).getByLabel('Day', { exact: true }).fill('2026-04-03')
  await page.getByRole('button', { name: 'Write it down' }).last().click()
  await page.getByText('It rests on: Board, 3 April 2026', { exact: false }).waitFor()
  await page.getByText('Closed books past it: 1.', { exact: false }).waitFor()
  await page.getByText('a second person of another body agrees', { exact: false }).waitFor()
  await noFaults(page)
})

test('whoever looks after the book is told in it, and a hold silences the warning', async () => {
  const { page } = kavita
  await opensTurtle()
  const warning = page.getByText('This book is past the rule of your body')
  await warning.waitFor()
  await page.getByRole('link', { name: 'Write a hold' }).click()
  await page.getByText('Begins', { exact: true }).click()
  await page.getByLabel('Why', { exact: true }).fill('An appeal may come.')
  await page.getByRole('button', { name: 'Save on this phone' }).click()
  await page.waitForURL(/\/timeline$/)
  await opensTurtle()
  expect(await warning.count()).toBe(0)
  expect(await page.getByText('An appeal may come.').count()).toBeGreaterThan(0)
  await opens(farida.page, 'stewardship')
  await farida.page.getByText('No closed book is past it.').waitFor()
})

test('a book that is open says nothing of it', async () => {
  await opensBook(kavita, /Green Rohu/)
  expect(await kavita.page.getByText('by your body’s own rule', { exact: false }).count()).toBe(0)
})
