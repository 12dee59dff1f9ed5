// The law part of a book, in a browser, without network where it matters: facts ticked by hand, candidates beside the FIR, a decision
// with reasons, and the papers that come out of it.
import AxeBuilder from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type AtWork, comesIn, openBrowser, PHONE } from './people.ts'
import { type Running, removeFolder, startPractice } from './server.ts'

let running: Running
let browser: Browser
let asha: AtWork

beforeAll(async () => {
  running = await startPractice()
  browser = await openBrowser()
  asha = await comesIn(browser, running.url, 'Asha', PHONE)
})
afterAll(async () => {
  await browser.close()
  await running.stop()
  removeFolder(running)
})

const openLaw = async (page: Page, who: RegExp): Promise<void> => {
  await page.getByRole('link', { name: 'People' }).first().click()
  await page.getByRole('link', { name: who }).first().click()
  await page.getByRole('link', { name: 'Law', exact: true }).click()
}

const textOf = (page: Page): Promise<string> => page.locator('main').innerText()

test('a weaker section in the FIR is asked about, with what would fit and where it is written', async () => {
  const { page } = asha
  await openLaw(page, /Turquoise Deer/)
  await page.getByText('POCSO 4 is named; POCSO 6(1) would fit.').waitFor()
  const text = await textOf(page)
  expect(text).toContain('Candidates, you decide')
  expect(text).toContain('Read as: BNS 143(4), BNS 98, POCSO 4')
  expect(text).toContain('Is anyone from the journey missing in the list?')
  // A class nobody read in a text is shown as that.
  expect(text).toMatch(/non-bailable, Special Court: not verified/)
  expect(text).toContain('Protection of Children from Sexual Offences Act, 2012')
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map((it) => it.id)).toEqual([])
})

test('facts are ticked and sections are chosen without network, each with a reason', async () => {
  const { page, context } = asha
  await openLaw(page, /Green Rohu/)
  await page.getByText('No facts are ticked yet').waitFor()
  await page.getByRole('link', { name: 'Tick what is known' }).click()
  await page.getByText('Ticked from what the book says already. Look at each.').waitFor()
  await context.setOffline(true)
  await page.getByLabel('Day', { exact: true }).first().fill('2026-01-10')
  await page.getByLabel('Years').first().fill('26')
  await page.getByText('A boy or man').click()
  await page.getByText('Recruited, hired or enticed').first().click()
  await page.getByText('Force or another pressure').first().click()
  await page.getByRole('button', { name: 'Keep these facts' }).click()
  await page.getByText('Candidates, you decide').waitFor()
  const text = await textOf(page)
  expect(text).toContain('BNS 143(2)')
  expect(text).toContain('BLSA 16')
  expect(text).toContain('No FIR is in this book yet.')
  await page.getByRole('link', { name: 'Choose sections' }).click()
  await page.getByText('To be added to the FIR').click()
  await page.locator('label').filter({ hasText: 'BLSA 16' }).click()
  await page.locator('#reason-BNS-143-2-').fill('To be asked of counsel first')
  await page.getByRole('button', { name: 'Keep the decision' }).click()
  await page.getByText('What was decided').waitFor()
  const decided = await textOf(page)
  expect(decided).toContain('To be added to the FIR')
  expect(decided).toMatch(/BLSA 16 · Because of: .*Worked against an advance/)
  expect(decided).toContain('BNS 143(2) · To be asked of counsel first')
  await context.setOffline(false)
})

test('the papers are made from it, in English and in Hindi, and print without what stands around them', async () => {
  const { page } = asha
  await openLaw(page, /Turquoise Deer/)
  await page.getByRole('link', { name: 'Application to add sections' }).click()
  const paper = page.getByRole('article')
  await paper.waitFor()
  expect(await paper.innerText()).toContain('To the officer in charge of the police station')
  expect(await paper.innerText()).toContain('POCSO 6(1)')
  await page.getByRole('link', { name: 'The court' }).click()
  await page.getByText('BNSS s 193(9)').first().waitFor()
  await page.getByRole('link', { name: 'In Hindi' }).click()
  await page.getByText('धाराएँ जोड़ने के लिए आवेदन').waitFor()
  expect(await paper.innerText()).toContain('पॉक्सो 6(1)')
  expect(await paper.getAttribute('lang')).toBe('hi')
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByRole('heading', { name: 'Application to add sections' }).isVisible()).toBe(false)
  expect(await paper.isVisible()).toBe(true)
  await page.emulateMedia({ media: 'screen' })
})
