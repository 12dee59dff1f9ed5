/**
 * Draws the picture of the README: the case book of the practice district as the caseworker sees it, on a server of its own that is
 * taken down again. `node scripts/ready.mjs scripts/pictures/case-book.ts` writes docs/case-book.png.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { findBrowser } from '../browser.ts'

const repository = join(import.meta.dirname, '../..')
const picture = join(repository, 'docs/case-book.png')
/** So that the README is quick to open. */
const LARGEST = 150_000
const port = process.env['SAJHA_PORT'] ?? '4609'
const url = `http://localhost:${port}`

const isUp = async (): Promise<void> => {
  for (let tried = 0; tried < 300; tried++) {
    if ((await fetch(`${url}/healthz`).catch(() => null))?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('The server did not come up.')
}

const draw = async (): Promise<void> => {
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox'] })
  try {
    const page = await browser.newPage({
      viewport: { width: 1180, height: 760 },
      locale: 'en-IN',
      timezoneId: 'Asia/Kolkata',
    })
    await page.goto(`${url}/practice/`)
    await page.getByRole('link', { name: /Kavita/ }).click()
    await page.getByRole('link', { name: 'People' }).first().click()
    await page
      .getByRole('link', { name: /Blue Myna/ })
      .first()
      .click()
    await page.getByRole('link', { name: 'Timeline' }).waitFor()
    await page.mouse.move(0, 0)
    await page.screenshot({ path: picture, animations: 'disabled' })
  } finally {
    await browser.close()
  }
}

const folder = mkdtempSync(join(tmpdir(), 'sajha-picture-'))
const env = { ...process.env, SAJHA_DATA: folder, SAJHA_PORT: port, SAJHA_URL: url }
const server = spawn(process.execPath, ['server/src/main.ts'], { cwd: repository, env, stdio: 'ignore' })
const ended = new Promise((resolve) => server.on('exit', resolve))
try {
  await isUp()
  await fetch(`${url}/practice/v1/practice`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ language: 'en' }),
  })
  await draw()
} finally {
  server.kill('SIGTERM')
  await ended
  rmSync(folder, { recursive: true, force: true })
}
const { size } = statSync(picture)
if (size > LARGEST) throw new Error(`The picture has ${size} bytes; ${LARGEST} are the most.`)
console.log(`docs/case-book.png, ${size} bytes`)
