// Who stands behind a checkpoint, among lines that lie.
import { expect, test } from 'vitest'
import { nodeVerify, signerOf } from '../../testing/vectors/transparency/platform.ts'
import { formatCheckpoint } from '../log/checkpoint.ts'
import { COSIGNATURE, cosignText, ED25519, formatNote, formatSignature, signText } from '../log/note.ts'
import { answeredLines, cosignaturesIn, cosignedCheckpoint, provenBy, withCosignatures } from './cosigned.ts'

const ORIGIN = 'example.com/log'
const log = signerOf(ORIGIN, ED25519, new Uint8Array(32).fill(1))
const [asha, bodh] = [2, 3].map((n) => signerOf(`witness.example/${n}`, COSIGNATURE, new Uint8Array(32).fill(n)))
if (!asha || !bodh) throw new Error('two witnesses')
const text = formatCheckpoint({ origin: ORIGIN, size: 7, root: new Uint8Array(32).fill(5), extensions: [] })
const note = async () => formatNote({ text, signatures: [await signText(text, log)] })
const asked = { origin: ORIGIN, keys: [log.key] }

test('a cosigned checkpoint names the witnesses that signed it, and when they say it was', async () => {
  const lines = [await cosignText(text, asha, 1_800_000_000), await cosignText(text, bodh, 1_800_000_009)]
  const read = await cosignedCheckpoint(withCosignatures(await note(), lines), asked, [asha.key, bodh.key], nodeVerify)
  expect(read?.checkpoint.size).toBe(7)
  expect(read?.cosigned.map((it) => [it.key.name, it.signedAt])).toEqual([
    ['witness.example/2', 1_800_000_000],
    ['witness.example/3', 1_800_000_009],
  ])
})

test('a witness that lies takes nothing from the others, nor from the log', async () => {
  const good = await cosignText(text, bodh, 1_800_000_000)
  const lie = { ...(await cosignText(text, asha, 1_800_000_000)), bytes: new Uint8Array(72).fill(8) }
  const read = await cosignedCheckpoint(
    withCosignatures(await note(), [lie, good]),
    asked,
    [asha.key, bodh.key],
    nodeVerify,
  )
  expect(read?.cosigned.map((it) => it.key.name)).toEqual(['witness.example/3'])
})

test('a line of another text, of time zero, of an unknown key or said twice does not count', async () => {
  const other = await cosignText(text.replace('7', '8'), asha, 1_800_000_000)
  const never = await cosignText(text, asha, 0)
  const twice = await cosignText(text, bodh, 1_800_000_000)
  const found = await cosignaturesIn(text, [other, never, twice, twice], [asha.key, bodh.key], nodeVerify)
  expect(found.map((it) => it.key.name)).toEqual(['witness.example/3'])
  expect(await cosignaturesIn(text, [twice], [asha.key], nodeVerify)).toEqual([])
})

test('what the log did not sign is no checkpoint, whoever cosigned it', async () => {
  const line = await cosignText(text, asha, 1_800_000_000)
  expect(await cosignedCheckpoint(formatNote({ text, signatures: [line] }), asked, [asha.key], nodeVerify)).toBeNull()
  expect(await cosignedCheckpoint('hello', asked, [asha.key], nodeVerify)).toBeNull()
})

test('an answer is read as lines, and nonsense as none', async () => {
  const line = await cosignText(text, asha, 1_800_000_000)
  expect(answeredLines(formatSignature(line))).toEqual([line])
  for (const it of ['', 'ok\n', '— x\n', formatSignature(line).trimEnd()]) expect(answeredLines(it)).toEqual([])
})

test('an entry is proven by the witnesses whose checkpoint covers it', () => {
  const standings = new Map([
    ['a', 10],
    ['b', 7],
    ['c', 0],
  ])
  expect([6, 7, 9, 10].map((leaf) => provenBy(leaf, standings))).toEqual([2, 1, 1, 0])
})
