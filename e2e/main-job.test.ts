// The main job, once, for real, in two browsers: a caseworker without network writes; it goes when there is signal; the committee member
// sees the clock running and what was written; the book is exported; a verifier says so, and says which entry broke.

import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { type Envelope, entryId } from '@sajha/record'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type AtWork, begins, comesIn, DESK, isSealed, keeps, openBrowser, opensBook, PHONE } from './people.ts'
import { type Running, removeFolder, startPractice } from './server.ts'

const repository = join(import.meta.dirname, '..')
let running: Running
let browser: Browser
let kavita: AtWork
let sushila: AtWork

beforeAll(async () => {
  running = await startPractice()
  browser = await openBrowser()
  kavita = await comesIn(browser, running.url, 'Kavita', PHONE)
  sushila = await comesIn(browser, running.url, 'Sushila', DESK)
})
afterAll(async () => {
  await browser.close()
  await running.stop()
  removeFolder(running)
})

const openMyna = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: 'People' }).first().click()
  await page
    .getByRole('link', { name: /Blue Myna/ })
    .first()
    .click()
  await page.getByText('Who saw').first().waitFor()
}
/** After a minute without a touch the app locks itself; in practice the phrase is known. */
const comesBack = async (page: Page): Promise<void> => {
  const phrase = page.locator('input[type=password]').first()
  await expect
    .poll(
      async () =>
        (await phrase.isVisible()) ||
        (await page.getByRole('link', { name: 'People' }).filter({ visible: true }).first().isVisible()),
      { timeout: 45_000 },
    )
    .toBe(true)
  if (!(await phrase.isVisible())) return
  await phrase.fill('practice')
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: 'People' }).filter({ visible: true }).first().waitFor()
}
/** Opening the app anew fetches what is new. */
const opensAnew = async (page: Page): Promise<void> => {
  await page.reload()
  await comesBack(page)
}
const part = (page: Page, name: string | RegExp) => page.getByRole('main').getByText(name).first()
const said = 'She ate two plates of rice and asked for the bed near the door.'

test('the caseworker opens Today and sees that a child must be before the Committee', async () => {
  await part(kavita.page, 'Bring her before the Child Welfare Committee').waitFor()
  expect(await kavita.page.title()).not.toMatch(/Myna|रीता/)
})

test('without network she opens the book and writes; it waits on this phone, and says so', async () => {
  const { page, context } = kavita
  await openMyna(page)
  await page.getByRole('link', { name: 'Add entry' }).first().click()
  await page.getByRole('link', { name: 'Note' }).first().waitFor()
  await context.setOffline(true)
  await page.getByRole('link', { name: 'Note' }).first().click()
  await page.getByRole('textbox').first().fill(said)
  await page.getByRole('button', { name: /Save on this phone/ }).click()
  await part(page, said).waitFor()
  await page.getByText(/^1$/).first().waitFor()
})

test('when there is signal it goes by itself, and nothing waits', async () => {
  const { page, context } = kavita
  await context.setOffline(false)
  await page.getByText('all sent').first().waitFor({ timeout: 60_000 })
})

test('the committee member sees the clock running, and what the caseworker wrote', async () => {
  const { page } = sushila
  await opensAnew(page)
  await openMyna(page)
  await part(page, /left/).waitFor()
  await expect.poll(() => page.getByText(said).count(), { timeout: 60_000 }).toBeGreaterThan(0)
})

test('she writes that the girl came before it: the duty is done, and the caseworker sees that it is', async () => {
  const { page } = sushila
  await begins(sushila, 'Before the Child Welfare Committee')
  await page.getByRole('radio', { name: 'One member' }).check()
  await page.getByLabel('Which Committee').fill('Devipur')
  await keeps(sushila)
  await isSealed(sushila, 'Before One member, Devipur')
  await opensAnew(kavita.page)
  await opensBook(kavita, /Blue Myna/)
  await kavita.page.getByRole('link', { name: /^Promises/ }).click()
  const duty = kavita.page.getByRole('list', { name: 'Bring her before the Child Welfare Committee' })
  await duty.getByText(/^Done today/).waitFor({ timeout: 40_000 })
})

test('a hearing is written where the court is what matters, and the timeline shows it in one line', async () => {
  const { page } = kavita
  await begins(kavita, 'Hearing')
  await page.getByLabel('Court', { exact: true }).fill('Special Court, Devipur')
  await page.getByLabel('What happened').selectOption('Evidence was heard')
  await keeps(kavita)
  await isSealed(kavita, 'Hearing in Special Court, Devipur: Evidence was heard')
})

test.each(['en', 'hi', 'ne'] as const)('no screen of it is closed to a screen reader, in %s', async (language) => {
  const { page } = kavita
  await page
    .getByRole('button', { name: { en: 'English', hi: /हिंदी/, ne: /नेपाली/ }[language] })
    .first()
    .click()
  // The whole page at once: half of a row that the dock covers now is reached by scrolling, and is not a small target.
  await page.setViewportSize({ ...PHONE.viewport, height: 3000 })
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze()
  expect(violations.map((it) => `${it.id}: ${it.nodes.map((one) => one.html).join(' ')}`)).toEqual([])
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  await page.setViewportSize(PHONE.viewport)
  expect(overflow).toBe(0)
})

test('the book is exported, and a verifier without a server says that it is whole, or which entry broke', async () => {
  const { page } = kavita
  await page.getByRole('button', { name: 'English' }).first().click()
  await openMyna(page)
  await page.getByText('Papers').first().click()
  const download = page.waitForEvent('download', { timeout: 60_000 })
  await page.getByRole('link', { name: 'Take it with you' }).first().click()
  const file = join(running.folder, 'export.zip')
  await (await download).saveAs(file)
  const verify = (path: string) =>
    spawnSync(process.execPath, ['scripts/sajha.ts', 'verify', path, '--json'], { cwd: repository, encoding: 'utf8' })
  const whole = verify(file)
  expect(whole.status, whole.stdout + whole.stderr).toBe(0)

  const bytes = readFileSync(file)
  const at = 2 + bytes.indexOf(Buffer.from('"She ate two plates of rice'))
  expect(at).toBeGreaterThan(2)
  bytes[at] = (bytes[at] ?? 0) ^ 1
  const changed = join(running.folder, 'changed.zip')
  writeFileSync(changed, bytes)
  const broken = verify(changed)
  expect(broken.status).toBe(1)
  expect(broken.stdout).toContain('note')
})

test('what was not taken stays with its reason; mending it begins with the same words, and it goes when it is let go', async () => {
  const { page } = kavita
  await comesBack(page)
  await page.route('**/v1/entries', (route) => {
    const { entries } = route.request().postDataJSON() as { entries: { envelope: Envelope }[] }
    const refused = { outcome: 'refused', problem: 'fields-wrong', faults: [{ field: 'text', reason: 'wrong-form' }] }
    return route.fulfill({ json: { outcomes: entries.map((it) => ({ id: entryId(it.envelope), ...refused })) } })
  })
  await opensBook(kavita, /Blue Myna/)
  await begins(kavita, 'Note')
  await page.getByRole('textbox').first().fill('She asked for her slippers.')
  await keeps(kavita)
  await page
    .getByRole('link', { name: /waiting/ })
    .first()
    .click()
  const card = page.getByText('She asked for her slippers.')
  await page.getByText('Not taken: 1').waitFor()
  await page.unroute('**/v1/entries')

  await page.getByRole('button', { name: 'Mend it' }).click()
  const words = page.getByRole('textbox').first()
  await expect.poll(() => words.inputValue()).toBe('She asked for her slippers.')
  await words.fill('She asked for her blue slippers.')
  await keeps(kavita)
  await isSealed(kavita, 'She asked for her blue slippers.')
  await page
    .getByRole('link', { name: /waiting/ })
    .first()
    .click()
  await page.getByText('Not taken: 1').waitFor()
  await card.first().waitFor()
  await page.getByRole('button', { name: 'Let it go' }).click()
  await page.getByRole('button', { name: 'Let it go' }).click()
  await page.getByRole('button', { name: 'Let it go' }).click()
  await expect.poll(() => page.getByText('Not taken: 1').count()).toBe(0)
})

test('handed over, the book is with the colleague, and gone from the phone of the one who had it', async () => {
  const { page } = kavita
  await comesBack(page)
  await opensBook(kavita, /Blue Myna/)
  await begins(kavita, 'Handed over')
  await page.getByLabel('To whom').selectOption('Asha · Pipal Tola Kendra')
  await keeps(kavita)
  await isSealed(kavita, 'To whom: Asha')
  await opensAnew(page)
  await page.getByRole('link', { name: 'People' }).first().click()
  await page.getByRole('link', { name: /Green Rohu/ }).waitFor()
  await expect.poll(() => page.getByRole('link', { name: /Blue Myna/ }).count(), { timeout: 40_000 }).toBe(0)
  const asha = await comesIn(browser, running.url, 'Asha', PHONE)
  await opensBook(asha, /Blue Myna/)
  await asha.page.getByRole('link', { name: 'Timeline' }).click()
  await part(asha.page, said).waitFor()
})

test('locking hides everything at once, and what is on the disk of the phone holds no word of it', async () => {
  const { page } = kavita
  await comesBack(page)
  await page.getByRole('button', { name: 'Lock' }).first().click()
  await expect.poll(() => page.getByText(said).count()).toBe(0)
  const kept = await page.evaluate(async () => {
    const text = (it: unknown) =>
      it instanceof ArrayBuffer || ArrayBuffer.isView(it) ? new TextDecoder().decode(it) : it
    const legible = (row: unknown) => JSON.stringify(row, (_, it: unknown) => text(it))
    const names = (await indexedDB.databases()).map((it) => it.name ?? '')
    const texts: string[] = []
    for (const name of names) {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const asked = indexedDB.open(name)
        asked.onsuccess = () => resolve(asked.result)
        asked.onerror = () => reject(asked.error)
      })
      for (const store of db.objectStoreNames) {
        const rows = await new Promise<unknown[]>((resolve) => {
          const all = db.transaction(store).objectStore(store).getAll()
          all.onsuccess = () => resolve(all.result)
        })
        texts.push(...rows.map(legible))
      }
      db.close()
    }
    return texts.join('\n')
  })
  expect(kept.length).toBeGreaterThan(1000)
  expect(kept).not.toMatch(/two plates of rice|रीता/)
})
