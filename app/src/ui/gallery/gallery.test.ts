// The whole gallery in a real browser: what axe finds, what overflows, what a thumb can hit, and what only a browser knows
// of keyboard, focus and a fallen curtain.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import react from '@vitejs/plugin-react'
import { type Browser, chromium, type Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findBrowser } from '../../../../scripts/browser.ts'

const PAGES = [
  'parts',
  'inputs',
  'today',
  'book',
  'entry',
  'duties',
  'states',
  'drawings',
  'own&face=big',
  'savings&face=big',
  'check',
  'compare',
  'paper',
] as const

const KINDS: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html' }

const built = mkdtempSync(join(tmpdir(), 'gallery-'))
const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://gallery')
  try {
    const body = readFileSync(join(built, pathname === '/' ? 'gallery.html' : pathname))
    response.writeHead(200, { 'content-type': KINDS[extname(pathname)] ?? 'text/html' }).end(body)
  } catch {
    response.writeHead(204).end()
  }
})
let browser: Browser

beforeAll(async () => {
  const root = new URL('../../../', import.meta.url).pathname
  await build({
    configFile: false,
    root,
    base: './',
    logLevel: 'error',
    plugins: [react()],
    build: { outDir: built, emptyOutDir: true, rollupOptions: { input: join(root, 'gallery.html') } },
  })
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening)
  })
  browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox'] })
}, 120_000)

afterAll(async () => {
  await browser.close()
  server.close()
  rmSync(built, { recursive: true })
})

interface Look {
  readonly width?: number
  readonly height?: number
  /** The size of all text, in percent. */
  readonly text?: number
}

const onPage = async <T>(
  query: string,
  { width = 360, height = 780, text }: Look,
  look: (page: Page) => Promise<T>,
) => {
  const context = await browser.newContext({ viewport: { width, height } })
  const page = await context.newPage()
  const { port } = server.address() as AddressInfo
  await page.goto(`http://127.0.0.1:${port}/?page=${query}`)
  await page.waitForSelector('footer button')
  if (text) await page.addStyleTag({ content: `html { font-size: ${text}% }` })
  try {
    return await look(page)
  } finally {
    await context.close()
  }
}

const wider = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

const named = ({ violations }: Awaited<ReturnType<AxeBuilder['analyze']>>): readonly string[] =>
  violations.map((it) => `${it.id}: ${it.nodes.map((node) => node.html).join(' ')}`)

/** What axe holds against the page in the light, and against its colours in the dark. */
const faults = async (page: Page): Promise<readonly string[]> => {
  // Without frames in the page axe needs no second one to gather what it found in them.
  // 7:1 holds wherever 4.5:1 is asked, so the lesser rule need not be counted out as well.
  const all = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ rules: { 'color-contrast': { enabled: false }, 'color-contrast-enhanced': { enabled: true } } })
    .analyze()
  await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'))
  const dark = await new AxeBuilder({ page }).setLegacyMode().withRules(['color-contrast-enhanced']).analyze()
  return [...named(all), ...named(dark)]
}

/** What is too small to press. Links among words are exempt, as WCAG 2.5.8 has it; so is what only the keyboard meets. */
const tooSmall = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('button, select, input, textarea, summary, nav a, li a')]
    const targets = all.map((it) => it.closest('label') ?? it).map((it) => ({ it, box: it.getBoundingClientRect() }))
    return targets
      .filter(({ box }) => box.width > 1 && (box.height < 47.5 || box.width < 41.5))
      .map(({ it, box }) => `${it.outerHTML.slice(0, 80)} ${box.width}×${box.height}`)
  })

test.each(PAGES)(
  '%s is faultless, fits and can be pressed on a phone',
  async (name) => {
    await onPage(name, {}, async (page) => {
      expect(await tooSmall(page)).toEqual([])
      expect(await faults(page)).toEqual([])
      await page.setViewportSize({ width: 320, height: 640 })
      expect(await wider(page), 'at 320 px').toBe(0)
      await page.setViewportSize({ width: 640, height: 400 })
      expect(await wider(page), 'at twice the size on a desk').toBe(0)
    })
    expect(await onPage(`${name}&lang=hi`, { text: 140 }, wider), 'in Hindi with text 40 % larger').toBe(0)
  },
  60_000,
)

test('nine parts stand in one row on a phone; the chosen one is in sight, and so is each that the keyboard comes to', async () => {
  await onPage('parts&lang=hi', { text: 140 }, async (page) => {
    const row = page.getByRole('navigation', { name: 'हिस्से' })
    const parts = row.getByRole('button')
    expect(await parts.count()).toBe(9)
    const tops = await parts.evaluateAll((all) => new Set(all.map((it) => it.getBoundingClientRect().top)).size)
    expect(tops).toBe(1)
    const inSight = (name: string) =>
      row.getByRole('button', { name }).evaluate((it) => {
        const { left, right } = it.getBoundingClientRect()
        return left > -1 && right < innerWidth + 1
      })
    expect(await inSight('अभी')).toBe(false)
    expect(await inSight('क़ानून')).toBe(true)
    await row.getByRole('button', { name: 'क़ानून' }).focus()
    for (let n = 0; n < 5; n++) await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('किसने देखा')
    expect(await inSight('किसने देखा')).toBe(true)
    const fades = () => row.evaluate((it) => getComputedStyle(it).getPropertyValue('--fade-after'))
    await expect.poll(fades).toBe('0px')
    await row.getByRole('button', { name: 'अभी' }).focus()
    await expect.poll(fades).not.toBe('0px')
  })
}, 60_000)

test('a button that is not ready keeps the focus, says why, and does nothing', async () => {
  await onPage('inputs', {}, async (page) => {
    const button = page.getByRole('button', { name: 'Save on this phone' })
    await button.focus()
    expect(await button.getAttribute('aria-disabled')).toBe('true')
    const reason = await button.getAttribute('aria-describedby')
    expect(await page.locator(`[id="${reason}"]`).textContent()).toBe('Two things are still open')
    expect(await button.evaluate((it) => it === document.activeElement)).toBe(true)
  })
}, 60_000)

test('arrow keys go from choice to choice', async () => {
  await onPage('entry', { width: 1280, height: 800 }, async (page) => {
    await page.getByRole('radio', { name: 'Overnight' }).focus()
    await page.keyboard.press('ArrowDown')
    expect(await page.getByRole('radio', { name: 'Until the inquiry ends' }).isChecked()).toBe(true)
  })
}, 60_000)

test('more than six choices are rows on a desk and the list of the system on a phone', async () => {
  const role = (width: number) =>
    onPage('inputs', { width }, (page) =>
      page.locator('#language').evaluate((it) => it.getAttribute('role') ?? it.tagName),
    )
  expect(await role(1280)).toBe('radiogroup')
  expect(await role(360)).toBe('SELECT')
}, 60_000)

test('an amount typed in Devanagari is kept in paise and grouped when it is left', async () => {
  await onPage('inputs', {}, async (page) => {
    const amount = page.locator('#wage')
    await amount.fill('१२३४५६.५०')
    await page.getByText('{"paise":12345650,"currency":"INR"}').waitFor()
    await amount.blur()
    expect(await amount.inputValue()).toBe('1,23,456.50')
  })
}, 60_000)

test('half a moment is nothing yet and is not wiped; its other half makes it whole', async () => {
  await onPage('inputs', {}, async (page) => {
    const kept = page.locator('[id="taken"] + *')
    await page.locator('#taken-day').fill('2026-11-23')
    expect(await page.locator('#taken-day').inputValue()).toBe('2026-11-23')
    expect(await kept.textContent()).toBe('—')
    await page.locator('#taken-offset').selectOption('+05:45')
    await page.locator('#taken-time').fill('09:05')
    expect(await kept.textContent()).toBe('"2026-11-23T09:05+05:45"')
  })
}, 60_000)

test('a day that is known only about when becomes two days and how she said it', async () => {
  await onPage('inputs', {}, async (page) => {
    const born = page.locator('#born')
    await born.getByLabel('Only about when').check()
    await born.getByLabel('Not after').fill('2011-03-09')
    await born.getByLabel('How she said it').fill('around Holi')
    await page.getByText('{"from":"2011-03-02","to":"2011-03-09","said":"around Holi"}').waitFor()
    await born.getByLabel('Not after').fill('2011-02-01')
    await born.getByText('The second day comes before the first').waitFor()
    expect(await page.getByText('"to":"2011-02-01"').count()).toBe(0)
  })
}, 60_000)

test('behind the curtain nothing can be read or reached, and what was begun is still there after it', async () => {
  await onPage('inputs', {}, async (page) => {
    await page.locator('#story').fill('She said that')
    await page.getByRole('button', { name: 'Lock' }).click()
    expect(await page.locator('#story').isVisible()).toBe(false)
    expect(await page.getByRole('textbox').count()).toBe(0)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Back to where I was')
    await page.getByRole('button', { name: 'Back to where I was' }).click()
    expect(await page.locator('#story').inputValue()).toBe('She said that')
  })
}, 60_000)

test('the first press of Tab offers the way past the line', async () => {
  await onPage('today', {}, async (page) => {
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('To the page')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
  })
}, 60_000)

test('on paper there is no line, no dock and no button, and both panes are there', async () => {
  await onPage('book', {}, async (page) => {
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('header').isVisible()).toBe(false)
    expect(await page.locator('footer').isVisible()).toBe(false)
    expect(await page.getByText('Ate, and asked for a bed').isVisible()).toBe(true)
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)')
  })
}, 60_000)
