// Papers as they come out of a printer: shaped Devanagari and no empty boxes, text that reads back as the words on the screen, one
// number for one printing, and nothing typed twice.
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findPdfReader } from '../scripts/browser.ts'
import { type AtWork, comesIn, openBrowser, PHONE } from './people.ts'
import { type Running, removeFolder, startPractice } from './server.ts'

let running: Running
let browser: Browser
let kavita: AtWork

beforeAll(async () => {
  running = await startPractice('hi')
  browser = await openBrowser()
  kavita = await comesIn(browser, running.url, 'कविता', PHONE)
  // A browser's own print dialog stands in nobody's way here.
  await kavita.page.addInitScript('window.print = () => { window.printed = (window.printed ?? 0) + 1 }')
  await kavita.page.evaluate('window.print = () => { window.printed = (window.printed ?? 0) + 1 }')
})
afterAll(async () => {
  await browser?.close()
  await running?.stop()
  if (running) removeFolder(running)
})

const openPapers = async (page: Page, book: RegExp): Promise<void> => {
  await page.getByRole('link', { name: 'People' }).filter({ visible: true }).first().click()
  await page.getByRole('link', { name: book }).first().click()
  await page.getByText('Papers').first().click()
}

test('a production report fills itself from what was told, in Hindi though the screen is English', async () => {
  const { page } = kavita
  await openPapers(page, /Blue Myna/)
  await page.getByRole('link', { name: 'Production report' }).click()
  await page.getByRole('radio', { name: 'हिंदी' }).check({ force: true })
  await page.getByRole('heading', { name: 'बाल कल्याण समिति के समक्ष पेशी की रिपोर्ट' }).waitFor()
  const paper = page.getByRole('article')
  expect(await paper.textContent()).toContain('रीता कुमारी')
  expect(await paper.textContent()).toContain('प्रपत्र 17 · JJ Model Rules 2016')
  expect(await paper.textContent()).toContain('अभी नहीं दिया गया')
})

test('the first printing is an entry and gives the number; the next prints the same number', async () => {
  const { page } = kavita
  const paper = page.getByRole('article')
  await page.getByRole('button', { name: 'Print, and keep that it was made' }).click()
  await expect.poll(() => page.evaluate('window.printed')).toBe(1)
  const number = /क्रमांक ([0-9A-Z]{4}-[0-9A-Z]{4})/.exec((await paper.textContent()) ?? '')?.[1]
  expect(number).toBeTruthy()
  await page.getByRole('button', { name: 'Print', exact: true }).click()
  await expect.poll(() => page.evaluate('window.printed')).toBe(2)
  expect(await paper.textContent()).toContain(`क्रमांक ${number}`)
  await page.getByRole('link', { name: 'Papers' }).first().click()
  await page.getByText(new RegExp(`${number} ·`)).waitFor()
})

/** Letters that no font here draws, told by their picture: the same as that of a letter no font has. */
const undrawn = (page: Page): Promise<string> =>
  page.getByRole('article').evaluate((article) => {
    const canvas = document.createElement('canvas')
    canvas.width = canvas.height = 40
    const pen = canvas.getContext('2d', { willReadFrequently: true })
    if (!pen) return 'no canvas'
    const { fontFamily } = getComputedStyle(article)
    const drawn = (letter: string) => {
      pen.clearRect(0, 0, 40, 40)
      pen.font = `24px ${fontFamily}`
      pen.fillText(letter, 4, 28)
      return pen.getImageData(0, 0, 40, 40).data.join()
    }
    const nothing = drawn('\u{10fffe}')
    const letters = new Set((article.textContent ?? '').replace(/\s/g, ''))
    return [...letters].filter((it) => drawn(it) === nothing).join('')
  })

/** Pieces of the page whose text runs into another's. */
const overlaps = (page: Page): Promise<number> =>
  page.getByRole('article').evaluate((article) => {
    const boxes = [...article.querySelectorAll('p, dt, dd, h1, h2, li > b, li > span')]
      .filter((it) => it.children.length === 0 && it.textContent?.trim())
      .map((it) => it.getBoundingClientRect())
    const meet = (a: DOMRect, b: DOMRect) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1
    return boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => meet(a, b))).length
  })

test.each([
  [/Blue Myna/, 'Production report', 'रीता कुमारी'],
  [/Marigold Squirrel/, 'Social investigation report', 'सामाजिक अन्वेषण रिपोर्ट'],
])(
  'of %s the %s in Hindi is drawn whole and reads back from the printed file as the same words',
  async (book, name, holds) => {
    const { page } = kavita
    await openPapers(page, book)
    await page.getByRole('link', { name }).first().click()
    await page.getByRole('radio', { name: 'हिंदी' }).check({ force: true })
    await page.getByRole('article').getByText(holds).first().waitFor()
    expect(await undrawn(page)).toBe('')
    expect(await overlaps(page)).toBe(0)
    const file = join(running.folder, 'paper.pdf')
    writeFileSync(file, await page.pdf({ format: 'A4', preferCSSPageSize: true }))
    const read = execFileSync(findPdfReader(), ['-layout', file, '-'], { encoding: 'utf8' })
    // Where one word ends a reader of such files can only guess, by gaps: the letters and their order are what must be right.
    const close = (text: string) => text.normalize('NFC').replace(/\s+/g, '')
    const printed = close(read)
    const shown =
      (await page.getByRole('article').evaluate((it: HTMLElement) => it.innerText)).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
    expect(shown.length).toBeGreaterThan(50)
    const missing = shown.filter((it) => !printed.includes(close(it)))
    expect(missing).toEqual([])
  },
)

test('on a phone no paper scrolls sideways', async () => {
  const { page } = kavita
  const over = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
  expect(over).toBe(0)
})
