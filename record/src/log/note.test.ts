import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nodeVerify, signerOf, webVerify } from '../../testing/vectors/transparency/platform.ts'
import { vectorJson } from '../../testing/vectors/transparency/read.ts'
import { concat, fromBase64, readU64, toBase64, utf8 } from './bytes.ts'
import {
  COSIGNATURE,
  cosignText,
  ED25519,
  formatNote,
  formatSignature,
  formatVerifierKey,
  keyId,
  type NoteSignature,
  openNote,
  parseNote,
  parseSignatures,
  parseVerifierKey,
  signText,
  verifierKey,
} from './note.ts'

type Opening = { msg: string; verifiers: string[]; verified?: string[]; unverified?: string[]; error?: string }
type Signing = { skey: string; text: string; want: string }
const published = vectorJson<{
  keys: { vkey: string }[]
  bad_vkeys: string[]
  sign: Signing[]
  open: Opening[]
  malformed: string[]
  c2sp_signed_note: { vkey: string; note: string }
}>('signed-note.json')
type SignedCheckpoint = { name: string; vkey?: string; vkeys?: string[]; note: string }
const checkpoints = vectorJson<{
  signed_checkpoints: SignedCheckpoint[]
  cosig_v1_timestamp: { base64: string; unix: number }[]
}>('checkpoint.json')

const malformedError = expect.objectContaining({ name: 'Malformed' })
const refused = (ask: () => unknown): boolean => {
  try {
    ask()
    return false
  } catch (error) {
    if (error instanceof Error && error.name === 'Malformed') return true
    throw error
  }
}

describe('published notes', () => {
  test.each(published.sign)(
    'a note signed with a published key is the published note',
    async ({ skey, text, want }) => {
      const [, , name = '', id, ...secret] = skey.split('+')
      const signer = signerOf(name, ED25519, fromBase64(secret.join('+')).subarray(1))
      expect(signer.key.id).toBe(id)
      expect(formatNote({ text, signatures: [await signText(text, signer)] })).toBe(want)
    },
  )

  test.each(published.open)('opens as published: $verified $error', async ({ msg, verifiers, ...want }) => {
    const open = () => openNote(msg, verifiers.map(parseVerifierKey), nodeVerify)
    if (want.error === 'malformed note') return expect(open()).rejects.toThrow(malformedError)
    if (want.error?.startsWith('ambiguous key')) return expect(open()).rejects.toThrow(RangeError)
    const opened = await open()
    if (want.error === 'note has no verifiable signatures') return expect(opened).toEqual({ verdict: 'unsigned' })
    expect(want.error).toBe(undefined)
    expect(opened.verdict === 'signed' && opened.by.map(({ key }) => key.name)).toEqual(want.verified)
    return expect(opened.verdict === 'signed' && opened.unknown.map(({ name }) => name)).toEqual(want.unverified)
  })

  test.each(published.malformed)('%j is no note', (note) => {
    expect(() => parseNote(note)).toThrow(malformedError)
  })

  test('bytes that are not UTF-8 are no note', () => {
    const note = utf8(published.c2sp_signed_note.note)
    expect(parseNote(note)).toEqual(parseNote(published.c2sp_signed_note.note))
    expect(() => parseNote(concat(Uint8Array.of(0xff), note))).toThrow(malformedError)
  })

  test.each([
    ['node:crypto', nodeVerify],
    ['WebCrypto', webVerify],
  ])('the example of the specification opens with %s', async (_name, platformVerify) => {
    const { vkey, note } = published.c2sp_signed_note
    const opened = await openNote(note, [parseVerifierKey(vkey)], platformVerify)
    expect(opened).toMatchObject({ verdict: 'signed', text: 'This is an example message.\n', unknown: [] })
  })

  test.each(checkpoints.signed_checkpoints)('$name: every published key of ours holds', async (it) => {
    const keys = (it.vkeys ?? [it.vkey ?? '']).map(parseVerifierKey)
    for (const platformVerify of [nodeVerify, webVerify]) {
      const opened = await openNote(it.note, keys, platformVerify)
      expect(opened.verdict === 'signed' && opened.by.map(({ key }) => key)).toEqual(keys)
    }
    expect(formatNote(parseNote(it.note))).toBe(it.note)
  })

  test('a real checkpoint has six lines: two we know, four we pass over, and a witness that says when', async () => {
    const real = checkpoints.signed_checkpoints.find(({ vkeys }) => vkeys)
    const opened = await openNote(real?.note ?? '', (real?.vkeys ?? []).map(parseVerifierKey), nodeVerify)
    if (opened.verdict !== 'signed') throw new Error(opened.verdict)
    expect(opened.by.map(({ key, signedAt }) => [key.name, key.algorithm, signedAt])).toEqual([
      ['arche2025h1.staging.ct.transparency.dev', ED25519, undefined],
      ['remora.n621.de', COSIGNATURE, 1_779_573_024],
    ])
    expect(opened.unknown.map(({ name }) => name)).toEqual([
      'arche2025h1.staging.ct.transparency.dev',
      'transparency.dev/DEV:witness-little-garden',
      'witness1.smartit.nu/witness1',
      'witness.stagemole.eu',
    ])
  })

  test.each(checkpoints.cosig_v1_timestamp)('the time of a cosignature is read: $unix', ({ base64, unix }) => {
    const [line] = parseSignatures(`— witness ${base64}\n`)
    expect(readU64(line?.bytes ?? new Uint8Array(), 0)).toBe(unix)
    expect(line?.bytes).toHaveLength(72)
  })
})

describe('verifier keys', () => {
  const vkeys = [...published.keys.map(({ vkey }) => vkey), published.c2sp_signed_note.vkey]

  test.each(vkeys)('%s is read and written back', (vkey) => {
    const key = parseVerifierKey(vkey)
    expect(formatVerifierKey(key)).toBe(vkey)
    expect(key.id).toBe(keyId(key.name, key.algorithm, key.publicKey))
  })

  test.each(vkeys)('every part of %s is refused, and every change of one character', (vkey) => {
    for (let from = 0; from < vkey.length; from++)
      for (let to = from + 1; to <= vkey.length; to++)
        if (to - from < vkey.length)
          expect([from, to, refused(() => parseVerifierKey(vkey.slice(from, to)))][2]).toBe(true)
    for (let at = 0; at < vkey.length; at++) {
      const next = String.fromCharCode(vkey.charCodeAt(at) + 1)
      expect(refused(() => parseVerifierKey(vkey.slice(0, at) + next + vkey.slice(at + 1)))).toBe(true)
    }
  })

  test.each(published.bad_vkeys)('%s is refused', (vkey) => {
    expect(() => parseVerifierKey(vkey)).toThrow(malformedError)
  })

  test('a key that the rule for Ed25519 refuses is refused, and a name no note can carry', () => {
    const { publicKey } = signerOf('a', ED25519, new Uint8Array(32)).key
    expect(() => verifierKey('a', ED25519, new Uint8Array(32))).toThrow(malformedError)
    for (const name of ['', 'a b', 'a+b', 'a\u00a0b', 'a\u2028b', 'a\u0085b', 'a\u0001b', 'a\ud83d'])
      expect([name, refused(() => verifierKey(name, ED25519, publicKey))]).toEqual([name, true])
    expect(verifierKey('साझा.example/log', ED25519, publicKey).name).toBe('साझा.example/log')
  })

  test('one key has another id for each name and each way of signing', () => {
    const { publicKey } = signerOf('a', ED25519, new Uint8Array(32)).key
    const ids = [keyId('a', ED25519, publicKey), keyId('b', ED25519, publicKey), keyId('a', COSIGNATURE, publicKey)]
    expect(new Set(ids).size).toBe(3)
  })
})

const log = signerOf('example.org/log', ED25519, new Uint8Array(32).fill(1))
const witness = signerOf('example.org/witness', COSIGNATURE, new Uint8Array(32).fill(2))
const keys = [log.key, witness.key]
const text = 'example.org/log\n1\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n'
const signed = async (body = text): Promise<NoteSignature[]> => [
  await signText(body, log),
  await cosignText(body, witness, 1_700_000_000),
]

describe('a note', () => {
  test('opens with what was signed and cosigned', async () => {
    const signatures = await signed()
    const opened = await openNote(formatNote({ text, signatures }), keys, nodeVerify)
    const by = [{ key: log.key }, { key: witness.key, signedAt: 1_700_000_000 }]
    expect(opened).toEqual({ verdict: 'signed', text, by, unknown: [] })
    expect(parseSignatures(signatures.map(formatSignature).join(''))).toEqual(signatures)
  })

  test('is cut at its last blank line', async () => {
    for (const body of ['a\n\nb\n', 'a\n\n', '\n', '\n\n', 'a\n\n— not a signature\n']) {
      const note = formatNote({ text: body, signatures: await signed(body) })
      expect(await openNote(note, keys, nodeVerify)).toMatchObject({ verdict: 'signed', text: body })
    }
  })

  test('passes over unknown keys, even with the name or the id of a known one', async () => {
    const [byLog] = await signed()
    if (!byLog) throw new Error('not signed')
    const strangers = [
      { ...byLog, name: 'example.org/other' },
      { ...byLog, id: '00000000' },
    ]
    const note = (signatures: NoteSignature[]) => formatNote({ text, signatures })
    expect(await openNote(note(strangers), keys, nodeVerify)).toEqual({ verdict: 'unsigned' })
    const both = await openNote(note([...strangers, byLog]), keys, nodeVerify)
    expect(both).toEqual({ verdict: 'signed', text, by: [{ key: log.key }], unknown: strangers })
  })

  test('is refused whole for one false line of a known key, whoever else signed', async () => {
    const signatures = await signed()
    for (const [at, key] of keys.entries()) {
      const bent = signatures.map((it, i) => (i === at ? { ...it, bytes: it.bytes.map((byte) => byte ^ 1) } : it))
      expect(await openNote(formatNote({ text, signatures: bent }), keys, nodeVerify)).toEqual({
        verdict: 'false-signature',
        key,
      })
      const twice = [...signatures, ...bent.slice(at, at + 1)]
      expect(await openNote(formatNote({ text, signatures: twice }), keys, nodeVerify)).toMatchObject({
        verdict: 'false-signature',
      })
    }
  })

  test('counts a key once that signed twice', async () => {
    const signatures = [...(await signed()), await cosignText(text, witness, 1_700_000_001)]
    const opened = await openNote(formatNote({ text, signatures }), keys, nodeVerify)
    const times = opened.verdict === 'signed' && opened.by.map(({ signedAt }) => signedAt)
    expect(times).toEqual([undefined, 1_700_000_000])
  })

  test('does not take a plain signature for a cosignature, nor the other way', async () => {
    const seed = new Uint8Array(32).fill(3)
    const [plain, timed] = [signerOf('a', ED25519, seed), signerOf('a', COSIGNATURE, seed)]
    const [byPlain, byTimed] = [await signText(text, plain), await cosignText(text, timed, 5)]
    const swapped = [
      { ...byPlain, id: timed.key.id },
      { ...byTimed, id: plain.key.id },
    ]
    for (const line of swapped) {
      const note = formatNote({ text, signatures: [line] })
      expect(await openNote(note, [plain.key, timed.key], nodeVerify)).toMatchObject({ verdict: 'false-signature' })
    }
    await expect(signText(text, timed)).rejects.toThrow(RangeError)
    await expect(cosignText(text, plain, 5)).rejects.toThrow(RangeError)
  })

  test('with one changed bit never opens as another text', async () => {
    const whole = utf8(formatNote({ text, signatures: await signed() }))
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length * 8 - 1), async (bit) => {
        const bent = whole.slice()
        bent[bit >> 3] = (bent[bit >> 3] ?? 0) ^ (1 << (bit & 7))
        const opened = await openNote(bent, keys, nodeVerify).catch((error: unknown) => {
          expect(error).toEqual(malformedError)
        })
        // A bit in a name or an id only makes that line a stranger's; the text stays what the other key signed.
        if (opened?.verdict === 'signed') expect([opened.text, opened.by.length]).toEqual([text, 1])
      }),
      { numRuns: 400 },
    )
  })

  test('takes sixteen signatures and more, and a hundred at most', async () => {
    const [byLog] = await signed()
    if (!byLog) throw new Error('not signed')
    const strangers = (count: number) =>
      Array.from({ length: count }, (_, at) => ({ ...byLog, name: `example.org/${at}` }))
    for (const count of [15, 16, 99]) {
      const opened = await openNote(formatNote({ text, signatures: [...strangers(count), byLog] }), keys, nodeVerify)
      expect(opened).toMatchObject({ verdict: 'signed', by: [{ key: log.key }] })
    }
    expect(() => formatNote({ text, signatures: strangers(101) })).toThrow(malformedError)
    const large = { ...byLog, bytes: new Uint8Array(5000) }
    expect(parseNote(formatNote({ text, signatures: new Array(16).fill(large) })).signatures).toHaveLength(16)
  })

  test('that is too long, or has a character no note may hold, is refused', async () => {
    const end = `\n${(await signed()).map(formatSignature).join('')}`
    expect(refused(() => parseNote(`ok\n${end}`))).toBe(false)
    expect(refused(() => parseNote(`${'a'.repeat(1_000_000)}\n${end}`))).toBe(true)
    expect(refused(() => parseNote(new Uint8Array(1_000_001)))).toBe(true)
    for (const wrong of ['\t', '\r', '\u0000', '\u001f', '\ud83d'])
      expect([wrong, refused(() => parseNote(`a${wrong}b\n${end}`))]).toEqual([wrong, true])
  })

  test.each([
    ['another dash', (line: string) => line.replace('—', '-')],
    ['two spaces', (line: string) => line.replace(' ', '  ')],
    ['a space at the end', (line: string) => `${line} `],
    ['no padding', (line: string) => line.replaceAll('=', '')],
    ['base64url', (line: string) => line.replace(/ [^ ]{4}([^ ]*)$/, ' _-_-$1')],
    ['a plus in the name', (line: string) => line.replace('org/', 'org+')],
    ['no name', (line: string) => line.replace('example.org/log ', '')],
    ['a key id alone', () => `— example.org/log ${toBase64(new Uint8Array(4))}`],
    ['no-break space', (line: string) => line.replace('example', 'example\u00a0')],
  ])('is refused for a signature line with %s, be the others as they may', async (_name, bend) => {
    const [first = '', second = ''] = (await signed()).map(formatSignature)
    const bent = bend(first.slice(0, -1))
    expect(refused(() => parseNote(`${text}\n${second}${bent}\n`))).toBe(true)
    expect(refused(() => parseNote(`${text}\n${bent}\n${second}`))).toBe(true)
  })

  test('is refused without a newline at the end, with a line that is none, and with an empty text', async () => {
    const lines = (await signed()).map(formatSignature).join('')
    expect(refused(() => parseNote(`${text}\n${lines}`))).toBe(false)
    expect(refused(() => parseNote(`${text}\n${lines.slice(0, -1)}`))).toBe(true)
    expect(refused(() => parseNote(`${text}\n${lines}\n`))).toBe(true)
    expect(refused(() => parseNote(`${text}\n`))).toBe(true)
    expect(refused(() => parseNote(`${text}${lines}`))).toBe(true)
    expect(refused(() => parseNote(`\n${lines}`))).toBe(true)
    expect(refused(() => parseSignatures(''))).toBe(true)
  })

  test('with a time no clock has, or cut off, is a false cosignature', async () => {
    const [, byWitness] = await signed()
    if (!byWitness) throw new Error('not signed')
    const signature = await witness.sign(utf8(`cosignature/v1\ntime ${2 ** 53}\n${text}`))
    const late = concat(Uint8Array.of(0, 0x20, 0, 0, 0, 0, 0, 0), signature)
    for (const bytes of [
      late,
      byWitness.bytes.subarray(1),
      byWitness.bytes.subarray(0, 64),
      byWitness.bytes.subarray(8),
    ]) {
      const note = formatNote({ text, signatures: [{ ...byWitness, bytes }] })
      expect(await openNote(note, keys, nodeVerify)).toEqual({ verdict: 'false-signature', key: witness.key })
    }
  })

  test('is not written when it would not read back as the same', async () => {
    const signatures = await signed()
    expect(() => formatNote({ text: 'no newline', signatures })).toThrow(malformedError)
    // Without its newline this text would turn its own last line into a signature.
    expect(() => formatNote({ text: 'a\n\n— b AAAAAAAA', signatures })).toThrow(malformedError)
    expect(() => formatNote({ text: '', signatures })).toThrow(malformedError)
    expect(() => formatNote({ text, signatures: [] })).toThrow(malformedError)
    for (const id of ['', '00', '0000000000', 'ABCDEF01', 'zzzzzzzz'])
      expect(() => formatNote({ text, signatures: signatures.map((it) => ({ ...it, id })) })).toThrow(malformedError)
    expect(() => formatNote({ text: 'a\u0007\n', signatures })).toThrow(malformedError)
    await expect(signText(text, { ...log, sign: () => new Uint8Array(63) })).rejects.toThrow(RangeError)
    await expect(cosignText(text, witness, -1)).rejects.toThrow(RangeError)
  })

  test('is not opened with two keys of one name and id', async () => {
    const note = formatNote({ text, signatures: await signed() })
    await expect(openNote(note, [log.key, log.key], nodeVerify)).rejects.toThrow(RangeError)
  })
})
