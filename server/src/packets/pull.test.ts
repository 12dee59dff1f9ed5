// What a packet brings to a device and what it never does; answers that both sides hold; recalls, withdrawals and clocks in the way.
import {
  type BodyNamed,
  entryOfSlice,
  fingerprintOf,
  type Have,
  ofKind,
  organisationOf,
  signatureHolds,
  sliceHolds,
} from '@sajha/record'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { forgetAll, keptBook } from '../books/kept-book.ts'
import { verifyEd25519 } from '../platform/ed25519.ts'
import { holdsAll } from '../sync/holds-all.ts'
import { type Pulled, pull, pullOne } from '../sync/pull.ts'
import {
  aCase,
  aHouse,
  anId,
  anOrganisation,
  aPerson,
  aSecondProcess,
  checkLog,
  nowIn,
  pushes,
  seals,
  type TestHouse,
  type TestPerson,
  writes,
} from '../testing/index.ts'
import { packetTasks } from './tasks.ts'

let house: TestHouse
let kavita: TestPerson
let officer: TestPerson
let book: string
let note: string
let identity: string

type Sent = Partial<BodyNamed<'packet-sent'>>
const packetOf = (body: Sent): BodyNamed<'packet-sent'> => ({
  to: 'role',
  organisation: officer.organisation.id,
  role: 'police',
  purpose: 'look into two kilns',
  basis: 'law-requires',
  law: 'POCSO s.19(6)',
  how: 'live',
  ask: 'is it yours',
  until: '2026-12-24T09:00+05:30',
  ...body,
})
const sends = async (body: Sent = {}, from = kavita) => {
  const written = await writes(from, 'packet-sent', packetOf(body), { book })
  await seals(from, written)
  return written.id
}
const haveOf = (it: Pulled, before: Have = {}): Have => ({
  ...before,
  ...Object.fromEntries(it.packets.map(({ id, n, key }) => [id, { n, key }])),
})
const packetIn = (it: Pulled, id: string) => it.packets.find((one) => one.id === id)

beforeAll(async () => {
  house = await aHouse()
})
afterEach(() => checkLog(house))
afterAll(() => house.close())

beforeAll(async () => {
  kavita = await aPerson(house)
  const unit = await anOrganisation(house, { name: 'AHTU Sonapur', sort: 'police' })
  officer = await aPerson(house, { name: 'Officer', roles: ['police'], at: unit })
  book = await aCase(kavita)
  const written = await writes(kavita, 'note', { text: 'two kilns east of the canal' }, { book, compartment: 'legal' })
  const named = await writes(
    kavita,
    'person-identified',
    { name: 'रीता देवी', gender: 'female', home: { name: 'Sonbarsa' } },
    { book },
  )
  await seals(kavita, written, named)
  note = written.id
  identity = named.id
})

test('withheld fields never leave: what arrives is signed, fits its commitments, and holds no withheld word or salt', async () => {
  const id = await sends({ shows: [{ entry: note }, { entry: identity, fields: ['gender'] }] })
  const pulled = await pull(house, officer.me, {})
  const packet = packetIn(pulled, id)
  const text = JSON.stringify(pulled)
  expect(text).not.toContain('रीता')
  expect(text).not.toContain('Sonbarsa')
  expect(pulled.books).toEqual([])
  const shown = packet?.entries.find((it) => it.id === identity)
  expect(entryOfSlice(shown as never).body).toEqual({ gender: 'female' })
  expect(Object.keys(shown?.body?.kept ?? {}).sort()).toEqual(['home', 'name'])
  for (const it of packet?.entries ?? []) {
    expect(sliceHolds(it)).toBe(true)
    const key = pulled.devices[it.envelope.device] ?? ''
    const publicKey = new Uint8Array(Buffer.from(key, 'base64url'))
    expect(await signatureHolds(it, publicKey, verifyEd25519)).toBe(true)
  }
  const changed = {
    ...shown,
    body: { ...shown?.body, shown: { gender: { ...shown?.body?.shown['gender'], value: 'male' } } },
  }
  expect(sliceHolds(changed as never)).toBe(false)
})

test('a device that holds it is sent nothing again, until something changes; what ends is gone from it', async () => {
  const id = await sends({ parts: ['legal'], until: '2026-11-25T09:00+05:30' })
  const have = haveOf(await pull(house, officer.me, {}))
  expect(await holdsAll(house, officer.me, fingerprintOf(have))).toBe(true)
  expect(packetIn(await pull(house, officer.me, have), id)).toBeUndefined()
  await seals(kavita, await writes(kavita, 'note', { text: 'a third kiln' }, { book, compartment: 'legal' }))
  expect(await holdsAll(house, officer.me, fingerprintOf(have))).toBe(false)
  const more = await pull(house, officer.me, have)
  expect(JSON.stringify(packetIn(more, id))).toContain('a third kiln')
  const recall = await writes(kavita, 'packet-recalled', { of: id, why: 'not-needed' }, { book })
  await seals(kavita, recall)
  const after = await pull(house, officer.me, haveOf(more, have))
  expect(packetIn(after, id)?.entries ?? []).toEqual([])
  expect(packetIn(after, id)?.open ?? false).toBe(false)
  const readings = ofKind((await keptBook(house, book))?.entries ?? [], 'packet-opened').filter(
    (it) => it.body.of === id,
  )
  expect(readings.map((it) => [it.body.who, it.body.as, it.body.how])).toEqual([
    [officer.id, 'police', 'copied'],
    [officer.id, 'police', 'copied'],
  ])
})

test('an answer is one entry that both sides hold: in the sender’s book, and in the receiver’s own for good', async () => {
  const id = await sends({ parts: ['legal'], until: nowIn(house).replace(/T.*/, 'T23:00+05:30') })
  await pull(house, officer.me, {})
  const answer = await writes(
    officer,
    'packet-answered',
    { of: id, answer: 'theirs', whoseName: 'AHTU Devipur', says: 'The kilns lie beyond the canal.' },
    { book, as: 'police' },
  )
  await seals(officer, answer)
  await packetTasks(house)['keep-answer']?.({ book, entry: answer.id }, { id: '1', attempt: 1 })
  await packetTasks(house)['keep-answer']?.({ book, entry: answer.id }, { id: '1', attempt: 2 })
  const own = (await keptBook(house, officer.organisation.book))?.entries ?? []
  expect(ofKind(own, 'answer-kept').filter((it) => it.body.entry === answer.id)).toHaveLength(1)
  expect(JSON.stringify(own)).not.toContain('canal')
  expect(organisationOf(own)).not.toBe(null)
  house.clock.pass({ hours: 24 })
  const ended = packetIn(await pull(house, officer.me, {}), id)
  expect(ended).toMatchObject({ open: false })
  expect(ended?.entries.map((it) => it.id)).toEqual([answer.id])
  const late = await writes(officer, 'packet-answered', { of: id, answer: 'done' }, { book, as: 'police' })
  expect(await pushes(officer, late)).toMatchObject([{ outcome: 'sealed' }])
})

test('only those it is for may answer; to everybody else the book is not there', async () => {
  const id = await sends({ parts: ['legal'] })
  const stranger = await aPerson(house, { name: 'Ravi', roles: ['police'] })
  const clerk = await aPerson(house, { name: 'Clerk', roles: ['official'], at: officer.organisation })
  const problems = []
  for (const [who, as] of [
    [stranger, 'police'],
    [clerk, 'official'],
  ] as const) {
    for (const of of [id, note, anId().padEnd(43, 'x')]) {
      for (const where of [book, anId()]) {
        const [outcome] = await pushes(
          who,
          await writes(who, 'packet-answered', { of, answer: 'accepted' }, { book: where, as }),
        )
        problems.push(outcome?.outcome === 'refused' ? outcome.problem : 'sealed')
      }
    }
  }
  expect(new Set(problems)).toEqual(new Set(['book-unknown']))
  const written = await writes(officer, 'note', { text: 'x' }, { book, as: 'police' })
  expect(await pushes(officer, written)).toMatchObject([{ outcome: 'refused' }])
})

test('any id in place of the packet’s or the book’s opens nothing, and looks like nothing', async () => {
  await sends({ parts: ['legal'] })
  const stranger = await aPerson(house, { name: 'Ravi', roles: ['police'] })
  const { rows } = await house.db.owner.query<{ id: string }>(
    'select id from packet union select id from entry union select id from book',
  )
  for (const { id } of rows) {
    expect(await pullOne(house, stranger.me, id)).toBe(null)
    const pulled = await pull(house, stranger.me, { [id]: { n: 0, key: 'x' } })
    expect(pulled).toMatchObject({ books: [], packets: [], gone: [id], people: {} })
  }
})

test('a withdrawal made without network beats the packet that was sent before it arrived', async () => {
  const consent = await writes(
    kavita,
    'consent-given',
    {
      askedAt: nowIn(house),
      purpose: 'legal',
      recipient: 'AHTU Sonapur',
      content: ['legal'],
      until: { from: '2026-12-31', to: '2026-12-31' },
      taughtBack: { text: 'so that they look', language: 'mai' },
    },
    { book },
  )
  await seals(kavita, consent)
  const withdrawnAt = nowIn(house)
  const withdrawal = await writes(
    kavita,
    'consent-withdrawn',
    { of: consent.id, withdrawnAt },
    { book, madeAt: withdrawnAt },
  )
  house.clock.pass({ hours: 2 })
  const id = await sends({ basis: 'she-agreed', ground: consent.id, law: undefined, parts: ['legal'] })
  expect(packetIn(await pull(house, officer.me, {}), id)?.open).toBe(true)
  await seals(kavita, withdrawal)
  expect(packetIn(await pull(house, officer.me, {}), id)).toBeUndefined()
  const again = await writes(
    kavita,
    'packet-sent',
    packetOf({ basis: 'she-agreed', ground: consent.id, law: undefined, parts: ['legal'] }),
    { book },
  )
  expect(await pushes(kavita, again)).toMatchObject([{ outcome: 'refused', problem: 'consent-ended' }])
})

test('what she did not agree to tell cannot be sent, and neither can what has no ground at all', async () => {
  const refuses = async (body: Sent) => {
    const [it] = await pushes(kavita, await writes(kavita, 'packet-sent', packetOf(body), { book }))
    return it?.outcome === 'refused' ? it.problem : 'sealed'
  }
  const consent = await writes(
    kavita,
    'consent-given',
    {
      askedAt: nowIn(house),
      purpose: 'legal',
      recipient: 'AHTU Sonapur',
      content: ['legal'],
      until: { from: '2026-12-31', to: '2026-12-31' },
      taughtBack: { text: 'so that they look', language: 'mai' },
    },
    { book },
  )
  await seals(kavita, consent)
  const byWord = { basis: 'she-agreed', ground: consent.id, law: undefined } as const
  // The same purpose and recipient as one she took back: to agree again, a grant must name the withdrawal it follows.
  expect(await refuses({ ...byWord, parts: ['legal'] })).toBe('consent-ended')
  expect(await refuses({ law: 'JJ s.999' })).toBe('right-missing')
  expect(await refuses({ basis: 'ordered', ground: note, law: undefined })).toBe('right-missing')
  expect(await refuses({ basis: 'she-agreed', law: undefined })).toBe('right-missing')
  expect(await refuses({ role: undefined })).toBe('recipient-missing')
})

test('a recall that races with readings: every reading that got something stands in the book, and none gets anything after', async () => {
  const second = aSecondProcess(house)
  const id = await sends({ parts: ['legal'] })
  const before = ofKind((await keptBook(house, book))?.entries ?? [], 'packet-opened').length
  const recall = await writes(kavita, 'packet-recalled', { of: id, why: 'wrong-one' }, { book })
  let got = 0
  const reads = async (on: TestHouse) => {
    const opened = packetIn(await pull(on, officer.me, haveOther), id)
    if (opened?.open) got++
  }
  // All other packets are held already, so that only this one is read.
  const haveOther = haveOf({ ...(await pull(house, officer.me, {})) })
  delete (haveOther as Record<string, unknown>)[id]
  await Promise.all([reads(house), reads(second), seals(kavita, recall), reads(house), reads(second)])
  forgetAll(house)
  const entries = (await keptBook(house, book))?.entries ?? []
  const readings = ofKind(entries, 'packet-opened').filter((it) => it.body.of === id)
  // One was the reading that made the list of what is held.
  expect(readings.length).toBe(got + 1)
  expect(before).toBeGreaterThan(0)
  expect(packetIn(await pull(house, officer.me, {}), id)).toBeUndefined()
})

test('a telephone whose clock is a day ahead or behind opens a packet no earlier and keeps it no longer', async () => {
  const ahead = await writes(kavita, 'packet-sent', packetOf({ parts: ['legal'], until: '2026-11-30T09:00+05:30' }), {
    book,
    madeAt: '2026-11-29T09:00+05:30',
  })
  await seals(kavita, ahead)
  expect(packetIn(await pull(house, officer.me, {}), ahead.id)?.open).toBe(true)
  const over = await writes(kavita, 'packet-sent', packetOf({ parts: ['legal'], until: '2026-11-20T09:00+05:30' }), {
    book,
    madeAt: '2026-11-19T09:00+05:30',
  })
  await seals(kavita, over)
  expect(packetIn(await pull(house, officer.me, {}), over.id)).toBeUndefined()
})
