// The main job, once, for real, in two browsers: a caseworker without network writes; it goes when there is signal; the committee member
// sees the clock running and what was written; the book is exported; a verifier says so, and says which entry broke.

import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type AtWork, comesIn, DESK, openBrowser, PHONE } from './people.ts'
import { type Running, removeFolder, startServer } from './server.ts'

const repository = join(import.meta.dirname, '..')
let running: Running
let browser: Browser
let kavita: AtWork
let sushila: AtWork

beforeAll(async () => {
  running = await startServer()
  await fetch(`${running.url}/practice/v1/practice`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ language: 'en' }),
  })
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
      { timeout: 20_000 },
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

test.each(['en', 'hi', 'ne'] as const)('no screen of it is closed to a screen reader, in %s', async (language) => {
  const { page } = kavita
  await page
    .getByRole('button', { name: { en: 'English', hi: /हिंदी/, ne: /नेपाली/ }[language] })
    .first()
    .click()
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze()
  expect(violations.map((it) => it.id)).toEqual([])
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
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
