// Who may read an attachment: whoever may read an entry that names it, in the compartment it was sent for, and nobody else; nobody
// else can even tell whether it is there.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Compartment, KINDS, ofKind, READS, ROLES, type Role } from '@sajha/record'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { keptBook } from '../books/kept-book.ts'
import {
  aCase,
  aHouse,
  anOrganisation,
  aPerson,
  aSecondProcess,
  brings,
  checkLog,
  nowIn,
  seals,
  type TestHouse,
  type TestPerson,
  writes,
} from '../testing/index.ts'
import { nameOf } from './attachment-keys.ts'
import { openAttachment } from './open-attachment.ts'
import { streamAttachment } from './read-attachment.ts'
import { FRAME } from './stored/frames.ts'
import { begins, hashOf, inPieces, names, readAttachment, refTo, sends, someBytes, uploads } from './testing/sending.ts'

const PAPERS = KINDS['paper-added'].compartments
const ASSIGNABLE = ROLES.filter((it) => READS[it].length > 0)

let house: TestHouse
let kavita: TestPerson
let book: string
const people = new Map<Role, TestPerson>()
const papers = new Map<Compartment, Buffer>()

beforeAll(async () => {
  house = await aHouse()
  const ngo = await anOrganisation(house)
  kavita = await aPerson(house, { at: ngo })
  book = await aCase(kavita)
  for (const role of ROLES.filter((it) => it !== 'server')) {
    const person = await aPerson(house, { name: role, roles: [role], at: ngo })
    people.set(role, person)
    if (READS[role].length > 0) await brings(kavita, book, person)
  }
  for (const compartment of PAPERS) {
    const bytes = someBytes(1000, `a paper in ${compartment}`)
    papers.set(compartment, bytes)
    await names(kavita, bytes, { book, compartment })
    await uploads(kavita, bytes, { book, compartment })
  }
})
beforeEach(() => house.clock.pass({ hours: 1 }))
afterAll(async () => {
  await checkLog(house)
  await house.close()
})

const personAs = (role: Role): TestPerson => people.get(role) ?? kavita

const read = async (person: TestPerson, bytes: Uint8Array, of = book): Promise<Buffer | null> => {
  const attachment = await openAttachment(person.house, person.me, of, hashOf(bytes))
  return attachment && Buffer.concat(await Array.fromAsync(attachment.bytes({ from: 0, to: attachment.size })))
}

const rowsSeen = async (person: TestPerson, table: string): Promise<number> => {
  const client = await house.db.reads.pool.connect()
  try {
    await client.query(`begin read only; select set_config('sajha.reader', '${person.id}', true)`)
    await client.query(`select set_config('sajha.now', '${house.clock.now()}', true)`)
    return (await client.query(`select * from ${table}`)).rows.length
  } finally {
    await client.query('rollback')
    client.release()
  }
}

describe.each(ASSIGNABLE)('%s, brought into the book,', (role) => {
  test('reads the attachments of exactly the compartments that the access fold grants', async () => {
    for (const [compartment, bytes] of papers) {
      const expected = READS[role].includes(compartment) ? bytes : null
      expect(await read(personAs(role), bytes), compartment).toEqual(expected)
    }
    const granted = PAPERS.filter((it) => READS[role].includes(it)).length
    expect(await rowsSeen(personAs(role), 'attachment')).toBe(granted)
    expect(await rowsSeen(personAs(role), 'attachment_ref')).toBe(granted)
  })
})

test.each(ROLES.filter((it) => READS[it].length === 0 && it !== 'server'))('%s reads no attachment', async (role) => {
  for (const bytes of papers.values()) expect(await read(personAs(role), bytes)).toBeNull()
  for (const table of ['attachment', 'attachment_ref', 'attachment_upload']) {
    expect(await rowsSeen(personAs(role), table), table).toBe(0)
  }
})

test('a colleague who was not brought in is answered as for what was never there', async () => {
  const meena = await aPerson(house, { name: 'Meena', at: kavita.organisation })
  const bytes = papers.get('coordination') ?? Buffer.alloc(0)
  expect(await read(meena, bytes)).toBeNull()
  expect(await read(meena, someBytes(1000, 'never sent'))).toBeNull()
  expect(await read(kavita, someBytes(1000, 'never sent'))).toBeNull()
  expect(await read(kavita, bytes, 'x'.repeat(22))).toBeNull()
})

test('the login that reads sees nothing of it without saying for whom', async () => {
  for (const table of ['attachment', 'attachment_ref', 'attachment_upload']) {
    expect((await house.db.reads.pool.query(`select 1 from ${table}`)).rows, table).toEqual([])
    expect((await house.db.keeps.pool.query(`select 1 from ${table}`)).rows, table).toEqual([])
  }
  await expect(house.db.reads.pool.query('delete from attachment')).rejects.toThrow('permission denied')
})

test('access to an attachment ends at the minute access to its entry ends', async () => {
  const lawyer = await aPerson(house, { name: 'Asha', roles: ['lawyer'], at: kavita.organisation })
  const from = nowIn(house)
  const until = house.clock.now().add({ hours: 2 }).toString()
  const body = {
    to: lawyer.id,
    organisation: lawyer.organisation.id,
    as: 'lawyer',
    basis: 'team',
    from,
    until,
  } as const
  await seals(kavita, await writes(kavita, 'assignment', body, { book }))
  const bytes = papers.get('legal') ?? Buffer.alloc(0)
  expect(await read(lawyer, bytes)).toEqual(bytes)
  house.clock.pass({ hours: 2 })
  expect(await read(lawyer, bytes)).toBeNull()
})

describe('knowing a hash', () => {
  test('opens nothing: an entry that names it elsewhere does not reach what lies in another compartment', async () => {
    const doctor = personAs('doctor')
    const statement = papers.get('statement') ?? Buffer.alloc(0)
    await names(doctor, statement, { book, compartment: 'health' })
    expect(await read(doctor, statement)).toBeNull()
    expect(await begins(doctor, statement, { book, compartment: 'health' })).toMatchObject({
      offset: 0,
      complete: false,
    })
    await uploads(doctor, statement, { book, compartment: 'health' })
    expect(await read(doctor, statement)).toEqual(statement)
    expect(await rowsSeen(doctor, `attachment where compartment = 'statement'`)).toBe(0)
    expect(await rowsSeen(doctor, `attachment where compartment = 'health'`)).toBeGreaterThan(0)
    const { rows } = await house.db.owner.query('select compartment from attachment where name = $1 order by 1', [
      nameOf(house, book, hashOf(statement)),
    ])
    expect(rows).toEqual([{ compartment: 'health' }, { compartment: 'statement' }])
  })

  test('tells a stranger nothing: sending to another’s book is answered alike, whether it is there or not', async () => {
    const stranger = await aPerson(house, { name: 'Stranger' })
    const there = papers.get('identity') ?? Buffer.alloc(0)
    const answers = await Promise.all(
      [
        [there, book],
        [someBytes(1000, 'not there'), book],
        [there, 'x'.repeat(22)],
      ].map(async ([bytes, of]) => {
        const where = { book: String(of), compartment: 'identity' } as const
        const begun = await begins(stranger, bytes as Buffer, where)
        const sent = await sends(stranger, begun.upload ?? '', 0, inPieces(bytes as Buffer))
        const again = await begins(stranger, bytes as Buffer, where)
        return [begun, sent, again].map((it) => ({ ...it, upload: typeof begun.upload }))
      }),
    )
    expect(answers[1]).toEqual(answers[0])
    expect(answers[2]).toEqual(answers[0])
    expect(await read(stranger, there)).toBeNull()
    expect(await rowsSeen(stranger, 'attachment')).toBe(0)
  })
})

test('the same content in two books is two things: two files, two names, and neither sender learns of the other', async () => {
  const farida = await aPerson(house, { name: 'Farida' })
  const hers = await aCase(farida)
  const bytes = someBytes(FRAME + 1, 'one photo, two books')
  const send = async (person: TestPerson, to: string) => {
    const begun = await begins(person, bytes, { book: to })
    const sent = await uploads(person, bytes, { book: to })
    await names(person, bytes, { book: to })
    expect(await read(person, bytes, to)).toEqual(bytes)
    return { begun, sent }
  }
  const first = await send(kavita, book)
  const second = await send(farida, hers)
  expect({ ...second.begun, upload: null }).toEqual({ ...first.begun, upload: null })
  expect(await read(farida, bytes, book)).toBeNull()
  expect(await read(kavita, bytes, hers)).toBeNull()
  const { rows } = await house.db.owner.query<{ name: Buffer }>('select name from attachment where id = any($1)', [
    [first.sent.upload, second.sent.upload],
  ])
  expect(new Set(rows.map((it) => it.name.toString('hex'))).size).toBe(2)
  const files = await Promise.all(
    [first, second].map((it) => readFile(join(house.attachmentFolder, it.sent.upload ?? ''))),
  )
  expect(files[0]?.subarray(0, 100)).not.toEqual(files[1]?.subarray(0, 100))
})

test('the same content sent twice into one compartment is kept once, and a reader of it need not send it at all', async () => {
  const bytes = someBytes(2000, 'sent by two')
  const manager = personAs('manager')
  await Promise.all([uploads(kavita, bytes, { book }), uploads(manager, bytes, { book })])
  const before = (await readdir(house.attachmentFolder)).length
  await names(kavita, bytes, { book })
  expect(await read(kavita, bytes)).toEqual(bytes)
  expect(await read(manager, bytes)).toEqual(bytes)
  expect((await readdir(house.attachmentFolder)).length).toBe(before - 1)
  const lawyer = personAs('lawyer')
  expect(await begins(lawyer, bytes, { book })).toEqual({ upload: null, offset: 2000, size: 2000, complete: true })
})

describe('an attachment', () => {
  test('sent before its entry lies under its sender’s organisation, and under the book once the entry is there', async () => {
    const bytes = someBytes(500, 'before its entry')
    const { upload } = await uploads(kavita, bytes, { book })
    const state = async () => {
      const { rows } = await house.db.owner.query(
        `select key_wrapped is null as settled, (select count(*) from attachment a where a.id = u.id) as kept
         from attachment_upload u where id = $1`,
        [upload],
      )
      return rows[0]
    }
    expect(await state()).toEqual({ settled: false, kept: 0 })
    expect(await read(kavita, bytes)).toBeNull()
    await names(kavita, bytes, { book })
    expect(await read(kavita, bytes)).toEqual(bytes)
    expect(await state()).toEqual({ settled: true, kept: 1 })
    expect(await begins(kavita, bytes, { book })).toMatchObject({ complete: true })
  })

  test('whose entry another process sealed is found', async () => {
    const other = { ...kavita, house: aSecondProcess(house) }
    const bytes = someBytes(600, 'another process')
    await uploads(kavita, bytes, { book })
    await keptBook(house, book)
    await names(other, bytes, { book })
    expect(await read(kavita, bytes)).toEqual(bytes)
  })

  test('that a correction puts in the place of another is read as that one was', async () => {
    const wrong = someBytes(300, 'the wrong page')
    const right = someBytes(300, 'the right page')
    const of = await names(kavita, wrong, { book, compartment: 'health' })
    const body = { of, field: 'paper', value: refTo(right), why: 'the wrong page' }
    await seals(kavita, await writes(kavita, 'correction', body, { book, compartment: 'health' }))
    for (const bytes of [wrong, right]) await uploads(kavita, bytes, { book, compartment: 'health' })
    expect(await read(personAs('doctor'), wrong)).toEqual(wrong)
    expect(await read(personAs('doctor'), right)).toEqual(right)
    expect(await read(personAs('lawyer'), right)).toBeNull()
  })

  test('whose entry was erased opens for nobody', async () => {
    const bytes = someBytes(400, 'to be erased')
    const id = await names(kavita, bytes, { book })
    await uploads(kavita, bytes, { book })
    expect(await read(kavita, bytes)).toEqual(bytes)
    const erase = async (body: unknown) =>
      (
        await house.db.owner.query(
          `with before as (select id, body_sealed from entry where id = $1)
           update entry set body_sealed = $2 from before where entry.id = before.id returning before.body_sealed`,
          [id, body],
        )
      ).rows[0]?.body_sealed
    const body = await erase(null)
    expect(await read(kavita, bytes)).toBeNull()
    expect(await readAttachment(house, book, hashOf(bytes))).toBeNull()
    await erase(body)
    expect(await read(kavita, bytes)).toEqual(bytes)
  })

  test('is handed to an export whole, and to one that writes as it reads in frames', async () => {
    const long = someBytes(3 * FRAME + 1, 'for an export')
    await names(kavita, long, { book })
    await uploads(kavita, long, { book })
    const stream = await streamAttachment(house, book, hashOf(long))
    const frames = await Array.fromAsync(stream?.bytes({ from: 0, to: long.length }) ?? [])
    expect(frames.map((it) => it.length)).toEqual([FRAME, FRAME, FRAME, 1])
    expect(Buffer.concat(frames)).toEqual(long)
    const bytes = papers.get('legal') ?? Buffer.alloc(0)
    expect(Buffer.from((await readAttachment(house, book, hashOf(bytes))) ?? [])).toEqual(bytes)
    expect(await readAttachment(house, book, hashOf(someBytes(7, 'unknown')))).toBeNull()
    expect(await readAttachment(house, 'x'.repeat(22), hashOf(bytes))).toBeNull()
  })
})

test('a stolen database holds neither the hash nor the name of any attachment', async () => {
  const bytes = papers.get('legal') ?? Buffer.alloc(0)
  const { rows } = await house.db.owner.query<{ row: string }>(
    `select t::text as row from attachment t union all select t::text from attachment_upload t
     union all select t::text from attachment_ref t`,
  )
  const text = rows.map((it) => it.row).join('\n')
  expect(rows.length).toBeGreaterThan(20)
  const hash = Buffer.from(hashOf(bytes), 'base64url')
  for (const secret of [hash.toString('hex'), hashOf(bytes), 'jpg', 'jpeg']) expect(text).not.toContain(secret)
})

describe('a look', () => {
  const looksOf = async (person: TestPerson) =>
    (await keptBook(house, book))?.entries.filter((it) =>
      ofKind([it], 'looked').some(({ body }) => body.who === person.id),
    ) ?? []

  test('is recorded before a byte leaves, once for one reading, and again later', async () => {
    const lawyer = personAs('lawyer')
    const bytes = papers.get('legal') ?? Buffer.alloc(0)
    const before = (await looksOf(lawyer)).length
    const attachment = await openAttachment(house, lawyer.me, book, hashOf(bytes))
    expect(attachment?.size).toBe(1000)
    const looks = await looksOf(lawyer)
    expect(looks.length).toBe(before + 1)
    expect(looks.at(-1)?.body).toMatchObject({ as: 'lawyer', how: 'opened', entries: 1 })
    await read(lawyer, bytes)
    expect((await looksOf(lawyer)).length).toBe(before + 1)
    house.clock.pass({ minutes: 16 })
    await read(lawyer, bytes)
    expect((await looksOf(lawyer)).length).toBe(before + 2)
  })

  test('is not what one does with one’s own, and not what was refused', async () => {
    const own = (await looksOf(kavita)).length
    await read(kavita, papers.get('legal') ?? Buffer.alloc(0))
    expect((await looksOf(kavita)).length).toBe(own)
    const doctor = personAs('doctor')
    const before = (await looksOf(doctor)).length
    expect(await read(doctor, papers.get('legal') ?? Buffer.alloc(0))).toBeNull()
    expect((await looksOf(doctor)).length).toBe(before)
  })
})
