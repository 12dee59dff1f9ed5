import { beforeAll, describe, expect, test } from 'vitest'
import { aBundle, aDevice, ORIGIN } from '../../testing/a-bundle.ts'
import type { Loose } from '../../testing/mutations.ts'
import { nodeVerify } from '../../testing/vectors/transparency/platform.ts'
import { toBase64, toBase64url } from '../log/bytes.ts'
import type { Bundle, ShownEntry } from '../wire/bundle.ts'
import { type Verdict, verifyBundle } from './verify.ts'

// One answer for one question: a signature is as good the second time, and ten thousand changed exports share most of theirs.
const answers = new Map<string, boolean>()
const verify = (key: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean => {
  const name = [key, message, signature].map(toBase64).join('|')
  const known = answers.get(name) ?? nodeVerify(key, message, signature)
  answers.set(name, known)
  return known
}

let bundle: Bundle
let plain: Bundle
beforeAll(async () => {
  bundle = await aBundle({ entries: 8, keptBack: [3], erased: [4], parted: [6] })
  plain = await aBundle({ entries: 7 })
})

const copyOf = (of: Bundle): Loose => structuredClone(of) as Loose
const shown = (of: Bundle | Loose, n: number) => of.entries[n - 1] as ShownEntry
const verdictOn = (it: unknown): Promise<Verdict> => verifyBundle(it, verify)
/** What is broken, as "rule at number". */
const said = ({ broken }: Verdict) => broken.map((it) => (it.n === null ? it.rule : `${it.rule} ${it.n}`))

/** The same entry with other parts, as somebody changes it who has no key. */
const changed = (n: number, change: (it: ShownEntry) => unknown, of: Bundle = bundle): Loose => {
  const copy = copyOf(of)
  copy.entries[n - 1] = change(shown(copy, n)) as ShownEntry
  return copy
}

describe('when what everything hangs on was changed', () => {
  const whole = (change: (it: Loose) => void) => {
    const copy = copyOf(bundle)
    change(copy)
    return verdictOn(copy)
  }
  const swap = (text: string, at: number) => `${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`

  test('only the checkpoint is named, and no entry', async () => {
    expect(
      said(
        await whole((it) => {
          it.checkpoint = swap(it.checkpoint, 40)
        }),
      ),
    ).toEqual(['checkpoint-signature'])
    expect(
      said(
        await whole((it) => {
          it.checkpoint = it.checkpoint.replace('— ', '- ')
        }),
      ),
    ).toEqual(['checkpoint-form'])
    expect(
      said(
        await whole((it) => {
          it.checkpoint = ''
        }),
      ),
    ).toEqual(['checkpoint-form'])
  })
  test('an entry that was changed is still named without a checkpoint', async () => {
    const copy = changed(5, (it) => ({ ...it, seal: { ...it.seal, sealedAt: '2026-11-24T00:05:30.000Z' } }), plain)
    copy.checkpoint = swap(copy.checkpoint, 40)
    expect(said(await verdictOn(copy))).toEqual(['checkpoint-signature', 'seal-link 5'])
    const last = changed(7, (it) => ({ ...it, seal: { ...it.seal, prev: toBase64url(new Uint8Array(32)) } }), plain)
    last.checkpoint = swap(last.checkpoint, 40)
    expect(said(await verdictOn(last))).toEqual(['checkpoint-signature', 'seal-link 7'])
  })
  test('a checkpoint of another log of the same key says nothing of any entry, and that is said once', async () => {
    const other = await aBundle({ entries: 3, salt: 'other' })
    expect(
      said(
        await whole((it) => {
          it.checkpoint = other.checkpoint
        }),
      ),
    ).toEqual(['inclusion'])
  })
  test('a statement of another export is not taken', async () => {
    expect(
      said(
        await whole((it) => {
          it.statement = plain.statement
        }),
      ),
    ).toContain('seal-number 8')
    expect(
      said(
        await whole((it) => {
          it.statement = it.checkpoint
        }),
      ),
    ).toEqual(['bundle-form'])
    expect(
      said(
        await whole((it) => {
          it.statement = swap(it.statement, 60)
        }),
      ),
    ).toEqual(['checkpoint-signature'])
  })
  test('a device’s key, its person, a device too many', async () => {
    expect(
      said(
        await whole((it) => {
          it.devices = it.devices.map((one, i) => (i === 0 ? { ...one, publicKey: swap(one.publicKey, 3) } : one))
        }),
      ),
    ).toEqual(['device-key'])
    expect(
      said(
        await whole((it) => {
          it.devices = it.devices.map((one) => ({ ...one, person: 'somebody-else_________' }))
        }),
      ),
    ).toEqual(['bundle-form'])
    expect(
      said(
        await whole((it) => {
          it.devices.push(aDevice('other').bundled)
        }),
      ),
    ).toEqual(['bundle-form'])
    expect(
      said(
        await whole((it) => {
          it.devices = it.devices.slice(0, 1)
        }),
      ),
    ).toEqual(['device-unknown 2', 'device-unknown 4', 'device-unknown 6', 'device-unknown 8'])
  })
  test('another key than the one the reader holds is not believed, though everything agrees with itself', async () => {
    expect((await verifyBundle(bundle, verify, bundle.log.key)).whole).toBe(true)
    const key = bundle.log.key.replace(ORIGIN, `${ORIGIN}8`)
    expect(said(await verifyBundle(bundle, verify, key))).toEqual(['checkpoint-signature'])
  })
  test('its origin, its book, its time, its format', async () => {
    expect(
      said(
        await whole((it) => {
          it.log = { ...it.log, origin: 'sajha/tests/1' }
        }),
      ),
    ).toEqual(['checkpoint-form'])
    expect(
      (
        await whole((it) => {
          it.book = 'another-book__________'
        })
      ).broken[0]?.rule,
    ).toBe('bundle-form')
    expect(
      said(
        await whole((it) => {
          it.madeAt = '2026-11-25T09:00:01.000Z'
        }),
      ),
    ).toEqual(['bundle-form'])
    expect(
      said(
        await whole((it) => {
          it.format = 'sajha-export/2' as never
        }),
      ),
    ).toEqual(['bundle-form'])
  })
})
