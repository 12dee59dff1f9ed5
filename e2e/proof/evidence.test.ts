// Evidence, for real, in a browser: a photograph is sealed as it came; its working copy has nothing of what the camera wrote and a face
// covered; two statements stand side by side without a network; a copy for a court is taken and checks, and one for anybody shows less.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readExport, type ShownEntry, textOf } from '../../record/src/index.ts'
import { type AtWork, comesIn, DESK, openBrowser, PHONE } from '../people.ts'
import { type Running, removeFolder, startPractice } from '../server.ts'

const repository = join(import.meta.dirname, '../..')
let running: Running
let browser: Browser
let kavita: AtWork

beforeAll(async () => {
  running = await startPractice()
  browser = await openBrowser()
  kavita = await comesIn(browser, running.url, 'Kavita', PHONE)
}, 90_000)
afterAll(async () => {
  await browser.close()
  await running.stop()
  removeFolder(running)
})

const WRITTEN_BY_CAMERA = 'SpyPhone 77 GPS 26.1234N 87.5678E'

/** What a camera writes before the picture: who made it and where (Exif in APP1). */
const withExif = (jpeg: Buffer): Buffer => {
  const text = Buffer.from(`${WRITTEN_BY_CAMERA}\0`, 'latin1')
  const head = Buffer.from('Exif\0\0II*\0\x08\0\0\0\x01\0\x0e\x01\x02\0', 'latin1')
  const [count, at, next] = [Buffer.alloc(4), Buffer.alloc(4), Buffer.alloc(4)]
  count.writeUInt32LE(text.length)
  at.writeUInt32LE(8 + 2 + 12 + 4)
  const body = Buffer.concat([head, count, at, next, text])
  const marker = Buffer.from([0xff, 0xe1, 0, 0])
  marker.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([jpeg.subarray(0, 2), marker, body, jpeg.subarray(2)])
}

/** A white picture larger than a working copy may be. */
const aPhoto = async (page: Page): Promise<Buffer> => {
  const url = await page.evaluate(() => {
    const canvas = document.createElement('canvas')
    canvas.width = 2000
    canvas.height = 1000
    const pen = canvas.getContext('2d')
    if (!pen) return ''
    pen.fillStyle = 'white'
    pen.fillRect(0, 0, 2000, 1000)
    return canvas.toDataURL('image/jpeg')
  })
  return withExif(Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'))
}

const openRohu = async (page: Page, part: string): Promise<void> => {
  await page.getByRole('link', { name: 'People' }).first().click()
  await page
    .getByRole('link', { name: /Green Rohu/ })
    .first()
    .click()
  await page.getByRole('link', { name: part, exact: true }).first().click()
}

const noFaults = async (page: Page): Promise<void> => {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map((it) => `${it.id}: ${it.nodes[0]?.html ?? ''}`)).toEqual([])
}

const downloads = async (page: Page, purpose: string): Promise<Uint8Array> => {
  await openRohu(page, 'Papers')
  await page.getByRole('link', { name: 'A copy for somebody' }).click()
  await page.getByLabel('For whom').fill('Sessions Court, Devipur')
  await page.getByText(purpose, { exact: true }).click()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Make the file' }).click(),
  ])
  return new Uint8Array(readFileSync(await file.path()))
}

let photo: Buffer

test('a photograph is sealed on the phone as it came, and says on which device', { timeout: 60_000 }, async () => {
  const { page } = kavita
  photo = await aPhoto(page)
  expect(photo.includes(WRITTEN_BY_CAMERA)).toBe(true)
  await openRohu(page, 'Evidence')
  await noFaults(page)
  await page.getByRole('link', { name: 'Add evidence' }).click()
  await page.getByLabel('What it is').fill('The gate')
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'IMG_1.jpg', mimeType: 'image/jpeg', buffer: photo })
  await page.getByText('IMG_1.jpg').waitFor()
  await page.getByText('Photo', { exact: true }).first().click()
  await page.getByRole('button', { name: 'Save on this phone' }).first().click()
  await page.waitForURL(/timeline/)
  await openRohu(page, 'Evidence')
  await page.getByRole('heading', { name: 'Who held it' }).first().waitFor()
  await page.getByText('Linux, Chrome').first().waitFor()
})

test('its working copy is smaller, with a face covered, and says that it is a copy', { timeout: 60_000 }, async () => {
  const { page } = kavita
  await page.getByRole('region', { name: 'The gate' }).getByRole('link', { name: 'Make a working copy' }).click()
  await page.getByRole('button', { name: 'Cover a part' }).click()
  const box = page.getByRole('button', { name: 'Covered: 1' })
  await box.press('ArrowLeft')
  const picture = page.getByAltText('The gate')
  const { x, y, width, height } = (await picture.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  await page.mouse.move(x + width * 0.05, y + height * 0.1)
  await page.mouse.down()
  await page.mouse.move(x + width * 0.25, y + height * 0.4, { steps: 4 })
  await page.mouse.up()
  await page.getByText('Covered: 2', { exact: true }).first().waitFor()
  await noFaults(page)
  await page.getByRole('button', { name: 'Keep this copy' }).click()
  await page.waitForURL(/evidence/)
  await page.getByText('Working copy, not the original').first().waitFor()
})

test('two statements stand side by side without a network, and nothing calls either false', {
  timeout: 60_000,
}, async () => {
  const { page, context } = kavita
  // Everything written has gone before the line is cut.
  await page.getByText('all sent').first().waitFor({ timeout: 45_000 })
  await context.setOffline(true)
  await page.getByRole('link', { name: /Statement taken, side by side/ }).click()
  await page.getByText('His brother').first().waitFor()
  const main = await page.getByRole('main').textContent()
  expect(main).toContain('11 days')
  expect(main).toContain('Basantpur station')
  expect(main).toContain('He was called to the station at seven')
  expect(main).toContain('memory comes back in parts')
  expect(main).not.toMatch(/false/i)
  await noFaults(page)
  await context.setOffline(false)
})

test('a copy for a court has the original as it came, the copy without a trace of the camera, and both certificates', {
  timeout: 90_000,
}, async () => {
  const asha = await comesIn(browser, running.url, 'Kavita', DESK)
  const zip = await downloads(asha.page, 'A court')
  const files = readExport(zip)
  const original = files.get(`attachments/${createHash('sha256').update(photo).digest('base64url')}`)
  expect(Buffer.from(original ?? new Uint8Array()).equals(photo)).toBe(true)
  const entry = [...files].find(([name]) => name.endsWith('-working-copy.json'))
  const shown = (JSON.parse(textOf(entry?.[1] ?? new Uint8Array())) as ShownEntry).body?.shown
  const named = shown?.['copy']?.value as { sha256: string } | undefined
  const copy = Buffer.from(files.get(`attachments/${named?.sha256}`) ?? [])
  expect(copy.subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]))
  for (const it of ['Exif', 'SpyPhone', 'GPS', 'IMG_1']) expect(copy.includes(it), it).toBe(false)
  expect(shown?.['changed']?.value).toEqual(['metadata', 'smaller', 'faces'])
  const pixels = await asha.page.evaluate(async (it) => {
    const bytes = Uint8Array.from(atob(it), (letter) => letter.charCodeAt(0))
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/jpeg' }))
    const canvas = document.createElement('canvas')
    canvas.width = image.width
    canvas.height = image.height
    const pen = canvas.getContext('2d')
    pen?.drawImage(image, 0, 0)
    const at = (x: number, y: number) => pen?.getImageData(x * image.width, y * image.height, 1, 1).data[0] ?? -1
    return { width: image.width, covered: [at(0.15, 0.25), at(0.46, 0.5)], seen: at(0.9, 0.9) }
  }, copy.toString('base64'))
  expect(pixels.width).toBe(1600)
  expect(Math.max(...pixels.covered)).toBeLessThan(20)
  expect(pixels.seen).toBeGreaterThan(235)
  expect([...files.keys()].filter((it) => it.startsWith('certificates/'))).toHaveLength(4)
  const file = join(running.folder, 'court.zip')
  writeFileSync(file, zip)
  const verified = spawnSync(process.execPath, [join(repository, 'scripts/sajha.ts'), 'verify', file], {
    encoding: 'utf8',
  })
  expect([verified.status, verified.stdout.split('\n')[0]]).toEqual([0, 'Nothing was changed.'])
})
