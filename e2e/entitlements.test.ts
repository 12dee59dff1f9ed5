// What she is owed, to her hand; promises of all books; the calendar's address; who is on duty. In the practice district, on phone and desk.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type AtWork, comesIn, DESK, openBrowser, opensBook, PHONE } from './people.ts'
import { type Running, removeFolder, startPractice } from './server.ts'

let running: Running
let browser: Browser
let asha: AtWork
let kavita: AtWork

beforeAll(async () => {
  running = await startPractice()
  browser = await openBrowser()
  const [one, other] = await Promise.all([
    comesIn(browser, running.url, 'Asha', DESK),
    comesIn(browser, running.url, 'Kavita', PHONE),
  ])
  asha = one
  kavita = other
})
afterAll(async () => {
  await browser?.close()
  await running?.stop()
  if (running) removeFolder(running)
})

test('applied is not hers, and what is held back for a conviction asks a question with its letter', async () => {
  const { page } = asha
  await opensBook(asha, /Green Rohu/)
  await page.getByRole('link', { name: 'Money and help' }).first().click()
  const thread = page.getByRole('region', { name: 'Bonded labour rehabilitation' })
  await thread.getByText('Not in her hand yet').waitFor()

  await thread.getByText('What happened next').click()
  await thread.getByRole('link', { name: 'Application does not move' }).click()
  await page.getByRole('textbox', { name: 'By which office' }).fill('Labour office')
  await page.getByText('They wait for a conviction').first().click()
  await page.getByRole('button', { name: 'Save' }).first().click()
  await opensBook(asha, /Green Rohu/)
  await page.getByRole('link', { name: 'Money and help' }).first().click()
  await thread.getByText('Does not move', { exact: true }).waitFor()
  await thread.getByRole('link', { name: 'Does not move: They wait for a conviction' }).waitFor()
  await thread.getByText('Draft of a letter').first().waitFor()
  await thread.getByText('Not in her hand yet').waitFor()
})

test('a scheme whose terms nobody verified shows no sum, and whom to ask', async () => {
  const { page } = asha
  const today = page.getByRole('region', { name: 'Bonded labour, under the Labour Welfare Scheme' })
  await today.getByText('Terms not verified: ask').waitFor()
  expect(await today.textContent()).not.toContain('₹')
})

test('promises of all books stand by whose they are and how late, each with its section', async () => {
  const { page } = asha
  await page.getByRole('link', { name: 'Promises', exact: true }).first().click()
  await page.getByRole('heading', { name: 'Promises' }).waitFor()
  await page.getByRole('button', { name: /Owed by others/ }).click()
  await page.getByRole('listitem').filter({ hasText: 'Owed by' }).first().waitFor()
})

test('a phone reaches them from Today', async () => {
  const { page } = kavita
  await page.getByRole('link', { name: 'All promises' }).click()
  await page.getByRole('heading', { name: 'Promises' }).waitFor()
  expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
})

test('the promise to produce a child names the member of the Committee on duty', async () => {
  const { page } = kavita
  await opensBook(kavita, /Blue Myna/)
  await page
    .getByRole('link', { name: /Promises/ })
    .first()
    .click()
  await page
    .getByText(/On duty for the Committee: Sushila Devi/)
    .first()
    .waitFor()
  await page.getByText('JJ Act s.28(3)').first().waitFor()
})

test('in her hand is hers when she says so herself', async () => {
  const { page } = kavita
  const opens = async () => {
    await opensBook(kavita, /Green Rohu/)
    await page.getByRole('link', { name: 'Money and help' }).first().click()
  }
  await opens()
  const thread = page.getByRole('region', { name: 'Bonded labour rehabilitation' })
  await thread.getByText('What happened next').click()
  await thread.getByRole('link', { name: 'In her hand' }).click()
  await page.getByText('She herself').nth(0).click()
  await page.getByText('She herself').nth(1).click()
  await page.getByRole('button', { name: 'Save' }).first().click()
  await opens()
  await thread.getByText('In her hand, and hers to spend').waitFor()
})

test('a calendar program fetches the address that is shown once, until it is ended', async () => {
  const { page } = asha
  await page.getByRole('link', { name: 'Me', exact: true }).first().click()
  await page.getByRole('button', { name: 'Make an address' }).click()
  const sheet = page.getByRole('region', { name: 'Address' })
  const address = /\/practice\/v1\/calendar\/[\w-]{43}\.ics/.exec((await sheet.textContent()) ?? '')?.[0] ?? ''
  const answer = await fetch(`${running.url}${address}`)
  expect([answer.status, (await answer.text()).startsWith('BEGIN:VCALENDAR')]).toEqual([200, true])
  await page.getByRole('button', { name: 'End the address' }).click()
  await page.getByText('The address is ended.').waitFor()
  expect((await fetch(`${running.url}${address}`)).status).toBe(404)
})
