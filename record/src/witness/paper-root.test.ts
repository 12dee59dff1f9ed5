// A sheet that was printed, and what comes back from it: scanned, typed, mistyped, of a log that was rewritten since.
import { expect, test } from 'vitest'
import { nodeVerify, signerOf } from '../../testing/vectors/transparency/platform.ts'
import { formatCheckpoint } from '../log/checkpoint.ts'
import { ED25519, formatNote, signText } from '../log/note.ts'
import { checkCode, judgeSheet, readCheckCode, readSheet } from './paper-root.ts'

const ORIGIN = 'sajha/record/0011223344556677'
const log = signerOf(ORIGIN, ED25519, new Uint8Array(32).fill(1))
const [root, other] = [new Uint8Array(32).fill(5), new Uint8Array(32).fill(6)]
const checkpoint = { origin: ORIGIN, size: 88_214, root, extensions: [] }
const note = async (signer = log) => {
  const text = formatCheckpoint(checkpoint)
  return formatNote({ text, signatures: [await signText(text, signer)] })
}
const judge = (given: string, rootThen: Uint8Array | null) => {
  const sheet = readSheet(given)
  return sheet && judgeSheet(sheet, { origin: log.key.name, keys: [log.key], rootThen }, nodeVerify)
}

test('a sheet scanned back holds while the log has that root at that size', async () => {
  expect(await judge(await note(), root)).toBe('holds')
  expect(await judge((await note()).trimEnd(), root)).toBe('holds')
  expect(await judge(await note(), other)).toBe('another-root')
  expect(await judge(await note(), null)).toBe('longer')
})

test('its code is five groups of four, and is typed in any way a person types', async () => {
  const code = checkCode(checkpoint)
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){4}$/)
  const typed = code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')
  expect(readCheckCode(typed)).toBe(code)
  for (const it of [`88214 ${code}`, ` 88 214  ${typed} `.trim(), `88,214 ${code.replaceAll('-', '')}`])
    expect(await judge(it, root)).toBe('holds')
  expect(await judge(`88214 ${code}`, other)).toBe('another-root')
})

test('another size, root or log has another code', () => {
  const codes = [
    checkpoint,
    { ...checkpoint, size: 88_215 },
    { ...checkpoint, root: other },
    { ...checkpoint, origin: 'x' },
  ]
  expect(new Set(codes.map(checkCode)).size).toBe(4)
})

test('a sheet that the log did not sign is told apart, and one of another log', async () => {
  const forger = signerOf(ORIGIN, ED25519, new Uint8Array(32).fill(9))
  expect(await judge(await note(forger), root)).toBe('not-signed')
  const sheet = readSheet((await note()).replace(ORIGIN, 'sajha/record/7766554433221100'))
  expect(
    sheet && (await judgeSheet(sheet, { origin: log.key.name, keys: [log.key], rootThen: root }, nodeVerify)),
  ).toBe('another-log')
})

test('what is of no sheet is no sheet', () => {
  for (const it of ['', 'hello', '12', '12 ABCD', `12 ${'U'.repeat(20)}`, 'x'.repeat(10_000)])
    expect(readSheet(it)).toBeNull()
})
