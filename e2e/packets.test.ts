// A packet, for real: an organisation asks a police unit that has no account; its officer reads and answers on a page without script; it
// goes on to the unit that was named; an official with an account answers in the inbox; and the sender sees what became of it in four lines.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type AtWork, comesIn, DESK, inDays, openBrowser, PHONE } from './people.ts'
import { type Running, removeFolder, startPractice } from './server.ts'

let running: Running
let browser: Browser
let kavita: AtWork
let anil: AtWork

beforeAll(async () => {
  running = await startPractice()
  browser = await openBrowser()
  kavita = await comesIn(browser, running.url, 'Kavita', DESK)
  anil = await comesIn(browser, running.url, 'Anil', PHONE)
})
afterAll(async () => {
  await browser.close()
  await running.stop()
  removeFolder(running)
})

const PURPOSE = 'Two kilns near Sonapur, and nothing else'
const main = (page: Page) => page.getByRole('main')

const openPackets = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: 'People' }).first().click()
  await page
    .getByRole('link', { name: /Green Rohu/ })
    .first()
    .click()
  await page.getByRole('link', { name: 'Packets' }).first().click()
  await page.getByRole('link', { name: 'Send a packet' }).waitFor()
}
const card = (page: Page) => page.getByRole('region', { name: PURPOSE })
const readsAndSends = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Read it once more' }).click()
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  await card(page).waitFor()
}
/** Makes the link of the newest packet of the thread; what is told by phone, and what is shown. */
const makesLink = async (page: Page): Promise<{ readonly address: string; readonly code: string }> => {
  await page.getByText('all sent').first().waitFor({ timeout: 60_000 })
  await card(page).getByRole('button', { name: 'Make a link' }).last().click()
  const sheet = page.getByRole('region', { name: /^For Officer/ })
  const text = await sheet.innerText()
  const [address = ''] = /http\S+/.exec(text) ?? []
  const [code = ''] = /[2-9A-Z]{4}-[2-9A-Z]{4}/.exec(text) ?? []
  // On paper stands the page alone: the code goes another way.
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByText(code).filter({ visible: true }).count()).toBe(0)
  expect(await page.getByText('On paper: mark one').filter({ visible: true }).count()).toBe(1)
  await page.emulateMedia({ media: 'screen' })
  return { address, code }
}
/** Somebody without an account, on a phone that runs no script. */
const anOfficer = async (): Promise<Page> => {
  const context = await browser.newContext({ ...PHONE, javaScriptEnabled: false, locale: 'en-IN' })
  const page = await context.newPage()
  page.setDefaultTimeout(45_000)
  return page
}
const opensWith = async (page: Page, { address, code }: { readonly address: string; readonly code: string }) => {
  await page.goto(address)
  await page.getByLabel(/code/i).fill(code)
  await page.getByRole('button', { name: 'Open' }).click()
}
/** The sender opens the app anew, which fetches what is new. */
const looksAgain = async (page: Page): Promise<void> => {
  await page.reload()
  const phrase = page.locator('input[type=password]').first()
  await phrase
    .or(page.getByRole('link', { name: 'Send a packet' }))
    .first()
    .waitFor()
  if (await phrase.isVisible()) {
    await phrase.fill('practice')
    await page.keyboard.press('Enter')
  }
  await page.getByRole('link', { name: 'Send a packet' }).waitFor()
}

test('she sends a question and two fields to a police unit that has no account, by the word that was given', async () => {
  const { page } = kavita
  await openPackets(page)
  await page.getByRole('link', { name: 'Send a packet' }).click()
  await page.getByRole('radio', { name: 'Somebody without an account' }).check()
  await page.getByLabel('Name and post').fill('Officer in charge')
  await page.getByLabel('Which office').fill('AHTU Sonapur')
  await page.getByLabel('What for').fill(PURPOSE)
  await page.getByRole('radio', { name: /For her case/ }).check()
  // What the word that was given does not cover cannot be ticked.
  await main(page).getByText('She did not agree to tell this. It cannot go.').first().waitFor()
  await page.getByRole('checkbox', { name: /Told: A family works/ }).check()
  await page.getByText('Which fields: Told').click()
  for (const field of ['When it was told', 'Who told it']) {
    const box = page.getByRole('checkbox', { name: new RegExp(`^${field}`) })
    if (await box.count()) await box.first().uncheck()
  }
  await page.getByLabel('What is asked').fill('Is it yours, and what will you do?')
  await readsAndSends(page)
})

test('the officer reads what it shows and nothing else, without script, and says whose it is', async () => {
  const link = await makesLink(kavita.page)
  const page = await anOfficer()
  await opensWith(page, { ...link, code: 'AAAA-2222' })
  await page.getByText('This does not open').waitFor()
  expect(await page.content()).not.toContain('kiln')
  await opensWith(page, link)
  await page.getByText('Is it yours, and what will you do?').first().waitFor()
  expect(await page.content()).toContain('A family works at the kiln')
  expect(await page.content()).not.toMatch(/BL\/117|रिक्शा/)
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow).toBe(0)
  await page.getByLabel('Your name and post').fill('R. Sharma, SI')
  await page.getByLabel(/whose is it/).fill('AHTU Devipur')
  await page.getByRole('button', { name: 'It is not ours, it is theirs' }).click()
  await page.getByText('Your answer is kept').waitFor()
  // The same link on another phone.
  const other = await anOfficer()
  await opensWith(other, link)
  await other.getByText('This does not open').waitFor()
})

test('it goes on to the unit that was named, whose officer acts, names a day, and says that it is done', async () => {
  const { page } = kavita
  await looksAgain(page)
  await card(page).getByText('They say it is theirs: AHTU Devipur').first().waitFor({ timeout: 60_000 })
  await card(page).getByRole('link', { name: 'Send to them' }).click()
  await page.getByLabel('Name and post').fill('Officer in charge')
  await page.getByLabel('Which office').fill('AHTU Devipur')
  await readsAndSends(page)
  const officer = await anOfficer()
  await opensWith(officer, await makesLink(page))
  await officer.getByLabel('Your name and post').fill('Inspector Verma')
  await officer.getByLabel(/Next date/).fill(inDays(4))
  await officer.getByRole('button', { name: 'We are acting' }).click()
  await officer.getByText('Your answer is kept').waitFor()
  await officer.getByLabel(/In a sentence/).fill('FIR 112, both kilns.')
  await officer.getByRole('button', { name: 'Done', exact: true }).click()
  await officer.getByText('Your answer is kept').waitFor()
})

test('the sender sees the four lines, and who read it', async () => {
  const { page } = kavita
  await looksAgain(page)
  await card(page).getByText('“FIR 112, both kilns.”').first().waitFor({ timeout: 60_000 })
  const text = await card(page).innerText()
  expect(text).toMatch(/Received\s+.*\d/)
  expect(text).toContain('We are acting')
  expect(text).toMatch(new RegExp(`Next date\\s+.*\\b${Number(inDays(4).slice(8))}\\b`))
  expect(text).not.toContain('No word for')
  await page.getByRole('link', { name: 'Who saw' }).click()
  await main(page).getByText('Through the link, with the code').first().waitFor()
  await main(page).getByText('Officer in charge, AHTU Devipur').first().waitFor()
})

test('an official with an account finds it in the inbox, answers without network, and it goes when there is signal', async () => {
  const { page, context } = anil
  await page.getByRole('link', { name: /News/ }).filter({ visible: true }).first().click()
  await page.getByRole('link', { name: 'Inbox' }).filter({ visible: true }).first().click()
  await page.getByRole('link', { name: /When will the first help be paid/ }).click()
  await main(page).getByText('BL/117').waitFor()
  await context.setOffline(true)
  await page.getByLabel('In a sentence').fill('In this quarter.')
  await page.getByRole('button', { name: 'It is ours, we will see to it' }).click()
  await main(page).getByText('Waits on this phone').waitFor()
  await context.setOffline(false)
  await page.getByText('all sent').first().waitFor({ timeout: 60_000 })
  await openPackets(kavita.page)
  await looksAgain(kavita.page)
  await kavita.page.getByText('“In this quarter.”').first().waitFor({ timeout: 60_000 })
})

test('a packet that is called back opens nothing more, and the inbox says so', async () => {
  const { page } = kavita
  const money = page.getByRole('region', { name: 'Money that is due with the certificate' })
  await money.getByRole('button', { name: 'Call it back' }).click()
  await money.getByText('From now on it opens nothing').waitFor()
  await money.getByRole('link', { name: 'Call it back now' }).click()
  await page.getByText('It is no longer needed').click()
  await page.getByRole('button', { name: /Save on this phone|Save/ }).click()
  await page.getByText('all sent').first().waitFor({ timeout: 60_000 })
  await anil.page.reload()
  await anil.page.locator('input[type=password]').first().fill('practice')
  await anil.page.keyboard.press('Enter')
  await main(anil.page).getByText('This packet has ended').first().waitFor({ timeout: 60_000 })
  expect(await anil.page.content()).not.toContain('BL/117')
})
