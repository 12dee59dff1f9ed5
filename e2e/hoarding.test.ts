// One person more than somebody takes out alone: asked on a phone, agreed at a desk; and a name that is nobody's, laid by a steward and asked
// for by somebody else. That a day has to pass is tried where the clock can be moved (server/src/exports/copies).
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type AtWork, comesIn, DESK, keeps, openBrowser, PHONE } from './people.ts'
import { type Running, removeFolder, startPractice } from './server.ts'

let running: Running
let browser: Browser
let kavita: AtWork
let farida: AtWork

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

const asked = (page: Page, path: string) => page.request.get(`${running.url}/practice/v1/${path}`)

const booksOf = async (page: Page): Promise<readonly string[]> => {
  const { books } = (await (await asked(page, 'docket?limit=200')).json()) as { books: { book: string }[] }
  return books.map((it) => it.book)
}

/** A whisper is enough to open a book. */
const opensOneMore = async ({ page, context }: AtWork, i: number): Promise<void> => {
  await nav(page, 'People').click()
  await page.getByRole('link', { name: 'New report' }).click()
  await page.getByRole('button', { name: 'It was said' }).click()
  await page.getByLabel('What you were told').fill(`Somebody was seen at the bus stand, ${i}.`)
  await keeps({ page, context })
}

test('after twenty persons, the copy of one more waits for a colleague and a day; a packet does not', async () => {
  const { page } = kavita
  // Her device is made known to the server while the app opens.
  await expect.poll(async () => (await asked(page, 'docket')).status()).toBe(200)
  const held = await booksOf(page)
  for (let i = held.length; i <= 20; i++) await opensOneMore(kavita, i)
  await expect.poll(async () => (await booksOf(page)).length).toBeGreaterThan(20)
  const [girl = ''] = held
  const others = (await booksOf(page)).filter((it) => it !== girl)
  for (const it of others.slice(0, 20)) expect((await asked(page, `books/${it}/export`)).status(), it).toBe(200)
  expect((await asked(page, `books/${girl}/export`)).status()).toBe(409)
  await page.goto(`${running.url}/practice/book/${girl}/papers`)
  const phrase = page.locator('input[type=password]').first()
  await phrase.fill('practice')
  await page.keyboard.press('Enter')
  await page.getByText('This copy needs two people and a day').waitFor()
  expect(await page.getByRole('link', { name: 'Send a packet instead' }).isVisible()).toBe(true)
  await page.getByLabel('Why this copy is needed').fill('The court wants the whole record on Monday.')
  await page.getByRole('button', { name: 'Ask a colleague' }).click()
  await page.getByText('Once a colleague agrees', { exact: false }).waitFor()
})

test('her manager finds the question in the news, agrees after being asked twice, and sees who it is for and not about whom', async () => {
  farida = await comesIn(browser, running.url, 'Farida', DESK)
  const { page } = farida
  await page.getByRole('link', { name: /^News/ }).filter({ visible: true }).first().click()
  await page.getByRole('link', { name: /A colleague asks for a copy that needs two/ }).click()
  const question = page
    .getByRole('region', { name: /Kavita/ })
    .or(page.getByLabel(/Kavita/))
    .first()
  await question.getByText('The court wants the whole record on Monday.').waitFor()
  await question.getByRole('button', { name: 'Agree', exact: true }).click()
  await page.getByText('Did you talk about it?', { exact: false }).waitFor()
  await question.getByRole('button', { name: 'Agree', exact: true }).click()
  await page.getByText('Agreed; a day has to pass').waitFor()
})

test('the one who asked sees who agreed and from when, and can call it off', async () => {
  const { page } = kavita
  await page.getByRole('link', { name: 'Copies that need two' }).click()
  await page.getByText('Agreed: Farida').waitFor()
  await page.getByRole('button', { name: 'Call it off' }).click()
  await page.getByRole('button', { name: 'Call it off' }).click()
  await page.getByText('Called off').waitFor()
})

test('a steward lays a name of nobody; who asks for it is told what everybody is told, and the steward learns of it', async () => {
  const { members } = (await (await asked(farida.page, 'members')).json()) as {
    members: { person: string; name: string; roles: string[] }[]
  }
  const { person = '', roles = [] } = members.find((it) => it.name === 'Asha') ?? {}
  const data = { roles: [...roles, 'steward'] }
  const change = `${running.url}/practice/v1/members/${person}/roles`
  expect((await farida.page.request.post(change, { data })).ok()).toBe(true)
  const asha = await comesIn(browser, running.url, 'Asha', PHONE)
  const steward = asha.page
  await steward.goto(`${running.url}/practice/stewardship`)
  await steward.locator('input[type=password]').first().fill('practice')
  await steward.keyboard.press('Enter')
  await steward.getByText('No decoy lies anywhere.').waitFor()
  await steward.getByText('Make a decoy').first().click()
  await steward.getByLabel('Where it will lie').fill('A slip in the drawer of the reception')
  await steward.getByRole('button', { name: 'Make a decoy' }).last().click()
  const line = steward.getByText(/ · born \d{4}$/)
  await line.waitFor()
  const [name = '', , born = ''] = ((await line.textContent()) ?? '').split(' · ')

  const { page } = kavita
  await nav(page, 'Me').click()
  await page.getByRole('link', { name: 'Does somebody hold this person?' }).click()
  await page.getByLabel('Whole name').fill(name)
  await page.getByLabel('Year of birth').fill(born.replace('born ', ''))
  await page.getByLabel('Why you ask').fill('A cousin asks at our office.')
  await page.getByRole('button', { name: 'Ask', exact: true }).click()
  await page.getByText('It was passed on.', { exact: false }).waitFor()

  const seen = async (line: RegExp): Promise<number> => {
    await nav(steward, 'Today').click()
    await steward.goBack()
    await steward.getByText('Persons copied out or printed').waitFor()
    return steward.getByText(line).count()
  }
  await expect.poll(() => seen(new RegExp(`Kavita, Pipal Tola Kendra, asked for ${name} by name`))).toBe(1)

  const address = (await steward.getByText(/^Address: /).textContent()) ?? ''
  await page.goto(address.replace('Address: ', ''))
  await page.locator('input[type=password]').first().fill('practice')
  await page.keyboard.press('Enter')
  await page.getByText('This book is not here').waitFor()
  await expect.poll(() => seen(new RegExp(`Kavita, Pipal Tola Kendra, opened the address of ${name}`))).toBe(1)
})
