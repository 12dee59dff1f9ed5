// The first day of a new Sajha, as people who have never seen it live it: the set-up link, an organisation, a Committee and a colleague
// brought in by codes on devices of their own, a report written without network, the clock that the law starts, the act that meets it, the
// case handed over, an export, and a verifier that needs nobody.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { generate } from 'otplib'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  type AtWork,
  aDevice,
  begins,
  DESK,
  givePasskeys,
  isSealed,
  keeps,
  openBrowser,
  opensBook,
  PHONE,
} from './people.ts'
import { type Running, removeFolder, startServer } from './server.ts'

const repository = join(import.meta.dirname, '..')
const PHRASE = 'four words nobody guesses'
const MYNA = /Blue Myna/

let running: Running
let browser: Browser
/** Runs the organisation; the caseworker; sits on the Committee, another organisation. */
let farida: AtWork
let kavita: AtWork
let sushila: AtWork

beforeAll(async () => {
  running = await startServer()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await running?.stop()
  if (running) removeFolder(running)
})

const next = (page: Page, name = 'Next') => page.getByRole('button', { name, exact: true }).click()

const describes = async (page: Page, name: string, sort: string): Promise<void> => {
  await page.getByLabel('Name of the organisation').fill(name)
  await page.getByRole('radio', { name: sort, exact: true }).check()
  await page.getByLabel('District').fill('Devipur')
}

const choosesPhrase = async (page: Page): Promise<void> => {
  await page.getByLabel('Your opening phrase').fill(PHRASE)
  await page.getByLabel('The same phrase once more').fill(PHRASE)
  await next(page, 'Open Sajha')
  await page.getByRole('link', { name: 'People' }).first().waitFor()
}

/** Makes a code and returns it, as it would be read out. */
const readsOutCode = async (page: Page): Promise<string> => {
  await next(page, 'Make the code')
  const code = await page.getByText(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/).textContent()
  await next(page, 'Done')
  return code ?? ''
}

const joinsWith = async (it: AtWork, code: string, name: string): Promise<void> => {
  await it.page.getByRole('link', { name: 'I was given a code to join' }).click()
  await it.page.getByLabel('Code you were given').fill(code)
  await it.page.getByLabel('Your name').fill(name)
  await next(it.page)
}

/** Fetches what is new and shows Today. */
const comesBack = async ({ page }: AtWork): Promise<void> => {
  await page.reload()
  await page.getByLabel('Your opening phrase').fill(PHRASE)
  await next(page, 'Open')
  await page.getByRole('link', { name: 'Today' }).filter({ visible: true }).click()
}

test('the link in the terminal sets up the first organisation, with a passkey and a phrase', async () => {
  farida = await aDevice(browser, running.setUp ?? '', DESK)
  const { page } = farida
  await givePasskeys(farida)
  await describes(page, 'Pipal Tola Kendra', 'Organisation')
  await next(page)
  await page.getByLabel('Your name').fill('Farida')
  await page.getByRole('checkbox', { name: /^Manager/ }).check()
  await next(page)
  await next(page, 'Make the passkey')
  await choosesPhrase(page)
  await page.getByText('Pipal Tola Kendra').first().waitFor()
})

test('a colleague on her own phone comes in by a code read out, with a password, an app that makes codes and spare codes', async () => {
  await farida.page.getByRole('link', { name: 'Our people' }).first().click()
  await farida.page.getByRole('link', { name: 'Codes' }).click()
  await farida.page.getByRole('checkbox', { name: /^Caseworker/ }).check()
  const code = await readsOutCode(farida.page)
  kavita = await aDevice(browser, running.url, PHONE)
  const { page } = kavita
  await joinsWith(kavita, code, 'Kavita')
  await page.getByRole('radio', { name: /password/ }).check()
  await next(page)
  await page.getByLabel('User name', { exact: true }).fill('kavita.k')
  await page.getByLabel('Password', { exact: true }).fill('meri nani ki gaay')
  await next(page)
  await page.getByText('Or type this into the app').click()
  const secret = (await page.getByText(/^([A-Z2-7]{4} )+[A-Z2-7]{1,4}$/).textContent()) ?? ''
  await page.getByLabel('Six-figure code').fill(await generate({ secret: secret.replaceAll(' ', '') }))
  await next(page)
  await page.getByRole('heading', { name: 'Ten spare codes' }).waitFor()
  expect(await page.getByText(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/).count()).toBe(10)
  await next(page, 'I have them on paper')
  await choosesPhrase(page)
})

test('the Committee is another organisation: a code opens it, and its member is nobody’s colleague', async () => {
  const { page } = farida
  await page.getByRole('radio', { name: /^Another organisation/ }).check()
  await describes(page, 'Child Welfare Committee, Devipur', 'Child Welfare Committee')
  await page.getByRole('checkbox', { name: /^Child Welfare Committee member/ }).check()
  const code = await readsOutCode(page)
  sushila = await aDevice(browser, running.url, DESK)
  await givePasskeys(sushila, { prf: false })
  await joinsWith(sushila, code, 'Sushila')
  await next(sushila.page, 'Make the passkey')
  await choosesPhrase(sushila.page)
  await page.getByRole('navigation', { name: 'Parts of this page' }).getByRole('link', { name: 'People' }).click()
  await page.getByText('Kavita').first().waitFor()
  expect(await page.getByText('Sushila').count()).toBe(0)
})

const letsPasskeyOpen = async ({ page }: AtWork): Promise<void> => {
  await page.getByRole('link', { name: 'Me', exact: true }).first().click()
  await page.getByText('Open it with a passkey too').click()
  await page.getByLabel('Your opening phrase').fill(PHRASE)
  await next(page, 'Let the passkey open it')
}

test('a passkey opens what is kept on the device as the phrase does, without network too, until it is taken away', async () => {
  const { page, context } = farida
  await letsPasskeyOpen(farida)
  await page.getByText('The passkey opens this device from now on.').waitFor()
  await context.setOffline(true)
  await page.getByRole('banner').getByRole('button', { name: 'Lock' }).click()
  await next(page, 'Open with the passkey')
  await page.getByRole('link', { name: 'Today' }).first().waitFor()
  await context.setOffline(false)
  await next(page, 'Only the phrase opens it')
  await page.getByText('From now on only the phrase opens this device.').waitFor()
  await page.getByRole('banner').getByRole('button', { name: 'Lock' }).click()
  await page.getByLabel('Your opening phrase').fill(PHRASE)
  expect(await page.getByRole('button', { name: 'Open with the passkey' }).count()).toBe(0)
  await next(page, 'Open')
  await page.getByRole('link', { name: 'Today' }).first().waitFor()
})

test('a passkey that cannot open a device says so in plain words, and the phrase opens it as before', async () => {
  await letsPasskeyOpen(sushila)
  await sushila.page.getByText('This passkey cannot open a device. The phrase opens it as before.').waitFor()
})

test('without network, at 360 px, she writes what she was told and that the girl is with her now', async () => {
  const { page, context } = kavita
  // What the forms need is on the phone once the app was opened with network.
  await page.evaluate(() => navigator.serviceWorker.ready)
  await context.setOffline(true)
  await page.getByRole('link', { name: 'People' }).first().click()
  await page.getByRole('link', { name: 'New report' }).click()
  await page.getByRole('button', { name: 'It was said' }).click()
  await page.getByLabel('What you were told').fill('A bangle seller says: a girl sleeps above the workshop.')
  await page.getByText('More, if you know it').click()
  await page.getByText('Blue', { exact: true }).click()
  await page.getByText('Myna', { exact: true }).click()
  await keeps(kavita)
  await begins(kavita, 'Found and taken charge of')
  await page.getByRole('radio', { name: 'Under 18', exact: true }).check()
  await page.getByLabel('Taken charge of by').selectOption('Our organisation or another one')
  await keeps(kavita)
  await page.getByText('3', { exact: true }).filter({ visible: true }).first().waitFor()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
})

test('with signal it goes by itself; the one who is brought in sees the duty with its clock running', async () => {
  const { page, context } = kavita
  await context.setOffline(false)
  await begins(kavita, 'Brought in')
  await page.getByLabel('Who', { exact: true }).selectOption('Sushila · Child Welfare Committee, Devipur')
  await page.getByRole('radio', { name: 'The law requires it' }).check()
  await keeps(kavita)
  await isSealed(kavita, 'Who: Sushila')
  await page.getByText('all sent').first().waitFor()
  await comesBack(sushila)
  await sushila.page.getByText('Bring her before the Child Welfare Committee').first().waitFor()
  await opensBook(sushila, MYNA)
  await sushila.page
    .getByText(/^23 h \d+ min$/)
    .first()
    .waitFor()
})

test('the Committee writes that she came before it: the duty is done, for everybody', async () => {
  const { page } = sushila
  await begins(sushila, 'Before the Child Welfare Committee')
  await page.getByRole('radio', { name: 'The Committee, sitting' }).check()
  await page.getByLabel('Which Committee').fill('Devipur')
  await keeps(sushila)
  await isSealed(sushila, 'Before The Committee, sitting')
  await comesBack(kavita)
  await opensBook(kavita, MYNA)
  await kavita.page.getByRole('link', { name: /^Promises/ }).click()
  const done = kavita.page.getByRole('list', { name: 'Bring her before the Child Welfare Committee' })
  await done.getByText(/^Done today/).waitFor()
})

test('she hands the case over: her phone lets go of it at the next contact, and the colleague has it with its promises', async () => {
  const { page } = kavita
  await begins(kavita, 'Handed over')
  expect(await page.getByLabel('From whom').evaluate((it: HTMLSelectElement) => it.selectedOptions[0]?.text)).toMatch(
    /^Kavita/,
  )
  await page.getByLabel('To whom').selectOption('Farida · Pipal Tola Kendra')
  await keeps(kavita)
  await isSealed(kavita, 'Handed over')
  await comesBack(kavita)
  await page.getByRole('link', { name: 'People' }).first().click()
  await expect.poll(() => page.getByRole('link', { name: MYNA }).count(), { timeout: 45_000 }).toBe(0)
  await comesBack(farida)
  await opensBook(farida, MYNA)
  await farida.page.getByText('A bangle seller says').first().waitFor()
})

test('what she now keeps is exported; a verifier with nothing but the file says it is whole, or which entry broke', async () => {
  const { page } = farida
  await page.getByRole('link', { name: 'Papers' }).click()
  const download = page.waitForEvent('download', { timeout: 60_000 })
  await page.getByRole('link', { name: 'Take it with you' }).click()
  const file = join(running.folder, 'export.zip')
  await (await download).saveAs(file)
  const verify = (path: string) =>
    spawnSync(process.execPath, ['scripts/sajha.ts', 'verify', path], { cwd: repository, encoding: 'utf8' })
  const whole = verify(file)
  expect(whole.status, whole.stdout + whole.stderr).toBe(0)

  const bytes = readFileSync(file)
  const at = 2 + bytes.indexOf(Buffer.from('"A bangle seller says'))
  expect(at).toBeGreaterThan(2)
  bytes[at] = (bytes[at] ?? 0) ^ 1
  const changed = join(running.folder, 'changed.zip')
  writeFileSync(changed, bytes)
  const broken = verify(changed)
  expect(broken.status).toBe(1)
  expect(broken.stdout + broken.stderr).toContain('report-received')
})
