// Reads tokens.css as it stands and computes what WCAG 2.2 computes: text 7:1, the edges of controls 3:1, on every ground
// on which they are put, light and dark. It also holds the two dark blocks to one another.

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

type Tokens = Readonly<Record<string, string>>

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')

/** The colours of the first block that this selector opens. */
const block = (selector: string): Tokens => {
  const start = css.indexOf(`${selector} {`)
  expect(start, `tokens.css has no ${selector}`).toBeGreaterThanOrEqual(0)
  const body = css.slice(css.indexOf('{', start) + 1, css.indexOf('}', start))
  return Object.fromEntries(
    [...body.matchAll(/--([a-z0-9-]+):\s*(#[0-9a-f]{6});/g)].map(([, name, hex]) => [name, hex]),
  )
}

const light = block(':root')
const dark = block(':root[data-theme="dark"]')
const darkByDevice = block(':root:not([data-theme="light"])')

/** WCAG 2.2, relative luminance. */
const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

const ratio = (a: string, b: string): number => {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (high + 0.05) / (low + 0.05)
}

const colour = (tokens: Tokens, name: string): string => tokens[name] ?? expect.fail(`no colour --${name}`)

const GROUNDS = ['paper', 'wash'] as const
const TINTS = ['teal', 'indigo', 'marigold', 'leaf', 'brick'] as const
const TEXT = ['ink', 'ink-2', ...TINTS] as const

/** Text and the ground it stands on: every text on paper and wash, ink and second ink on every tint, a tone on its own. */
const texts = [
  ...TEXT.flatMap((text) => GROUNDS.map((ground) => [text, ground] as const)),
  ...TINTS.flatMap((tint) => ['ink', 'ink-2', tint].map((text) => [text, `${tint}-wash`] as const)),
  ['on-teal', 'teal'],
  ['on-teal', 'teal-deep'],
  ['on-marigold', 'marigold-fill'],
  ['paper', 'ink'],
] as const

/** Edges and drawn states, and the ground beside them. */
const controls = [
  ...['line', 'ink', 'teal', 'indigo', 'marigold', 'leaf', 'brick'].flatMap((edge) =>
    [...GROUNDS, 'teal-wash', 'indigo-wash'].map((ground) => [edge, ground] as const),
  ),
  ...[1, 2, 3, 4, 5].map((tint) => ['ink', `cloth-${tint}`] as const),
  ...[10, 20, 50, 100, 200, 500].map((note) => ['ink', `note-${note}`] as const),
] as const

test('the formula gives the ratios everybody knows', () => {
  expect(ratio('#000000', '#ffffff')).toBeCloseTo(21, 5)
  expect(ratio('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

test('dark by the device and dark by choice are the same dark', () => {
  expect(darkByDevice).toEqual(dark)
})

test('every colour of the light has its dark', () => {
  expect(Object.keys(dark).sort()).toEqual(Object.keys(light).sort())
})

/** The pairs that fall short, with what they reach. */
const short = (tokens: Tokens, pairs: readonly (readonly [string, string])[], least: number): readonly string[] =>
  pairs.flatMap(([front, ground]) => {
    const reached = ratio(colour(tokens, front), colour(tokens, ground))
    return reached < least ? [`${front} on ${ground}: ${reached.toFixed(2)}`] : []
  })

describe.each([
  ['light', light],
  ['dark', dark],
] as const)('in the %s', (_, tokens) => {
  test('every text can be read on its ground at 7:1', () => {
    expect(short(tokens, texts, 7)).toEqual([])
  })

  test('every edge and drawing can be told from its ground at 3:1', () => {
    expect(short(tokens, controls, 3)).toEqual([])
  })
})
