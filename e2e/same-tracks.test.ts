// One girl, three organisations and two people without an account, from the first report to her placement: nothing goes by mail or
// messenger, each side sees what the others owe, her word is taken back in the middle and obeyed, the worker leaves in the middle and
// nothing is dropped, and she sees who saw.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  type AtWork,
  begins,
  comesIn,
  DESK,
  inDays,
  isSealed,
  keeps,
  openBrowser,
  opensAnew,
  opensBook,
  PHONE,
} from './people.ts'
import { type Running, removeFolder, startPractice } from './server.ts'

let running: Running
let browser: Browser
/** Her caseworker, and the manager, of one organisation; the home and the Magistrate's office are two more. */
let kavita: AtWork
let farida: AtWork
/** Follows when Kavita goes. */
let asha: AtWork
let meena: AtWork
let anil: AtWork

beforeAll(async () => {
  running = await startPractice()
  browser = await openBrowser()
  kavita = await comesIn(browser, running.url, 'Kavita', PHONE)
  farida = await comesIn(browser, running.url, 'Farida', DESK)
  asha = await comesIn(browser, running.url, 'Asha', PHONE)
  meena = await comesIn(browser, running.url, 'Meena', DESK)
  anil = await comesIn(browser, running.url, 'Anil', PHONE)
})
afterAll(async () => {
  await browser?.close()
  await running?.stop()
  if (running) removeFolder(running)
})

const HER = /Green Elephant/
const part = (page: Page, name: string | RegExp) =>
  page.getByRole('navigation', { name: 'Parts of the book' }).getByRole('link', { name }).first().click()
const allSent = (page: Page) =>
  page.getByText('all sent').filter({ visible: true }).first().waitFor({ timeout: 60_000 })
const card = (page: Page, purpose: string) => page.getByRole('region', { name: purpose })
/** Fetches what is new; what was open before stands there again. */
const looksAgain = async (who: AtWork): Promise<void> => {
  await opensAnew(who)
  await who.page.getByRole('link', { name: 'People' }).filter({ visible: true }).first().waitFor()
}

type Outside = { readonly who: string; readonly office: string; readonly purpose: string; readonly ask: string }

/** A packet to somebody without an account: that she was found, and what is asked. */
const sendsOutside = async (page: Page, { who, office, purpose, ask }: Outside, basis: () => Promise<void>) => {
  await page.getByRole('link', { name: 'Send a packet' }).click()
  await page.getByRole('radio', { name: 'Somebody without an account' }).check()
  await page.getByLabel('Name and post').fill(who)
  await page.getByLabel('Which office').fill(office)
  await page.getByLabel('What for').fill(purpose)
  await basis()
  await page.getByRole('checkbox', { name: /Told: A bangle seller/ }).check()
  await page.getByLabel('What is asked').fill(ask)
  await page.getByRole('button', { name: 'Read it once more' }).click()
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  await card(page, purpose).waitFor()
  await allSent(page)
  await card(page, purpose).getByRole('button', { name: 'Make a link' }).last().click()
  const text = await page.getByRole('region', { name: new RegExp(`^For ${who}`) }).innerText()
  const [address = ''] = /http\S+/.exec(text) ?? []
  const [code = ''] = /[2-9A-Z]{4}-[2-9A-Z]{4}/.exec(text) ?? []
  return { address, code }
}

/** A phone that has no account and runs no script. */
const opensLink = async ({ address, code }: { readonly address: string; readonly code: string }): Promise<Page> => {
  const context = await browser.newContext({ ...PHONE, javaScriptEnabled: false, locale: 'en-IN' })
  const page = await context.newPage()
  page.setDefaultTimeout(45_000)
  await page.goto(address)
  await page.getByLabel(/code/i).fill(code)
  await page.getByRole('button', { name: 'Open' }).click()
  return page
}

test('Kavita writes what she was told and that the girl is with her: the law starts its clocks', async () => {
  const { page } = kavita
  await page.getByRole('link', { name: 'People' }).first().click()
  await page.getByRole('link', { name: 'New report' }).click()
  await page.getByRole('button', { name: 'It was said' }).click()
  await page.getByLabel('What you were told').fill('A bangle seller says: a girl sleeps above the workshop.')
  await page.getByText('More, if you know it').click()
  await page.getByText('Green', { exact: true }).click()
  await page.getByText('Elephant', { exact: true }).click()
  await keeps(kavita)
  await begins(kavita, 'Found and taken charge of')
  await page.getByRole('radio', { name: 'Under 18', exact: true }).check()
  await page.getByLabel('Taken charge of by').selectOption('Our organisation or another one')
  await keeps(kavita)
  await allSent(page)
  await part(page, /^Now/)
  await page.getByText('Bring her before the Child Welfare Committee').first().waitFor()
})

test('she agrees that the police unit is told, in pictures, and says it back', async () => {
  const { page } = kavita
  await part(page, /^Consent/)
  await page.getByRole('link', { name: 'Begin a consent talk' }).click()
  const next = () => page.getByRole('button', { name: 'Next' }).click()
  const touches = (picture: string) => page.getByRole('button', { name: picture, exact: true }).click()
  await page.getByText('No one else').click()
  await next()
  await page.getByRole('combobox').selectOption('Maithili')
  await next()
  await page.getByRole('radio', { name: 'The Child Welfare Committee' }).check()
  await next()
  await touches('For her case')
  await next()
  await page.getByLabel('Who would be told?').fill('AHTU Devipur')
  await next()
  await touches('Her case')
  await next()
  await touches('One month')
  await next()
  await touches('Yes')
  await next()
  await touches('They are told this')
  await touches('I can take it back')
  await page.getByRole('button', { name: 'Save on this phone' }).click()
  await page.getByText('Her yes is kept').waitFor()
  await page.getByRole('button', { name: 'Enough for today' }).click()
  await allSent(page)
})

const COMMITTEE = {
  who: 'Member',
  office: 'Child Welfare Committee, Rampur',
  purpose: 'A sitting tonight',
  ask: 'Who sits tonight?',
}
const POLICE = { who: 'Officer in charge', office: 'AHTU Devipur', purpose: 'The workshop', ask: 'Who owns it?' }
let member: Page
let officer: Page

test('a Committee member and an officer without accounts are asked by links, and answer on phones that run no script', async () => {
  const { page } = kavita
  await part(page, /^Packets/)
  const committee = await sendsOutside(page, COMMITTEE, async () => {
    await page.getByRole('radio', { name: /The law requires it/ }).check()
    await page.getByLabel('Which law').selectOption({ index: 1 })
  })
  member = await opensLink(committee)
  await member.getByText('Who sits tonight?').first().waitFor()
  await member.getByLabel('Your name and post').fill('R. Jha, member')
  await member.getByLabel(/In a sentence/).fill('I sit until ten.')
  await member.getByRole('button', { name: 'It is ours, we will see to it' }).click()
  await member.getByText('Your answer is kept').waitFor()
  const link = await sendsOutside(page, POLICE, () => page.getByRole('radio', { name: /For her case/ }).check())
  officer = await opensLink(link)
  await officer.getByText('Who owns it?').first().waitFor()
})

test('the home is brought in, and the office is asked: each of the three sees what the others owe', async () => {
  const { page } = kavita
  await begins(kavita, 'Brought in')
  await page.getByLabel('Who', { exact: true }).selectOption('Meena · Aangan Home for Girls')
  await page.getByLabel('As what').selectOption('Home')
  await page.getByRole('radio', { name: 'The law requires it' }).check()
  await keeps(kavita)
  await isSealed(kavita, 'Who: Meena')
  await part(page, /^Packets/)
  await page.getByRole('link', { name: 'Send a packet' }).click()
  await page.getByRole('radio', { name: 'One person here' }).check()
  await page
    .getByRole('combobox', { name: /^Whom/ })
    .selectOption('Anil Kumar · Office of the District Magistrate, Devipur')
  await page.getByLabel('What for').fill('The first help')
  await page.getByRole('radio', { name: /The law requires it/ }).check()
  await page.getByLabel('Which law').selectOption({ index: 1 })
  await page.getByLabel('What is asked').fill('Which officer pays it?')
  await page.getByRole('button', { name: 'Read it once more' }).click()
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  await allSent(page)
  await looksAgain(anil)
  await anil.page.getByRole('link', { name: /News/ }).filter({ visible: true }).first().click()
  await anil.page.getByRole('link', { name: 'Inbox' }).filter({ visible: true }).first().click()
  await anil.page.getByRole('link', { name: /Which officer pays it/ }).click()
  await anil.page.getByLabel('In a sentence').fill('The sub-divisional officer, on Friday.')
  await anil.page.getByRole('button', { name: 'It is ours, we will see to it' }).click()
  await allSent(anil.page)
  await looksAgain(kavita)
  await card(page, 'The first help').getByText('“The sub-divisional officer, on Friday.”').first().waitFor()
  await looksAgain(meena)
  await opensBook(meena, HER)
  await meena.page.getByText('Bring her before the Child Welfare Committee').first().waitFor()
})

test('her word is taken back by a call: the officer reads nothing more within the minute, the Committee goes on', async () => {
  const { page } = kavita
  await part(page, /^Consent/)
  const yes = page.getByRole('region', { name: /For her case/ })
  await yes.getByRole('button', { name: 'Withdraw' }).click()
  await yes.getByRole('button', { name: 'She said it by a call' }).click()
  await yes.getByText('Taken back', { exact: true }).waitFor()
  await allSent(page)
  await officer.reload()
  await officer.getByRole('heading', { name: 'A page for one person' }).waitFor()
  expect(await officer.content()).not.toContain('bangle')
  await member.reload()
  await member.getByText('Who sits tonight?').first().waitFor()
})

test('Kavita’s posting ends: her phone is empty, Asha has the case with its clock, and takes over what was promised', async () => {
  await begins(kavita, 'Promise')
  await kavita.page.getByLabel('What was promised').fill('Sit beside her before the Committee')
  await kavita.page.locator('input[type=date]').fill(inDays(2))
  await kavita.page.locator('input[type=time]').fill('11:00')
  await kavita.page.getByRole('radio', { name: 'To her', exact: true }).check()
  await keeps(kavita)
  await allSent(kavita.page)
  const { page } = farida
  await page.getByRole('link', { name: 'Our people' }).filter({ visible: true }).first().click()
  await page
    .getByRole('row', { name: /Kavita/ })
    .getByRole('link', { name: 'Change' })
    .click()
  await page.getByRole('main').getByText('Now', { exact: true }).click()
  await page.getByLabel('Who takes over').selectOption({ label: 'Asha (Lawyer, Caseworker)' })
  await page.getByLabel('Why').fill('Transferred')
  await page.getByRole('button', { name: 'End the posting' }).click()
  await page.getByRole('button', { name: 'End the posting' }).click()
  await page.getByText('Were here before').first().waitFor()
  await opensAnew(kavita)
  await kavita.page.getByText('Nothing of the record is on it now.', { exact: false }).first().waitFor()
  await looksAgain(asha)
  await asha.page.getByRole('link', { name: /Handed to you/ }).click({ timeout: 60_000 })
  await asha.page.getByText('Sit beside her before the Committee').first().waitFor()
  await opensBook(asha, HER)
  await asha.page.getByText('Bring her before the Child Welfare Committee').first().waitFor()
})

test('the home writes that she was placed with it; she is shown who saw, those who are not hers first', async () => {
  const { page } = meena
  await begins(meena, 'Placed in a home')
  await page.getByLabel('Home', { exact: true }).fill('Aangan Home for Girls')
  await page.getByRole('radio', { name: 'Until the inquiry ends' }).check()
  await keeps(meena)
  await isSealed(meena, 'Aangan Home for Girls')
  await looksAgain(asha)
  await opensBook(asha, HER)
  await part(asha.page, /^Who saw/)
  const looks = asha.page.getByRole('main')
  for (const it of ['Officer in charge, AHTU Devipur', 'Member, Child Welfare Committee, Rampur', 'Anil Kumar'])
    await looks.getByText(it).first().waitFor()
})
