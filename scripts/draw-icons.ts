/**
 * Draws the app's icons: the first syllable of the wordmark hanging from its line, on paper. Written to app/public and kept in the
 * repository; run again only when the wordmark changes: `node scripts/draw-icons.ts`. Nothing in the picture says what the app is for.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { chromium } from 'playwright-core'
import { findBrowser } from './browser.ts'

const app = resolve(import.meta.dirname, '../app')
const WASH = '#f6f4ef'
const INK = '#1b1f24'
const TEAL = '#0b5558'

/** The strokes of the first syllable: the parts of the drawn word that end left of its second one. */
const syllable = (): string => {
  const [, word = ''] = /'(M[^']+Z)'/.exec(readFileSync(join(app, 'src/ui/shell/Wordmark.tsx'), 'utf8')) ?? []
  const parts = word.split(/(?<=Z)/)
  const first = parts.filter((part) => Number(/^M(\d+)/.exec(part)?.[1]) < 900)
  if (first.length < 2) throw new Error('the wordmark is drawn in another way than this script knows')
  return first.join('')
}

/** `edge`: how much of the square is air on each side; a mask may cut a fifth of it away. */
const drawing = (edge: number, round: number): string => {
  const size = 512
  const room = size * (1 - 2 * edge)
  const scale = room / 949
  const top = (size + 622 * scale) / 2
  const line = 71 * scale
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><rect width="${size}" height="${size}" rx="${round}" fill="${WASH}"/><rect y="${(top - 622 * scale).toFixed(1)}" width="${size}" height="${line.toFixed(1)}" fill="${TEAL}"/><path fill="${INK}" transform="translate(${(size * edge).toFixed(1)} ${top.toFixed(1)}) scale(${scale.toFixed(4)})" d="${syllable()}"/></svg>\n`
}

const browser = await chromium.launch({ executablePath: await findBrowser() })
try {
  const page = await browser.newPage({ deviceScaleFactor: 1 })
  const paint = async (svg: string, name: string, size: number): Promise<void> => {
    await page.setViewportSize({ width: size, height: size })
    await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`)
    writeFileSync(join(app, 'public', name), await page.screenshot({ omitBackground: true }))
  }
  const plain = drawing(0.16, 96)
  const maskable = drawing(0.24, 0)
  writeFileSync(join(app, 'public/icon.svg'), plain)
  await paint(plain, 'icon-192.png', 192)
  await paint(plain, 'icon-512.png', 512)
  await paint(maskable, 'icon-maskable-192.png', 192)
  await paint(maskable, 'icon-maskable-512.png', 512)
} finally {
  await browser.close()
}
