// Somebody with full power over the live database changes, deletes, inserts, reorders, back-dates and swaps: the auditor names it. Somebody
// with the log's key as well makes it all fit again, puts it back from an old copy, or tells one reader another story: then the server
// alone cannot be caught, and a witness or a device that saw the log before catches it.
import { createHash } from 'node:crypto'
import {
  canonical,
  EMPTY_FRONTIER,
  formatAddCheckpoint,
  fromBase64url,
  frontierRoot,
  grow,
  growTiles,
  type Held,
  judgeAddCheckpoint,
  leafHash,
  parseCheckpoint,
  parseNote,
  toBase64url,
  utf8,
  verifyExport,
} from '@sajha/record'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { logKey, newestCheckpoint, signedCheckpoint } from '../log/checkpoint.ts'
import { proveConsistency } from '../log/proofs.ts'
import { sequence } from '../log/sequence.ts'
import { verifyEd25519 } from '../platform/ed25519.ts'
import {
  aCase,
  aHouse,
  aPerson,
  exported,
  nowIn,
  seals,
  type TestHouse,
  type TestPerson,
  writes,
} from '../testing/index.ts'
import { auditLog } from './audit-log.ts'

const TABLES = ['entry', 'leaf', 'tile', 'checkpoint', 'pending_leaf'] as const
const TIMES = 15

let house: TestHouse
let kavita: TestPerson
let books: readonly string[]

const sql = (text: string, values: readonly unknown[] = []) => house.db.owner.query(text, [...values])

beforeAll(async () => {
  house = await aHouse()
  kavita = await aPerson(house)
  books = [await aCase(kavita), await aCase(kavita)]
  for (const book of books)
    for (let n = 0; n < 6; n++) {
      house.clock.pass({ minutes: 7 })
      await seals(kavita, await writes(kavita, 'note', { text: `What was seen, ${n}, at ${nowIn(house)}.` }, { book }))
    }
  await sequence(house)
  for (const it of [...TABLES, 'book']) await sql(`create table kept_${it} as table ${it}`)
})
afterAll(() => house.close())

const putBack = async () => {
  for (const it of TABLES) {
    await sql(`delete from ${it}`)
    await sql(`insert into ${it} ${it === 'pending_leaf' ? 'overriding system value' : ''} select * from kept_${it}`)
  }
  await sql('update book b set n = k.n, head = k.head from kept_book k where k.id = b.id')
}
beforeEach(putBack)

/** The same entry for the same number, among those of cases that are not first and not last. */
const PICKED = `(select ctid from entry where n between 2 and 6 and kind = 'note' order by md5(id || $1::text) limit 1)`
const OTHER = `(select e from entry e where n between 2 and 6 and kind = 'note' order by md5(id || 'x' || $1::text) limit 1)`

const MUTATIONS: readonly (readonly [what: string, statement: string, rules: readonly string[]])[] = [
  ['its author changed', `update entry set author = 'somebody-else---------' where ctid = ${PICKED}`, ['entry-id']],
  [
    'what was written back-dated',
    `update entry set made_at = '2026-10-01T09:00+05:30' where ctid = ${PICKED}`,
    ['entry-id'],
  ],
  [
    'its seal back-dated',
    `update entry set sealed_at = to_char(sealed_at::timestamptz - interval '3 days', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') where ctid = ${PICKED}`,
    ['seal-link', 'seal-time'],
  ],
  [
    'its words changed',
    `update entry set body_sealed = set_byte(body_sealed, 20, (get_byte(body_sealed, 20) + 1) % 256) where ctid = ${PICKED}`,
    ['body'],
  ],
  [
    'its words swapped with another’s',
    `update entry set body_sealed = (${OTHER}).body_sealed where ctid = ${PICKED} and id <> (${OTHER}).id`,
    ['body'],
  ],
  [
    'its signature changed',
    `update entry set signature = set_byte(signature, 9, (get_byte(signature, 9) + 1) % 256) where ctid = ${PICKED}`,
    ['signature', 'seal-link'],
  ],
  ['its kind changed', `update entry set kind = 'visit' where ctid = ${PICKED}`, ['entry-id']],
  ['its marks taken off or put on', `update entry set marks = '{sent-late}' where ctid = ${PICKED}`, ['seal-link']],
  ['it deleted', `delete from entry where ctid = ${PICKED}`, ['seal-number', 'inclusion']],
  [
    'another put in after the last',
    `insert into entry select book, n + 1, md5(id || $1::text), kind, version, compartment, author, as_role, organisation, device, made_at,
      heard_at, heard_ago, saw, body_hash, signature, prev, sealed_at, marks, seal, body_sealed from entry
      where n = 7 and kind = 'note' order by md5(id || $1::text) limit 1`,
    ['entry-id', 'seal-number'],
  ],
  [
    'two reordered',
    `update entry e set n = 1000 - e.n where book = (${OTHER}).book and n in (3, 4)`,
    ['seal-number', 'seal-link'],
  ],
  ['a leaf taken out of the log', `delete from leaf where index = (2 + $1::int % 8)`, ['inclusion']],
  ['a leaf changed', `update leaf set seal = sha256(seal) where index = ($1::int % 10)`, ['inclusion']],
  [
    'a tile changed',
    `update tile set hashes = set_byte(hashes, $1::int * 7 % 300, (get_byte(hashes, $1::int * 7 % 300) + 1) % 256) where level = 0`,
    ['inclusion'],
  ],
  [
    'the signed root changed',
    `update checkpoint set note = replace(note, substr(note, length(note) - 30, 4), 'AAAA') where $1::int >= 0`,
    ['checkpoint-signature', 'checkpoint-form'],
  ],
]

test('nobody changed anything, and nothing is said', async () => {
  expect((await auditLog(house)).faults).toEqual([])
})

test.each(MUTATIONS)('an entry or the log: %s. It is found, and named', async (_, statement, rules) => {
  let changed = 0
  for (let at = 0; at < TIMES; at++) {
    const done = await sql(statement, [String(at)])
    const { faults } = await auditLog(house)
    if ((done.rowCount ?? 0) > 0) {
      changed++
      expect(faults.length, `${at}`).toBeGreaterThan(0)
      expect(
        rules.some((it) => faults.some(({ rule }) => rule === it)),
        JSON.stringify(faults),
      ).toBe(true)
    }
    await putBack()
  }
  expect(changed).toBeGreaterThan(TIMES / 2)
})

test('an attachment swapped on the disk is named with its entry in the next export', async () => {
  const paper = utf8('a photographed order')
  const ref = {
    sha256: createHash('sha256').update(paper).digest('base64url'),
    media: 'image/jpeg',
    size: paper.length,
    name: 'order.jpg',
  }
  const [book = ''] = books
  await seals(kavita, await writes(kavita, 'paper-added', { paper: ref, title: 'Order', sort: 'order' }, { book }))
  const zip = await exported(house, kavita.me, book, 'en', async () => utf8('another paper'))
  const { broken } = await verifyExport(zip, verifyEd25519)
  expect(broken).toMatchObject([{ rule: 'attachment', n: 8 }])
})

// ---------------------------------------------------------------- with the log's own key

/** A witness that signed for the log as it was. */
const witnessed = async () => {
  const newest = await newestCheckpoint(house)
  if (!newest) throw new Error('no checkpoint')
  const held: Held = { ...parseCheckpoint(parseNote(newest.note).text), note: newest.note }
  const ask = (note: string, oldSize: number, proof: readonly Uint8Array[] = []) =>
    judgeAddCheckpoint(
      formatAddCheckpoint({ oldSize, proof, note }),
      (origin) => ({ origin, keys: [logKey(house)], held }),
      verifyEd25519,
    )
  return { ask, held }
}

/** The log made again over these seals and signed with its own key, as its keeper could. */
const forged = async (seals: readonly Uint8Array[]) => {
  const none = () => {
    throw new Error('made at once')
  }
  const grown = await growTiles(EMPTY_FRONTIER, seals.map(leafHash), none)
  await sql('delete from tile')
  for (const { tile, bytes } of grown.tiles)
    await sql('insert into tile (level, index, hashes) values ($1, $2, $3)', [
      tile.level,
      tile.index,
      Buffer.from(bytes),
    ])
  const root = frontierRoot(grown.frontier)
  const note = await signedCheckpoint(house, seals.length, root)
  await sql('delete from checkpoint')
  await sql('insert into checkpoint (size, root, note, made_at) values ($1, $2, $3, now())', [
    seals.length,
    Buffer.from(root),
    note,
  ])
  return note
}

const sealsNow = async () =>
  (await sql('select seal from leaf order by index')).rows.map((it) => new Uint8Array((it as { seal: Buffer }).seal))

test('a history rewritten with the log’s own key, at the same size or longer, is refused by whoever saw the one before', async () => {
  const { ask, held } = await witnessed()
  const seals = await sealsNow()
  const changed = seals.map((it, at) => (at === 4 ? new Uint8Array(createHash('sha256').update(it).digest()) : it))
  const same = await forged(changed)
  expect(await ask(same, held.size)).toMatchObject({
    status: 422,
    fork: { why: 'same-size', held: held.note, offered: same },
  })
  const longer = await forged([...changed, ...seals.slice(0, 3)])
  const proof = await proveConsistency(house, held.size, held.size + 3)
  expect(await ask(longer, held.size, proof)).toMatchObject({
    status: 422,
    fork: { why: 'not-consistent', offered: longer },
  })
})

test('a record that was put back from an old copy is told 409 with the size that was seen', async () => {
  const { ask, held } = await witnessed()
  const older = await forged((await sealsNow()).slice(0, 9))
  expect(await ask(older, 9)).toMatchObject({ status: 409, said: `${held.size}\n` })
  const { faults } = await auditLog(house)
  // The rows still know what the log forgot; put back whole, only whoever saw it longer can tell.
  expect(faults.map((it) => it.rule)).toContain('inclusion')
})

test('a fork for one reader is one more checkpoint, and two roots of one size prove it to anybody', async () => {
  const { ask, held } = await witnessed()
  const seals = await sealsNow()
  const root = frontierRoot(grow(EMPTY_FRONTIER, [...seals.slice(0, -1), seals[0] ?? new Uint8Array(32)].map(leafHash)))
  const shown = await signedCheckpoint(house, seals.length, root)
  expect(await ask(shown, held.size)).toMatchObject({ status: 422, fork: { why: 'same-size' } })
  // To the others nothing was changed: the auditor of the rows finds nothing, and should not.
  expect((await auditLog(house)).faults).toEqual([])
})

test('what a seal commits to can be made by nobody but the device: an entry put in with the log’s key is not signed', async () => {
  const { rows } = await sql(`select id from entry where kind = 'note' limit 1`)
  const id = fromBase64url((rows[0] as { id: string }).id)
  expect(toBase64url(id)).toHaveLength(43)
  await sql(`update entry set body_hash = $1, id = $2 where id = $3`, [
    toBase64url(
      new Uint8Array(
        createHash('sha256')
          .update(canonical({ text: 'She said nothing.' }))
          .digest(),
      ),
    ),
    toBase64url(new Uint8Array(32).fill(5)),
    toBase64url(id),
  ])
  expect((await auditLog(house)).faults.map((it) => it.rule)).toEqual(expect.arrayContaining(['entry-id', 'signature']))
})
