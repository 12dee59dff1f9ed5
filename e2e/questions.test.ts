// A question, from where it is asked to where it rests: found on Today, answered in two taps and a sentence without network, gone from
// the list, kept in the book, and seen by the next person once there is signal. In Hindi it is the same question.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type AtWork, comesIn, openBrowser, PHONE } from './people.ts'
import { type Running, removeFolder, startPractice } from './server.ts'

let running: Running
let browser: Browser
let kavita: AtWork
/** How many questions of the same words about other bodies stay open: theirs are not answered here. */
let left: number

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

const opens = async (page: Page, name: RegExp): Promise<void> => {
  await page.getByRole('link', { name: 'People' }).first().click()
  await page.getByRole('link', { name }).first().click()
  await page.getByText('Who saw').first().waitFor()
}

const ROUND = /Vigilance Committee, Devipur says another must act/

test('a caseworker without network answers what the record asks, and it rests', async () => {
  const { page, context } = kavita
  await opens(page, /Green Rohu/)
  await page.getByText(ROUND).first().waitFor()
  // Innocent reasons stand before anything can be done about it, and a letter to both is drafted.
  await page.getByText('a lawful transfer by order').first().waitFor()
  await page.getByText('Draft of a letter').click()
  await page.getByText(/We ask you to name together/).waitFor()
  const round = () => page.getByText(ROUND).filter({ visible: true }).count()
  left = (await round()) - 1
  await context.setOffline(true)
  // The innermost piece of the page that has both the question and its answer's button: other questions stand beside it.
  const card = page
    .locator(
      `xpath=//*[contains(., 'Vigilance Committee, Devipur says another')][.//button[normalize-space()='Answer']]`,
    )
    .last()
  await card.getByRole('button', { name: 'Answer' }).first().click()
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Please write a sentence.').waitFor()
  await page.getByLabel('What it was, in a sentence').fill('Both sat together today; Devipur pays')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Looked at: 1').waitFor()
  await expect.poll(round).toBe(left)
  await page.getByText('Looked at: 1').click()
  await page.getByText('Both sat together today; Devipur pays').first().waitFor()
  await context.setOffline(false)
})

test('the next person sees the answer, and is not asked again', async () => {
  await kavita.page.getByText('all sent').filter({ visible: true }).first().waitFor()
  const { page, context } = await comesIn(browser, running.url, 'Asha', PHONE)
  await opens(page, /Green Rohu/)
  await page.getByText('Looked at: 1').waitFor()
  expect(await page.getByText(ROUND).filter({ visible: true }).count()).toBe(left)
  await context.close()
})

test('her age stands as a ladder: papers side by side, none of them settled', async () => {
  const { page } = kavita
  await opens(page, /Marigold Squirrel/)
  const ladder = page.getByRole('region', { name: 'Her age, step by step' })
  await ladder.getByText('No order has settled her age. Papers stand side by side.').waitFor()
  await ladder.getByText('Obviously a child: no further proof is awaited.').waitFor()
  await ladder.getByText('2 papers do not agree.').waitFor()
  await page
    .getByText(/Which school or birth papers were asked for before it/)
    .first()
    .waitFor()
})
