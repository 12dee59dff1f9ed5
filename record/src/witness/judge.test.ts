// The witness against a published conversation, and against the specification answer by answer.
import { describe, expect, test } from 'vitest'
import { nodeVerify, signerOf } from '../../testing/vectors/transparency/platform.ts'
import { vectorText } from '../../testing/vectors/transparency/read.ts'
import { fromHex, toBase64, utf8 } from '../log/bytes.ts'
import { formatCheckpoint, parseCheckpoint } from '../log/checkpoint.ts'
import { consistencyProof, EMPTY_FRONTIER, EMPTY_ROOT, frontierRoot, grow, leafHash } from '../log/merkle.ts'
import {
  ED25519,
  formatNote,
  parseNote,
  parseVerifierKey,
  signText,
  type VerifierKey,
  verifierKey,
} from '../log/note.ts'
import { formatAddCheckpoint, LARGEST_REQUEST, parseAddCheckpoint } from './add-checkpoint.ts'
import { type Held, judgeAddCheckpoint } from './judge.ts'

/** A witness's memory of one log. */
const aMemory = (origin: string, keys: readonly VerifierKey[]) => {
  let held: Held | null = null
  const ask = async (body: string | Uint8Array) => {
    const judged = await judgeAddCheckpoint(body, (it) => (it === origin ? { origin, keys, held } : null), nodeVerify)
    if (judged.status === 200) held = { ...judged.checkpoint, note: judged.note }
    return judged
  }
  return { ask, size: () => held?.size ?? null }
}

type Turn = { readonly body: string; readonly status: number; readonly said: string | null }
/** Requests and answers of a conversation as hurl writes them. */
const turnsIn = (text: string): readonly Turn[] =>
  [...text.matchAll(/```\n([\s\S]*?)```\nHTTP (\d{3})\n(?:\[Asserts\]\n)?(.*)/g)].map(
    ([, body = '', status, assert = '']) => ({
      body,
      status: Number(status),
      said: /^body == "(\d+)\\n"/.exec(assert)?.[1] ?? null,
    }),
  )

describe('published conversations', () => {
  test('a witness says what litewitness said, but 404 where the text now says 404', async () => {
    const origin = 'sigsum.org/v1/tree/4d6d8825a6bb689d459628312889dfbb0bcd41b5211d9e1ce768b0ff0309e562'
    const key = verifierKey(
      origin,
      ED25519,
      fromHex('ffdc2d4d98e4124d3feaf788c0c2f9abfd796083d1f0495437f302ec79cf100f'),
    )
    const turns = turnsIn(vectorText('torchwood-witness/litewitness.txt'))
    expect(turns.map((it) => it.status)).toEqual([200, 403, 403, 422, 422, 200, 409, 200, 409])
    const memory = aMemory(origin, [key])
    const answers = []
    for (const { body } of turns) answers.push(await memory.ask(body))
    expect(answers.map((it) => it.status)).toEqual([200, 403, 404, 422, 422, 200, 409, 200, 409])
    for (const [i, { said }] of turns.entries())
      if (said !== null) expect(answers[i]).toMatchObject({ said: `${said}\n` })
    expect(memory.size()).toBe(5)
  })

  test('a log whose key has another name than its origin is followed', async () => {
    const [turn] = turnsIn(vectorText('torchwood-witness/sumdb.txt'))
    const key = parseVerifierKey('sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8')
    expect((await aMemory('go.sum database tree', [key]).ask(turn?.body ?? '')).status).toBe(200)
  })
})

const ORIGIN = 'example.com/log'
const log = signerOf(ORIGIN, ED25519, new Uint8Array(32).fill(1))

const aTree = (...leaves: readonly string[]) => {
  const nodes = new Map<string, Uint8Array>()
  const hashes = leaves.map((it) => leafHash(utf8(it)))
  const frontier = grow(EMPTY_FRONTIER, hashes, (level, index, hash) => nodes.set(`${level}/${index}`, hash))
  const read = (level: number, index: number) => nodes.get(`${level}/${index}`) ?? new Uint8Array()
  const note = async (by = log, origin = ORIGIN, root = frontierRoot(frontier)) => {
    const text = formatCheckpoint({ origin, size: leaves.length, root, extensions: [] })
    return formatNote({ text, signatures: [await signText(text, by)] })
  }
  return { size: leaves.length, note, proofFrom: (size: number) => consistencyProof(size, leaves.length, read) }
}

const [three, five, forged] = [aTree('a', 'b', 'c'), aTree('a', 'b', 'c', 'd', 'e'), aTree('a', 'b', 'X', 'd', 'e')]

/** One that has cosigned three leaves. */
const atThree = async () => {
  const memory = aMemory(ORIGIN, [log.key])
  expect((await memory.ask(formatAddCheckpoint({ oldSize: 0, proof: [], note: await three.note() }))).status).toBe(200)
  return memory
}

describe('a witness', () => {
  test('signs for what has only grown, and again for what it signed already', async () => {
    const memory = await atThree()
    const grown = { oldSize: 3, proof: five.proofFrom(3), note: await five.note() }
    expect((await memory.ask(formatAddCheckpoint(grown))).status).toBe(200)
    expect((await memory.ask(formatAddCheckpoint({ ...grown, oldSize: 5, proof: [] }))).status).toBe(200)
    expect(memory.size()).toBe(5)
  })

  test('refuses what does not follow, keeps both papers, and remembers what it signed', async () => {
    const memory = await atThree()
    const held = await three.note()
    const [note, other] = [await forged.note(), await aTree('x', 'y', 'z').note()]
    const judged = await memory.ask(formatAddCheckpoint({ oldSize: 3, proof: forged.proofFrom(3), note }))
    expect(judged).toMatchObject({ status: 422, fork: { held, offered: note, why: 'not-consistent' } })
    const same = await memory.ask(formatAddCheckpoint({ oldSize: 3, proof: [], note: other }))
    expect(same).toMatchObject({ status: 422, fork: { held, offered: other, why: 'same-size' } })
    // Another root at the same size is evidence also where the old size is wrong.
    const first = await memory.ask(formatAddCheckpoint({ oldSize: 0, proof: [], note: other }))
    expect(first).toMatchObject({ status: 409, said: '3\n', fork: { why: 'same-size' } })
    expect(memory.size()).toBe(3)
  })

  test('answers 409 with its size to whoever knows another, also one that was put back', async () => {
    const memory = await atThree()
    const two = await aTree('a', 'b').note()
    expect(await memory.ask(formatAddCheckpoint({ oldSize: 2, proof: [], note: two }))).toMatchObject({
      status: 409,
      said: '3\n',
    })
    const note = await five.note()
    expect(await memory.ask(formatAddCheckpoint({ oldSize: 4, proof: [], note }))).toMatchObject({
      status: 409,
      said: '3\n',
    })
  })

  test('answers 400 to an old size beyond the checkpoint, and 422 to a proof from nothing', async () => {
    const memory = await atThree()
    const ask = async (oldSize: number, tree: typeof three, proof: readonly Uint8Array[] = []) =>
      (await memory.ask(formatAddCheckpoint({ oldSize, proof, note: await tree.note() }))).status
    expect(await ask(4, three)).toBe(400)
    const fresh = aMemory(ORIGIN, [log.key])
    const proven = { oldSize: 0, proof: five.proofFrom(3), note: await five.note() }
    expect((await fresh.ask(formatAddCheckpoint(proven))).status).toBe(422)
    const empty = { oldSize: 0, proof: [], note: await aTree().note(log, ORIGIN, new Uint8Array(32).fill(7)) }
    expect((await fresh.ask(formatAddCheckpoint(empty))).status).toBe(422)
    const right = { oldSize: 0, proof: [], note: await aTree().note(log, ORIGIN, EMPTY_ROOT) }
    expect((await fresh.ask(formatAddCheckpoint(right))).status).toBe(200)
  })

  test('answers 404 to another log and 403 to another key, to a key of another name, and to one false line among good ones', async () => {
    const memory = aMemory(ORIGIN, [log.key])
    const ask = async (note: string) => (await memory.ask(formatAddCheckpoint({ oldSize: 0, proof: [], note }))).status
    const stranger = signerOf('example.com/other', ED25519, new Uint8Array(32).fill(2))
    const sameName = signerOf(ORIGIN, ED25519, new Uint8Array(32).fill(3))
    expect(await ask(await three.note(log, 'example.com/other'))).toBe(404)
    expect(await ask(await three.note(stranger))).toBe(403)
    expect(await ask(await three.note(sameName))).toBe(403)
    const { text, signatures } = parseNote(await three.note())
    const [line] = signatures
    const false_ = { ...(line ?? { name: '', id: '' }), bytes: new Uint8Array(64).fill(9) }
    expect(await ask(formatNote({ text, signatures: [...signatures, false_] }))).toBe(403)
  })

  test('takes a checkpoint with a hundred signatures and refuses one with a hundred and one, without an accident', async () => {
    const { text, signatures } = parseNote(await three.note())
    const other = (n: number) => ({ name: `w${n}`, id: '01020304', bytes: new Uint8Array(72).fill(n) })
    const many = Array.from({ length: 99 }, (_, n) => other(n))
    const body = formatAddCheckpoint({
      oldSize: 0,
      proof: [],
      note: formatNote({ text, signatures: [...many, ...signatures] }),
    })
    expect((await aMemory(ORIGIN, [log.key]).ask(body)).status).toBe(200)
    const line = `— w AQIDBA${toBase64(new Uint8Array(80))}\n`
    expect((await aMemory(ORIGIN, [log.key]).ask(`${body}${line}`)).status).toBe(403)
  })

  test('answers 400 to what is no request, whatever it is', async () => {
    const memory = aMemory(ORIGIN, [log.key])
    const note = await three.note()
    const hash = toBase64(new Uint8Array(32))
    const wrong = [
      '',
      '\n',
      'old 0',
      `old 0\n${note}`,
      `old  0\n\n${note}`,
      `old 00\n\n${note}`,
      `old -1\n\n${note}`,
      `old 1e1\n\n${note}`,
      `old 99999999999999999\n\n${note}`,
      `new 0\n\n${note}`,
      `old 0\r\n\r\n${note}`,
      `old 0\n${hash.slice(1)}\n\n${note}`,
      `old 0\n${`${hash}\n`.repeat(64)}\n${note}`,
      'old 0\n\nhello\n',
      `old 0\n\n${'x'.repeat(LARGEST_REQUEST)}`,
    ]
    for (const body of wrong)
      expect([body.slice(0, 30), (await memory.ask(body)).status]).toEqual([body.slice(0, 30), 400])
    expect((await memory.ask(Uint8Array.of(0xff, 0xfe))).status).toBe(400)
    expect(memory.size()).toBe(null)
  })

  test('reads a request back to the byte', async () => {
    const body = formatAddCheckpoint({ oldSize: 3, proof: five.proofFrom(3), note: await five.note() })
    expect(formatAddCheckpoint(parseAddCheckpoint(body))).toBe(body)
    expect(parseCheckpoint(parseNote(parseAddCheckpoint(body).note).text).size).toBe(5)
  })
})
