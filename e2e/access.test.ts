// Two things that must not be seen, for real: a complaint, by the one it is about; and whether anybody holds a person, by whoever asks.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type AtWork, comesIn, DESK, openBrowser, PHONE } from './people.ts'
import { type Running, removeFolder, startPractice } from './server.ts'

let running: Running
let browser: Browser
let kavita: AtWork

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

const nav = (page: Page, name: string) =>
  page.getByRole('link', { name, exact: true }).filter({ visible: true }).first()

const toComplaints = async ({ page }: AtWork): Promise<void> => {
  await nav(page, 'Me').click()
  await page.getByRole('link', { name: 'Complaints' }).click()
  await page.getByRole('heading', { level: 1, name: 'Complaints' }).waitFor()
}

/** Chooses whoever the list calls so, once the server has told who can be named. */
const chooses = async (page: Page, label: string, name: RegExp): Promise<void> => {
  const list = page.getByLabel(label)
  const option = list.locator('option').filter({ hasText: name }).first()
  await option.waitFor({ state: 'attached' })
  await list.selectOption((await option.getAttribute('value')) ?? '')
}

test('a complaint about her manager goes to somebody outside, and the manager finds the page as if there were none', async () => {
  const { page } = kavita
  await toComplaints(kavita)
  await page.getByRole('link', { name: 'Make a complaint' }).click()
  await chooses(page, 'Who it is about', /Farida/)
  await page.getByLabel('What happened').fill('She told the family where the girl is.')
  await page.getByRole('radio', { name: 'She herself' }).check()
  await chooses(page, 'Who looks into it', /Anil/)
  await page.getByRole('button', { name: 'Save on this phone' }).click()
  await page.getByRole('link', { name: 'What came of it' }).waitFor()
  await page.getByText('all sent').first().waitFor({ timeout: 30_000 })
  await page.getByText('She told the family where the girl is.').first().waitFor()
  await page.getByRole('main').getByText('Farida', { exact: true }).first().waitFor()

  // Whoever comes in afterwards fetches all there is for them.
  const anil = await comesIn(browser, running.url, 'Anil', DESK)
  await toComplaints(anil)
  await anil.page.getByRole('main').getByRole('link', { name: 'Complaint', exact: false }).first().waitFor()
  const farida = await comesIn(browser, running.url, 'Farida', DESK)
  await toComplaints(farida)
  await farida.page.getByText('No complaint here').waitFor()
})

const toFind = async ({ page }: AtWork): Promise<void> => {
  await nav(page, 'Me').click()
  await page.getByRole('link', { name: 'Does somebody hold this person?' }).click()
  await page
    .getByRole('heading', { name: 'Who asked for somebody with you' })
    .or(page.getByText('Nobody asked'))
    .first()
    .waitFor()
}

test('asking for a girl who is held and for one who is not reads the same, and who holds her hears of it', async () => {
  const sushila = await comesIn(browser, running.url, 'Sushila', PHONE)
  const { page } = sushila
  const asks = async (name: string): Promise<string | null> => {
    await toFind(sushila)
    await page.getByLabel('Whole name').fill(name)
    await page.getByLabel('Year of birth').fill('2011')
    await page.getByLabel('Why you ask').fill('Her mother asks at our office.')
    await page.getByRole('button', { name: 'Ask', exact: true }).click()
    await page.getByText('It was passed on.', { exact: false }).waitFor()
    return page.getByRole('main').textContent()
  }
  expect(await asks('रीता कुमारी')).toBe(await asks('सीता कुमारी'))
  const question = kavita.page.getByText('Sushila Devi, Child Welfare Committee, Devipur').first()
  for (let tried = 0; tried < 10 && !(await question.isVisible()); tried++) {
    await toFind(kavita)
    await kavita.page.waitForTimeout(500)
  }
  expect(await question.isVisible()).toBe(true)
})
