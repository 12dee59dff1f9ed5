// Two organisations sign an agreement, for real: one proposes it, names who acts for the other, writes a clause and signs; nothing holds
// until the other signs on a phone; then a packet can rest on it. And the directory, in which each body tells its own line.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type AtWork, comesIn, DESK, inDays, openBrowser, opensAnew, PHONE } from './people.ts'
import { type Running, removeFolder, startPractice } from './server.ts'

let running: Running
let browser: Browser
let farida: AtWork
let anil: AtWork

beforeAll(async () => {
  running = await startPractice()
  browser = await openBrowser()
  farida = await comesIn(browser, running.url, 'Farida', DESK)
  anil = await comesIn(browser, running.url, 'Anil', PHONE)
})
afterAll(async () => {
  await browser.close()
  await running.stop()
  removeFolder(running)
})

const TITLE = 'Women in brothels near the station'
const main = (page: Page) => page.getByRole('main')
const saves = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Save on this phone' }).click()
  await page.waitForURL(/\/agreements\/[\w-]+$/)
}
test('one side proposes, names who acts for the other, writes a clause and signs: nothing holds yet', async () => {
  const { page } = farida
  await page.getByRole('link', { name: 'Agreements' }).filter({ visible: true }).first().click()
  await main(page)
    .getByRole('link', { name: /Families held at kilns/ })
    .waitFor()
  await main(page)
    .getByText(/In force, ends in 1[23] days/)
    .waitFor()
  await page.getByRole('link', { name: 'Propose an agreement' }).click()
  await page.getByLabel('What it is called').fill(TITLE)
  await page.getByLabel('Our organisation and post').fill('Pipal Tola Kendra, manager')
  const until = page.getByRole('group', { name: /Until when/ })
  await until.locator('input[type=date]').fill(inDays(360))
  await until.locator('input[type=time]').fill('18:00')
  await page.getByText('Every three months').click()
  await saves(page)
  await page.getByRole('link', { name: 'Name another organisation' }).click()
  await page
    .getByLabel('Who acts for it')
    .selectOption({ label: 'Anil Kumar · Office of the District Magistrate, Devipur' })
  await saves(page)
  await page.getByRole('link', { name: 'Write a clause' }).click()
  await page.getByText('Afterwards', { exact: true }).click()
  await page.getByLabel('Who does what').fill('The office pays the first help within a week')
  await main(page).locator('details > summary').last().click()
  await page.getByLabel('Within how many hours').fill('168')
  await saves(page)
  await page.getByRole('button', { name: 'Sign these clauses' }).click()
  await main(page).getByText('You have signed what stands here.').waitFor()
  await main(page)
    .getByText(/Not signed yet: Office of the District Magistrate/)
    .waitFor()
  await main(page).getByText('Not in force').first().waitFor()
  await page.getByText('all sent').first().waitFor({ timeout: 60_000 })
})

test('the other side reads it on a phone and signs: now it is in force for both', async () => {
  const { page } = anil
  await opensAnew(anil)
  await page.getByRole('link', { name: /News/ }).filter({ visible: true }).first().click()
  await page.getByRole('link', { name: 'Agreements' }).filter({ visible: true }).first().click()
  await page.getByRole('link', { name: new RegExp(TITLE) }).click({ timeout: 60_000 })
  await page.getByRole('button', { name: 'Sign these clauses' }).click()
  // The screen asks the clock twice a minute.
  await main(page).getByText('In force', { exact: true }).first().waitFor({ timeout: 40_000 })
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow).toBe(0)
  await page.getByText('all sent').first().waitFor({ timeout: 60_000 })
  await opensAnew(farida)
  await main(farida.page).getByText('In force', { exact: true }).first().waitFor({ timeout: 60_000 })
})

test('a packet can now rest on its clause, and is then to be answered in the time that was signed', async () => {
  const { page } = farida
  await page.getByRole('link', { name: 'People' }).first().click()
  await page
    .getByRole('link', { name: /Green Rohu/ })
    .first()
    .click()
  await page.getByRole('link', { name: 'Packets' }).first().click()
  await page.getByRole('link', { name: 'Send a packet' }).click()
  const rests = page.getByLabel('Does it also rest on an agreement?')
  await rests.selectOption({ label: `${TITLE}: The office pays the first help within a week` })
  expect(
    await page
      .getByRole('group', { name: /Answer by/ })
      .locator('input[type=date]')
      .inputValue(),
  ).toMatch(/^20/)
})

test('her case says who pays and that nobody does then, until it is written down who goes on', async () => {
  const { page } = farida
  await page.getByRole('link', { name: 'People' }).first().click()
  await page
    .getByRole('link', { name: /Green Rohu/ })
    .first()
    .click()
  await main(page)
    .getByText(/Two rooms near the station: The magistrate’s office pays until/)
    .first()
    .waitFor()
  await main(page).getByText('After that: nobody yet.').first().waitFor()
  await main(page).getByText('Our own rule: we ask from thirty days').first().waitFor()
  await page.getByRole('link', { name: 'Say who pays next' }).first().click()
  await page.getByLabel('What is paid for').fill('Two rooms near the station')
  await page.getByRole('textbox', { name: 'Who pays' }).fill('The women’s trust')
  const until = page.getByRole('group', { name: /Until when/ })
  await until.locator('input[type=date]').fill('2027-11-20')
  await until.locator('input[type=time]').fill('18:00')
  await page.getByRole('button', { name: 'Save on this phone' }).click()
  await page.waitForURL(/\/timeline$/)
  await page.getByRole('link', { name: 'Now', exact: true }).first().click()
  await main(page)
    .getByText(/After that: The women’s trust, until/)
    .first()
    .waitFor()
  await page.getByText('all sent').first().waitFor({ timeout: 60_000 })
})

test('both sides are reminded to settle who pays next, by a rule of ours and not by law', async () => {
  for (const { page } of [farida, anil]) {
    await page.goto(new URL('/practice/promises', page.url()).href)
    await page.locator('input[type=password]').first().fill('practice')
    await page.keyboard.press('Enter')
    const row = main(page)
      .getByRole('listitem')
      .filter({ hasText: 'Settle who pays next' })
      .filter({ hasText: 'Lodging' })
    await row.getByText('Our reminder: the law names no time').waitFor()
    await row.getByText('Owed by both sides of the agreement').waitFor()
  }
})

test('each body tells its own line of the directory, which says when it was confirmed', async () => {
  const { page } = farida
  await page.getByRole('link', { name: 'Agreements' }).filter({ visible: true }).first().click()
  await main(page).getByRole('link', { name: 'Directory' }).click()
  const own = page.getByRole('region', { name: 'Pipal Tola Kendra' })
  await own.getByText('Nothing told yet').waitFor()
  await page.getByText('Our own line').click()
  await page.getByLabel('District').last().selectOption('IN-188')
  await page.getByLabel('On duty').fill('Kavita, until the morning')
  await page.getByRole('button', { name: 'Keep and confirm' }).click()
  await own.getByText('Kavita, until the morning').waitFor()
  await own.getByText(/by Farida/).waitFor()
  await own.getByText(/Across the border: .*Morang/).waitFor()
})
