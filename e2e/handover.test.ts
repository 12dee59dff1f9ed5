// Transfer day, for real: a manager names when a posting ends and who takes over; at the minute the old phone is empty, and whoever follows
// takes over what was promised, one by one, also without a network.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type AtWork, comesIn, DESK, openBrowser, PHONE } from './people.ts'
import { type Running, removeFolder, startPractice } from './server.ts'

let running: Running
let browser: Browser
let farida: AtWork
let kavita: AtWork
let asha: AtWork

beforeAll(async () => {
  running = await startPractice()
  browser = await openBrowser()
  kavita = await comesIn(browser, running.url, 'Kavita', PHONE)
  asha = await comesIn(browser, running.url, 'Asha', PHONE)
  farida = await comesIn(browser, running.url, 'Farida', DESK)
})
afterAll(async () => {
  await browser.close()
  await running.stop()
  removeFolder(running)
})

const main = (page: Page) => page.getByRole('main')
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
const opensKavita = async (page: Page) => {
  await page.getByRole('link', { name: 'Our people' }).filter({ visible: true }).first().click()
  await main(page)
    .getByRole('row', { name: /Kavita/ })
    .getByRole('link', { name: 'Change' })
    .click()
  await main(page)
    .getByText(/Open cases: \d+\. Promises: \d+/)
    .waitFor()
}
const opensAgain = async (page: Page): Promise<void> => {
  await page.locator('input[type=password]').first().fill('practice')
  await page.keyboard.press('Enter')
}
const ends = async (page: Page) => {
  await page.getByRole('button', { name: 'End the posting' }).click()
  await page.getByRole('button', { name: 'End the posting' }).click()
}

test('a manager sees how much passes, names an end to come and who takes over, and can take it back', async () => {
  const { page } = farida
  await opensKavita(page)
  await main(page).getByText('At a time to come').click()
  const when = page.getByRole('group', { name: 'Day and time' })
  await when.locator('input[type=date]').fill('2037-11-23')
  await when.locator('input[type=time]').fill('17:00')
  await page.getByLabel('Who takes over').selectOption({ label: 'Asha (Lawyer, Caseworker)' })
  await page.getByLabel('Why').fill('Transferred')
  await page.getByRole('button', { name: 'End the posting' }).click()
  await main(page)
    .getByText(/End the posting of Kavita on .*17:00/)
    .waitFor()
  await page.getByRole('button', { name: 'End the posting' }).click()
  await main(page)
    .getByText(/leaves .*17:00/)
    .first()
    .waitFor()
  await page.getByRole('button', { name: 'They stay after all' }).click()
  await page.getByRole('button', { name: 'They stay after all' }).click()
  await main(page)
    .getByText(/leaves .*17:00/)
    .first()
    .waitFor({ state: 'detached' })
})

test('when it ends the old phone holds nothing, and a manager keeps it all until somebody is named', async () => {
  const { page } = farida
  await main(page).getByText('Now', { exact: true }).click()
  await page.getByLabel('Who takes over').selectOption({ label: 'Nobody yet: a manager keeps it' })
  await page.getByLabel('Why').fill('Transferred')
  await ends(page)
  await main(page).getByText('Were here before').first().waitFor()
  await kavita.page.reload()
  await opensAgain(kavita.page)
  await kavita.page.getByText('Nothing of the record is on it now.', { exact: false }).first().waitFor()
  expect(await kavita.page.getByRole('link', { name: /Blue Myna|Green Rohu/ }).count()).toBe(0)
  await page.reload()
  await opensAgain(page)
  await page.getByRole('link', { name: 'Today' }).filter({ visible: true }).first().click()
  await page.getByRole('link', { name: /Handed to you/ }).click({ timeout: 60_000 })
  await main(page).getByText('Hand all of this on to somebody else').click()
  await page.getByLabel('To whom').selectOption({ label: 'Asha' })
  await page.getByRole('button', { name: 'Hand on' }).click()
  await main(page)
    .getByText(/Hand on \d+ cases to Asha/)
    .waitFor()
  await page.getByRole('button', { name: 'Hand on' }).click()
  await main(page).getByText('Nothing waits to be taken over').waitFor()
  await page.getByText('all sent').first().waitFor({ timeout: 60_000 })
})

test('Asha takes over what was promised one by one, also without a network, and nothing is left in the end', async () => {
  const { page, context } = asha
  await page.reload()
  await opensAgain(page)
  await page.getByRole('link', { name: /Handed to you/ }).click({ timeout: 60_000 })
  const left = main(page).getByText(/\d+ of \d+ still to take over/)
  await left.waitFor()
  const [n = 0, all = 0] = ((await left.textContent()) ?? '').match(/\d+/g)?.map(Number) ?? []
  expect(n).toBe(all)
  expect(n).toBeGreaterThan(3)
  const first = main(page).getByRole('heading').nth(1)
  expect(await first.textContent()).toContain('Promised')
  expect(await overflow(page)).toBe(0)
  const take = main(page).getByRole('button', { name: 'I look after this' })
  await take.first().click()
  await main(page)
    .getByText(`${n - 1} of ${all} still to take over`)
    .waitFor()
  await context.setOffline(true)
  await take.first().click()
  await main(page)
    .getByText(`${n - 2} of ${all} still to take over`)
    .waitFor()
  await page.reload()
  await opensAgain(page)
  await main(page)
    .getByText(`${n - 2} of ${all} still to take over`)
    .waitFor()
  await context.setOffline(false)
  for (let i = n - 2; i > 0; i--) await take.first().click()
  await main(page).getByText('Nothing waits to be taken over').waitFor()
  await page.getByText('all sent').first().waitFor({ timeout: 60_000 })
})
