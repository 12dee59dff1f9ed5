// A partner’s witness beside a real server: it is chosen on a screen, signs, and an entry says so; the paper of the day is checked back
// from its line; and who may not look after the record sees nothing of it.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type AtWork, comesIn, DESK, openBrowser, PHONE } from './people.ts'
import { type Running, removeFolder, startPractice } from './server.ts'

const repository = join(import.meta.dirname, '..')
let running: Running
let browser: Browser
let farida: AtWork
let kavita: AtWork
let witness: ChildProcess
let folder: string
let said = ''

beforeAll(async () => {
  running = await startPractice()
  folder = mkdtempSync(join(tmpdir(), 'sajha-witness-'))
  const key = (await (await fetch(`${running.url}/practice/log/key`)).text()).trim()
  const log = ['--log', `${running.url}/practice/log`, key]
  const named = ['--data', folder, '--name', 'library.example/w', '--port', '0', '--every', '5']
  witness = spawn(process.execPath, [join(repository, 'scripts/sajha.ts'), 'witness', ...named, ...log])
  for (const it of [witness.stdout, witness.stderr]) it?.on('data', (part) => (said += part))
  browser = await openBrowser()
  farida = await comesIn(browser, running.url, 'Farida', DESK)
})
afterAll(async () => {
  witness.kill()
  await browser.close()
  await running.stop()
  removeFolder(running)
  rmSync(folder, { recursive: true, force: true })
})

const stewards = (page: Page) => page.goto(`${running.url}/practice/stewardship`)

/** After opening the app anew it asks for the phrase; in practice that is known. */
const opens = async (page: Page): Promise<void> => {
  const phrase = page.locator('input[type=password]').first()
  const inside = page.getByRole('link', { name: 'People' }).filter({ visible: true }).first()
  await expect
    .poll(async () => (await phrase.isVisible()) || (await inside.isVisible()), { timeout: 45_000 })
    .toBe(true)
  if (!(await phrase.isVisible())) return
  await phrase.fill('practice')
  await page.keyboard.press('Enter')
  await inside.waitFor()
}

test('the record is well and nobody watches it yet; a witness is written down by its key and its address', async () => {
  const { page } = farida
  await stewards(page)
  await opens(page)
  await page.getByText('The record is well.').waitFor()
  await page.getByText('Nobody watches from outside yet', { exact: false }).waitFor()
  await expect.poll(() => said, { timeout: 45_000 }).toMatch(/answers at/)
  const [key = ''] = said.split('\n')
  const url = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0] ?? ''
  await page.getByText('Choose witnesses').click()
  await page.getByLabel('One in a line: its key, then its address').fill('hello')
  await page.getByRole('button', { name: 'Write it down' }).click()
  await page.getByText('hello').waitFor()
  expect(await page.getByText(/^Written down\./).isVisible()).toBe(false)
  await page.getByLabel('One in a line: its key, then its address').fill(`${key} ${url}`)
  await page.getByLabel('How many must sign before an entry is called proven').fill('1')
  await page.getByRole('button', { name: 'Write it down' }).click()
  await page.getByText(/^Written down\./).waitFor()
  await page.getByRole('rowheader', { name: 'library.example/w' }).waitFor()
})

test('it signs, and what was sealed is proven by one of one, also on the phone of a caseworker', async () => {
  const { page } = farida
  await expect
    .poll(
      async () => {
        await stewards(page)
        await opens(page)
        await page.getByRole('rowheader', { name: 'library.example/w' }).waitFor()
        return page.getByText(/^Signed/).count()
      },
      { timeout: 45_000 },
    )
    .toBeGreaterThan(0)
  kavita = await comesIn(browser, running.url, 'Kavita', PHONE)
  await kavita.page.getByRole('link', { name: 'People' }).first().click()
  await kavita.page
    .getByRole('link', { name: /Blue Myna/ })
    .first()
    .click()
  await kavita.page.getByRole('link', { name: 'Timeline' }).first().click()
  await kavita.page
    .getByText(/proven by 1 of 1/)
    .first()
    .waitFor()
  await kavita.context.setOffline(true)
  await kavita.page.getByRole('link', { name: 'Papers' }).first().click()
  await kavita.page.getByRole('link', { name: 'Timeline' }).first().click()
  await kavita.page
    .getByText(/proven by 1 of 1/)
    .first()
    .waitFor()
  await kavita.context.setOffline(false)
})

test('the paper of the day fits on one page, and its line typed back agrees with the log; another line does not', async () => {
  const { page } = farida
  const line = page.getByText(/^\d+ {1,2}[0-9A-Z]{4}(-[0-9A-Z]{4}){4}$/)
  // A paper of the very second in which something was sealed has no witness yet; opened again, it has.
  const isWitnessed = async () => {
    await page.goto(`${running.url}/practice/stewardship/paper`)
    await opens(page)
    await line.waitFor()
    return page.getByText('library.example/w').isVisible()
  }
  await expect.poll(isWitnessed, { timeout: 60_000 }).toBe(true)
  const typed = (await line.textContent()) ?? ''
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  await stewards(page)
  await opens(page)
  await page.getByText('Check a paper').click()
  const check = async (text: string, answer: string) => {
    await page.getByLabel('What stands on the paper').fill(text)
    await page.getByRole('button', { name: 'Check', exact: true }).click()
    await page.getByText(answer, { exact: false }).waitFor()
  }
  await check(typed.toLowerCase(), 'The paper and the log agree.')
  await check(`${typed.slice(0, -1)}${typed.endsWith('0') ? '1' : '0'}`, 'They do not agree.')
  await check('hello', 'This is not what stands on such a paper.')
})

test('a caseworker sees neither the steward’s page nor its numbers', async () => {
  const { page } = kavita
  await page.goto(`${running.url}/practice/stewardship`)
  await opens(page)
  await page.getByText('Looking after the record').first().waitFor()
  await expect.poll(() => page.getByRole('button', { name: /again/i }).count(), { timeout: 45_000 }).toBeGreaterThan(0)
  expect(await page.getByText('The record is well.').count()).toBe(0)
})
