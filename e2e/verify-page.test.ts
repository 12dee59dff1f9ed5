// A stranger with a USB stick: the page from the disk, no network, an export and a key. Green or red, with the entry and the rule.
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import AxeBuilder from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  COSIGNATURE,
  cosignText,
  formatVerifierKey,
  parseNote,
  withCosignatures,
  writeZip,
} from '../record/src/index.ts'
import { aBundle, filesOf, logSigner, stated } from '../record/testing/a-bundle.ts'
import { signerOf } from '../record/testing/vectors/transparency/platform.ts'
import { DESK, openBrowser } from './people.ts'

const built = join(import.meta.dirname, '../app/dist/verify.html')
const folder = mkdtempSync(join(tmpdir(), 'sajha-stick-'))
const key = formatVerifierKey(logSigner.key)
const witness = signerOf('library.example/w', COSIGNATURE, new Uint8Array(32).fill(4))
const other = formatVerifierKey(signerOf(logSigner.key.name, 1, new Uint8Array(32).fill(9)).key)
let browser: Browser
let context: BrowserContext
let page: Page
const asked: string[] = []

const zipOf = (files: ReadonlyMap<string, Uint8Array>) =>
  writeZip(Array.from(files, ([name, bytes]) => ({ name, bytes })))

beforeAll(async () => {
  const given = await aBundle({ entries: 8, keptBack: [4], erased: [5], parted: [6] })
  const line = await cosignText(parseNote(given.checkpoint).text, witness, 1_800_000_000)
  const files = await filesOf(await stated({ ...given, checkpoint: withCosignatures(given.checkpoint, [line]) }))
  writeFileSync(join(folder, 'whole.zip'), zipOf(files))
  const changed = new TextDecoder()
    .decode(files.get('entries/0003-note.json'))
    .replace('What was seen', 'What was sein')
  writeFileSync(
    join(folder, 'changed.zip'),
    zipOf(new Map([...files, ['entries/0003-note.json', new TextEncoder().encode(changed)]])),
  )
  writeFileSync(join(folder, 'cut.zip'), zipOf(files).subarray(0, 900))
  writeFileSync(join(folder, 'none.zip'), 'She said nothing.')
  browser = await openBrowser()
  context = await browser.newContext({ ...DESK, locale: 'en-IN' })
  await context.setOffline(true)
  page = await context.newPage()
  page.setDefaultTimeout(45_000)
  page.on('request', (it) => asked.push(it.url()))
  page.on('pageerror', (error) => asked.push(String(error)))
  await page.goto(pathToFileURL(built).href)
})
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true })
})

const give = async (file: string, keys: string): Promise<void> => {
  await page.locator('textarea').fill(keys)
  await page.locator('input[type=file]').setInputFiles(join(folder, file))
}
const answer = (text: string | RegExp) => page.getByRole('heading', { name: text }).waitFor()

test('it is one file under 300 kB', () => {
  expect(statSync(built).size).toBeLessThan(300 * 1024)
})

test('a whole export and the key: nothing was changed; what is withheld and who outside signed is said', async () => {
  await give('whole.zip', `${key}\n${formatVerifierKey(witness.key)}`)
  await answer('Nothing was changed.')
  await page.getByText('library.example/w').waitFor()
  await page.getByText('1 entries by their seal alone; fields kept back in 1 others', { exact: false }).waitFor()
  expect(await page.getByRole('row', { name: /caseworker/i }).count()).toBe(7)
  await page.getByText('lawfully destroyed').first().waitFor()
  const found = await new AxeBuilder({ page }).analyze()
  expect(found.violations.map((it) => it.id)).toEqual([])
})

test('its own page opens in a frame where nothing can run', async () => {
  await page.getByText('index.html').first().click()
  const frame = page.frameLocator('iframe')
  await frame.locator('html').waitFor()
  expect(await page.locator('iframe').getAttribute('sandbox')).toBe('')
})

test('without a key it says only that the file agrees with itself; with another log’s key it is red', async () => {
  await give('whole.zip', '')
  await answer('The file agrees with itself.')
  await give('whole.zip', other)
  await answer('This export does not hold.')
  await page.getByText('The log did not sign this.').waitFor()
  await give('whole.zip', 'nothing')
  await page.getByText('This is no key.', { exact: false }).waitFor()
})

test('a changed statement is red, with the entry and the rule, in three languages', async () => {
  await give('changed.zip', key)
  await answer('Entry 3 is not what was sealed.')
  await page.getByText('What is shown is not what was signed.').waitFor()
  await page.locator('.reasons code', { hasText: 'body' }).waitFor()
  await page.getByText('The other 7 entries stand').waitFor()
  await page.getByRole('button', { name: 'हि', exact: true }).click()
  await answer(/प्रविष्टि 3 वैसी नहीं है/)
  await page.getByRole('button', { name: 'ने', exact: true }).click()
  await answer(/प्रविष्टि 3 दर्ता भएजस्तो छैन/)
  await page.getByRole('button', { name: 'En', exact: true }).click()
})

test.each(['cut.zip', 'none.zip'])('%s gets an answer and no accident', async (file) => {
  await give(file, key)
  await page.locator('.answer.broken').waitFor()
})

test('nothing was asked of anybody, and nothing broke', () => {
  expect(asked.filter((it) => !it.startsWith('file:') && !it.startsWith('about:') && !it.startsWith('blob:'))).toEqual(
    [],
  )
})
