// The log at 2,000,000 entries: bringing entries into the tree, one proof, consistency between any two sizes, all through the tables as
// the server stores them; and checking an export of 100,000 entries against this machine's bare hashes and signatures on the same data.
import { createHash, generateKeyPairSync, sign, verify } from 'node:crypto'
import {
  BUNDLE,
  type Bundle,
  canonical,
  deviceId,
  disclose,
  EMPTY_FRONTIER,
  type Envelope,
  entryFile,
  FILES,
  FIRST,
  filesJson,
  filesText,
  formatCheckpoint,
  formatNote,
  formatVerifierKey,
  frontierRoot,
  grow,
  growTiles,
  inclusionProof,
  type Json,
  leafHash,
  type ShownEntry,
  sealHash,
  signEntry,
  signText,
  statementText,
  toBase64,
  toBase64url,
  utf8,
  verifierKey,
  verifyFiles,
  verifyInclusion,
} from '../../record/src/index.ts'
import { setup } from '../../scripts/test-postgres.ts'
import { newestCheckpoint } from '../../server/src/log/checkpoint.ts'
import { proveConsistency, proveInclusion } from '../../server/src/log/proofs.ts'
import { LARGEST_PASS, sequence } from '../../server/src/log/sequence.ts'
import { aHouse } from '../../server/src/testing/index.ts'
import type { Result } from '../run.ts'
import { percentiles } from '../world/client.ts'
import { aVisit } from '../world/workers.ts'

const ENTRIES = 2_000_000
const PROOFS = 400
const SEQUENCED = 40_960
const EXPORTED = 100_000

/** Leaves as the sequencer takes them, ready to be hashed: their making is not measured. */
const sealsFrom = (from: number, count: number): readonly Uint8Array[] =>
  Array.from(
    { length: count },
    (_, i) =>
      new Uint8Array(
        createHash('sha256')
          .update(String(from + i))
          .digest(),
      ),
  )

type House = Awaited<ReturnType<typeof aHouse>>

/** The tree itself, in passes as the sequencer makes them; tiles are put into the tables between, unmeasured. */
const integrate = async (house: House) => {
  const last = new Map<string, Uint8Array>()
  let frontier = EMPTY_FRONTIER
  let spent = 0
  const fetchTile = ({ level, index }: { readonly level: number | 'entries'; readonly index: number }) =>
    last.get(`${level}/${index}`) ?? new Uint8Array()
  for (let at = 0; at < ENTRIES; at += LARGEST_PASS) {
    const seals = sealsFrom(at, Math.min(LARGEST_PASS, ENTRIES - at))
    const started = performance.now()
    const grown = await growTiles(frontier, seals.map(leafHash), fetchTile)
    frontierRoot(grown.frontier)
    spent += performance.now() - started
    frontier = grown.frontier
    for (const { tile, bytes } of grown.tiles) last.set(`${tile.level}/${tile.index}`, bytes)
  }
  const rows = [...last].map(([name, bytes]) => {
    const [level, index] = name.split('/').map(Number)
    return { level, index, bytes: Buffer.from(bytes) }
  })
  await house.db.owner.query(
    'insert into tile (level, index, hashes) select * from unnest($1::smallint[], $2::bigint[], $3::bytea[])',
    [rows.map((it) => it.level), rows.map((it) => it.index), rows.map((it) => it.bytes)],
  )
  await house.db.owner.query('analyze tile')
  return { perSecond: ENTRIES / (spent / 1000), root: frontierRoot(frontier) }
}

/** The whole sequencer, with its table rows and its signed checkpoint. */
const sequenced = async (): Promise<number> => {
  const house = await aHouse()
  await house.db.owner.query(
    `insert into pending_leaf (book, n, seal) select 'measured', n, sha256(n::text::bytea) from generate_series(1, $1) n`,
    [SEQUENCED],
  )
  const started = performance.now()
  while ((await sequence(house)) > 0);
  const perSecond = SEQUENCED / ((performance.now() - started) / 1000)
  if ((await newestCheckpoint(house))?.size !== SEQUENCED) throw new Error('not all was sequenced')
  await house.close()
  return perSecond
}

const random = (below: number): number => Math.floor(Math.random() * below)

const timed = async (times: number, work: () => Promise<void>) => {
  const taken: number[] = []
  for (let i = 0; i < times; i++) {
    const started = performance.now()
    await work()
    taken.push(performance.now() - started)
  }
  return percentiles(taken.slice(20))
}

const proofs = async (house: House, root: Uint8Array) => {
  const inclusion = await timed(PROOFS, async () => {
    const index = random(ENTRIES)
    const [proof = []] = await proveInclusion(house, [index], ENTRIES)
    const [seal = new Uint8Array()] = sealsFrom(index, 1)
    if (!verifyInclusion({ index, size: ENTRIES, leaf: leafHash(seal), root, proof })) throw new Error('a proof fails')
  })
  const consistency = await timed(PROOFS, async () => {
    const [oldSize = 1, newSize = 1] = [1 + random(ENTRIES), 1 + random(ENTRIES)].sort((a, b) => a - b)
    await proveConsistency(house, oldSize, newSize)
  })
  return { inclusion, consistency }
}

// ---------------------------------------------------------------- a large export

const aKey = () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const raw = new Uint8Array(Buffer.from(String(publicKey.export({ format: 'jwk' }).x), 'base64url'))
  return { raw, publicKey, sign: async (bytes: Uint8Array) => new Uint8Array(sign(null, bytes, privateKey)) }
}

const BOOK = 'book-of-benchmarks-22-'

const anEntry = async (n: number, prev: string, device: ReturnType<typeof aKey>) => {
  const draft: Omit<Envelope, 'v' | 'body'> = {
    log: 'sajha/bench',
    book: BOOK,
    kind: 'visit',
    version: 1,
    compartment: 'care',
    author: 'author-of-22-letters--',
    as: 'caseworker',
    organisation: 'organisation-22-letter',
    device: deviceId(device.raw),
    madeAt: '2026-11-20T16:00+05:30',
    heard: null,
    saw: null,
  }
  const secret = new Uint8Array(createHash('sha256').update(`secret ${n}`).digest())
  const entry = await signEntry(draft, aVisit(n), secret, device.sign)
  const seal = { n, prev, sealedAt: '2026-11-20T10:30:00.000Z', marks: [] }
  return { entry, seal, hash: sealHash(BOOK, entry.id, entry.signature, seal), body: disclose(entry.body, secret) }
}

const largeExport = async () => {
  const [device, log] = [aKey(), aKey()]
  const key = verifierKey('sajha/bench', 1, log.raw)
  const made: Awaited<ReturnType<typeof anEntry>>[] = []
  for (let n = 1, prev: string = FIRST; n <= EXPORTED; n++) {
    const it = await anEntry(n, prev, device)
    made.push(it)
    prev = toBase64url(it.hash)
  }
  const nodes = new Map<number, Uint8Array>()
  const frontier = grow(
    EMPTY_FRONTIER,
    made.map((it) => leafHash(it.hash)),
    (level, index, hash) => nodes.set(index * 64 + level, hash),
  )
  const read = (level: number, index: number) => nodes.get(index * 64 + level) ?? new Uint8Array()
  const entries = made.map(
    ({ entry, seal, body }, index): ShownEntry => ({
      id: entry.id,
      envelope: entry.envelope,
      signature: entry.signature,
      seal,
      body,
      placed: { index, proof: inclusionProof(index, EXPORTED, read).map(toBase64) },
    }),
  )
  const signed = async (text: string) =>
    formatNote({ text, signatures: [await signText(text, { key, sign: log.sign })] })
  const text = formatCheckpoint({ origin: 'sajha/bench', size: EXPORTED, root: frontierRoot(frontier), extensions: [] })
  const given: Omit<Bundle, 'statement'> = {
    format: BUNDLE,
    book: BOOK,
    madeAt: '2026-11-24T00:00:00.000Z',
    log: { origin: 'sajha/bench', key: formatVerifierKey(key) },
    checkpoint: await signed(text),
    devices: [{ device: deviceId(device.raw), publicKey: toBase64url(device.raw), person: 'author-of-22-letters--' }],
    entries,
  }
  const { entries: _, ...head } = { ...given, statement: await signed(statementText(given)) }
  const files = new Map<string, Uint8Array>([
    [FILES.book, utf8(JSON.stringify(head))],
    [FILES.checkpoint, utf8(given.checkpoint)],
    ...entries.map((it): [string, Uint8Array] => [
      entryFile(it.seal.n, 'visit'),
      utf8(
        `{\n${Object.entries(it)
          .map(([name, part]) => ` "${name}": ${canonical(part as Json)}`)
          .join(',\n')}\n}\n`,
      ),
    ]),
  ])
  const list = filesJson(files, [])
  files.set(FILES.list, utf8(list))
  files.set(FILES.signature, utf8(await signed(filesText('sajha/bench', list))))
  return { files, made, device, log }
}

/** A zip has at most 65,535 files: what has more is checked as the folder it was unpacked into, like what has fewer as its zip. */
const checked = async () => {
  const { files, made, device, log } = await largeExport()
  const publicKeys = new Map([device, log].map((it) => [toBase64(it.raw), it.publicKey]))
  const onOneCore = (raw: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean => {
    const key = publicKeys.get(toBase64(raw))
    return key !== undefined && verify(null, message, key, signature)
  }
  const bytes = [...files.values()]
  const bare = () => {
    const started = performance.now()
    for (const it of bytes) createHash('sha256').update(it).digest()
    for (const { entry } of made)
      verify(
        null,
        utf8(`sajha/entry/v1\n${canonical(entry.envelope as unknown as Json)}`),
        device.publicKey,
        Buffer.from(entry.signature, 'base64url'),
      )
    return performance.now() - started
  }
  const whole = async () => {
    const started = performance.now()
    const { broken } = await verifyFiles(files, onOneCore)
    if (broken.length > 0) throw new Error(`the export does not verify: ${JSON.stringify(broken[0])}`)
    return performance.now() - started
  }
  const middle = (list: readonly number[]) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0
  const turns: { readonly bare: number; readonly whole: number }[] = []
  for (let turn = 0; turn < 3; turn++) turns.push({ bare: bare(), whole: await whole() })
  return { bare: middle(turns.map((it) => it.bare)), whole: middle(turns.map((it) => it.whole)) }
}

export const bench = async (): Promise<Result> => {
  const stop = await setup()
  const house = await aHouse()
  const { perSecond, root } = await integrate(house)
  const { inclusion, consistency } = await proofs(house, root)
  await house.close()
  const whole = await sequenced()
  await stop()
  const { bare, whole: verified } = await checked()
  return {
    entries: ENTRIES,
    'into the tree a second (at least 50,000)': Math.round(perSecond),
    'through the whole sequencer a second': Math.round(whole),
    'inclusion proof: p50, p95 ms (p95 under 5)': `${inclusion.p50}, ${inclusion.p95}`,
    'consistency, any two sizes: p50, p95 ms (under 10)': `${consistency.p50}, ${consistency.p95}`,
    [`export of ${EXPORTED}: bare ms, checked ms`]: `${Math.round(bare)}, ${Math.round(verified)}`,
    'checked against bare (at most 1.6)': Number((verified / bare).toFixed(2)),
  }
}
