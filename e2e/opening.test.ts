// Somebody is in danger now: a home asks, somebody of another body agrees, and who she is is open for an hour, on the page and nowhere else.
// Whoever works with her sees who saw, first of all.
import AxeBuilder from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type AtWork, comesIn, DESK, openBrowser, opensBook, PHONE } from './people.ts'
import { type Running, removeFolder, startPractice } from './server.ts'

let running: Running
let browser: Browser
let meena: AtWork

const NAME = 'रीता कुमारी'

beforeAll(async () => {
  running = await startPractice()
  browser = await openBrowser()
  meena = await comesIn(browser, running.url, 'Meena', PHONE)
})
afterAll(async () => {
  await browser.close()
  await running.stop()
  removeFolder(running)
})

const nav = (page: Page, name: string) =>
  page.getByRole('link', { name, exact: true }).filter({ visible: true }).first()

const toOpenings = async ({ page }: AtWork): Promise<void> => {
  await nav(page, 'Me').click()
  await page.getByRole('link', { name: 'In danger now' }).click()
  await page.getByRole('heading', { name: 'Ask for an opening' }).waitFor()
}

/** What follows a question or an answer follows by jobs: the page is opened again until it is there. */
const comes = async (who: AtWork, what: string): Promise<void> => {
  const found = who.page.getByRole('main').getByText(what, { exact: false }).first()
  for (let tried = 0; tried < 20 && !(await found.isVisible()); tried++) {
    await toOpenings(who)
    await who.page.waitForTimeout(500)
  }
  expect(await found.isVisible(), what).toBe(true)
}

test('a manager names herself; a home asks for a girl in danger; the manager sees no name, and agrees', async () => {
  const farida = await comesIn(browser, running.url, 'Farida', DESK)
  await nav(farida.page, 'Our people').click()
  await farida.page.getByRole('link', { name: 'Emergency' }).click()
  await farida.page.getByText('Nobody is named yet').waitFor()
  await farida.page.getByRole('region', { name: 'Farida' }).getByRole('button', { name: 'Name them' }).click()
  await farida.page.getByRole('main').getByText('May agree', { exact: true }).waitFor()

  const { page } = meena
  await nav(page, 'Me').click()
  await page.getByRole('link', { name: 'Does somebody hold this person?' }).click()
  await page.getByLabel('Whole name').fill(NAME)
  await page.getByLabel('Year of birth').fill('2011')
  await page.getByLabel('Why you ask').fill('A man came to our gate with her photograph.')
  await page.getByLabel('This person is in danger now').check()
  await page.getByLabel('What the danger is').fill('He knows the street she sleeps in.')
  await page.getByLabel('Where, as far as you know').fill('Behind the mill')
  await page.getByRole('button', { name: 'Ask', exact: true }).click()
  await page.getByText('It was passed on: to those who may agree', { exact: false }).waitFor()

  await comes(farida, 'He knows the street she sleeps in.')
  expect(await farida.page.getByRole('main').textContent()).not.toContain(NAME)
  expect((await new AxeBuilder({ page: farida.page }).analyze()).violations).toEqual([])
  await farida.page.getByLabel('Why you agree, or do not').fill('We know this man too.')
  await farida.page.getByRole('button', { name: 'I agree' }).click()
  await farida.page.getByText('This opens it at once', { exact: false }).waitFor()
  await farida.page.getByRole('button', { name: 'I agree' }).click()
  await farida.page.getByText('Nothing is open for you, and nothing waits for you').waitFor()
})

test('the home reads who she is, and when the time is over it is gone from the page, without a network too', async () => {
  const { page, context } = meena
  await comes(meena, 'Read it')
  // As if the hour were nearly over: what the server says is left decides, not the clock of the phone.
  await page.route(/\/v1\/openings\/[^/]+$/, async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, json: { ...(await response.json()), left: 8000 } })
  })
  await page.getByRole('link', { name: 'Read it' }).click()
  await page.getByText(NAME).first().waitFor()
  expect((await new AxeBuilder({ page }).exclude('[aria-hidden=true]').analyze()).violations).toEqual([])
  await context.setOffline(true)
  await page.getByText('The hour is over').waitFor()
  expect(await page.textContent('body')).not.toContain(NAME)
  await context.setOffline(false)
  await page.unroute(/\/v1\/openings\/[^/]+$/)

  await toOpenings(meena)
  await page.getByText('What came of it', { exact: true }).click()
  await page.getByLabel('What you did with what you read').fill('We brought her inside and called her worker.')
  await page.getByRole('radio', { name: 'Yes' }).check()
  await page.getByRole('button', { name: 'Say so' }).click()
  await page.getByText('You said what came of it.').waitFor()
})

test('whoever works with her sees it first of all who saw, and what is to be done now', async () => {
  const kavita = await comesIn(browser, running.url, 'Kavita', DESK)
  await opensBook(kavita, /Blue Myna/)
  await kavita.page.getByRole('link', { name: 'Who saw', exact: true }).click()
  const first = kavita.page.getByRole('table', { name: 'Who looked' }).getByRole('row').nth(1)
  await first.waitFor()
  expect(await first.textContent()).toMatch(
    /Meena.*opened in an emergency.*He knows the street.*Farida.*We know this man/s,
  )
  await kavita.page.getByRole('link', { name: 'Promises', exact: true }).last().click()
  await kavita.page.getByText('Tell her that her book was opened in an emergency').first().waitFor()
})
