// The SQL of attachments. A person reads uploads of their own and attachments that an entry they may read names; the keeper sees one
// book at a time.
import type { Compartment, Role } from '@sajha/record'
import { sql } from 'kysely'
import { asReader, type Database, keepingBook, type Sql } from '../platform/database.ts'
import { planJob } from '../platform/jobs.ts'

export type UploadRow = {
  readonly id: string
  readonly person: string
  readonly organisation: string
  readonly book: string
  readonly compartment: Compartment
  readonly name: Uint8Array
  readonly size: number
  /** Null once an entry of the book named it: the key lies with the attachment then. */
  readonly key_wrapped: Uint8Array | null
  readonly received: number
  readonly tail_sealed: Uint8Array | null
  readonly touched_at: string
  readonly done_at: string | null
}

export type Place = { readonly book: string; readonly compartment: Compartment; readonly name: Uint8Array }

const oneUpload = async (tx: Sql, id: string): Promise<UploadRow | null> => {
  const { rows } = await sql<UploadRow>`select * from attachment_upload where id = ${id}`.execute(tx)
  return rows[0] ?? null
}

/** One's own upload; null when there is none of that id, or it is another's. */
export const uploadAs = (db: Database, person: string, id: string): Promise<UploadRow | null> =>
  asReader(db, person, (tx) => oneUpload(tx, id))

/** One's own upload of that content for that place; null when there is none. */
export const uploadForAs = (db: Database, person: string, it: Place): Promise<UploadRow | null> =>
  asReader(db, person, async (tx) => {
    const { rows } = await sql<UploadRow>`
      select * from attachment_upload
      where book = ${it.book} and compartment = ${it.compartment} and name = ${it.name}`.execute(tx)
    return rows[0] ?? null
  })

/** Bytes this person has lying here, or is sending, that no entry has named yet. */
export const waitingAs = (db: Database, person: string): Promise<number> =>
  asReader(db, person, async (tx) => {
    const { rows } = await sql<{ bytes: number }>`
      select coalesce(sum(size), 0)::bigint as bytes from attachment_upload where key_wrapped is not null`.execute(tx)
    return rows[0]?.bytes ?? 0
  })

/** An upload of this book, whoever's. For upkeep. */
export const uploadOf = (db: Database, book: string, id: string): Promise<UploadRow | null> =>
  keepingBook(db, book, (tx) => oneUpload(tx, id))

export const FORGET_UPLOAD = 'forget-upload'

/** Plans the look whether anybody still wants it; a later plan takes its place. */
const planForgetting = (tx: Sql, book: string, upload: string, at: Temporal.Instant): Promise<void> =>
  planJob(tx, FORGET_UPLOAD, { book, upload }, { at, key: `${FORGET_UPLOAD}:${upload}` })

export const planAgain = (db: Database, book: string, upload: string, at: Temporal.Instant): Promise<void> =>
  keepingBook(db, book, (tx) => planForgetting(tx, book, upload, at))

/** Begins an upload. Where the same person began it at the same moment, the earlier one stands. */
export const addUpload = async (
  db: Database,
  it: Pick<UploadRow, 'id' | 'person' | 'organisation' | 'size'> & Place & { readonly key_wrapped: Uint8Array },
  now: Temporal.Instant,
  forgetAt: Temporal.Instant,
): Promise<void> =>
  keepingBook(db, it.book, async (tx) => {
    const { rows } = await sql`
      insert into attachment_upload (id, person, organisation, book, compartment, name, size, key_wrapped, touched_at)
      values (${it.id}, ${it.person}, ${it.organisation}, ${it.book}, ${it.compartment}, ${it.name}, ${it.size},
        ${it.key_wrapped}, ${now.toString()})
      on conflict do nothing returning id`.execute(tx)
    if (rows.length > 0) await planForgetting(tx, it.book, it.id, forgetAt)
  })

/** Stores how far an upload has come; false when it is no longer where the writer began, and nothing was stored. */
export const storeReceived = (
  db: Database,
  it: Pick<UploadRow, 'book' | 'id'>,
  from: number,
  kept: { readonly received: number; readonly tail: Uint8Array | null },
  now: Temporal.Instant,
): Promise<boolean> =>
  keepingBook(db, it.book, async (tx) => {
    const { rows } = await sql`
      update attachment_upload set received = ${kept.received}, tail_sealed = ${kept.tail}, touched_at = ${now.toString()}
      where id = ${it.id} and received = ${from} and done_at is null returning id`.execute(tx)
    return rows.length > 0
  })

/** Marks an upload as whole. False when it is gone. */
export const storeDone = (
  db: Database,
  it: Pick<UploadRow, 'book' | 'id'>,
  now: Temporal.Instant,
  forgetAt: Temporal.Instant,
): Promise<boolean> =>
  keepingBook(db, it.book, async (tx) => {
    const { rows } = await sql`
      update attachment_upload set done_at = ${now.toString()}, touched_at = ${now.toString()}
      where id = ${it.id} returning id`.execute(tx)
    await planForgetting(tx, it.book, it.id, forgetAt)
    return rows.length > 0
  })

export const removeUpload = (db: Database, it: Pick<UploadRow, 'book' | 'id'>): Promise<void> =>
  keepingBook(db, it.book, async (tx) => {
    await sql`delete from attachment_upload where id = ${it.id}`.execute(tx)
  })

export type Found = {
  readonly id: string
  readonly book: string
  readonly compartment: Compartment
  readonly size: number
  readonly key_wrapped: Uint8Array
  readonly book_key_wrapped: Uint8Array
  readonly organisation: string
  readonly organisation_key_wrapped: Uint8Array
  /** As what this person reads it. */
  readonly as_role: Role | null
  /** Whether somebody else wrote one of the entries that name it. */
  readonly of_others: boolean
}

/** An attachment as one person may read it, in any compartment; null when it is not there or not theirs, which look alike. */
export const attachmentAs = (
  db: Database,
  person: string,
  now: Temporal.Instant,
  book: string,
  name: Uint8Array,
): Promise<Found | null> =>
  asReader(
    db,
    person,
    async (tx) => {
      const { rows } = await sql<Found>`
        select a.id, a.book, a.compartment, a.size, a.key_wrapped, k.key_wrapped as book_key_wrapped,
          o.id as organisation, o.key_wrapped as organisation_key_wrapped,
          (select min(r.as_role) from reader r where r.book = a.book and r.person = ${person}
            and r.compartment = a.compartment and r.from_at <= current_instant()
            and (r.until_at is null or r.until_at > current_instant())) as as_role,
          exists (select 1 from attachment_ref f join entry e on e.book = f.book and e.n = f.n
            where f.book = a.book and f.name = a.name and e.author <> ${person}) as of_others
        from attachment a
        join book b on b.id = a.book
        join organisation o on o.id = b.organisation
        join book_key k on k.book = a.book and k.compartment = a.compartment
        where a.book = ${book} and a.name = ${name}
        order by a.compartment limit 1`.execute(tx)
      return rows[0] ?? null
    },
    now,
  )

/** Whether this person may read an attachment of that name in exactly that compartment. */
export const hasAs = (db: Database, person: string, now: Temporal.Instant, it: Place): Promise<boolean> =>
  asReader(
    db,
    person,
    async (tx) => {
      const { rows } = await sql`
        select 1 from attachment
        where book = ${it.book} and compartment = ${it.compartment} and name = ${it.name}`.execute(tx)
      return rows.length > 0
    },
    now,
  )

/** Whether this person may read anything of that book. */
export const readsBook = (db: Database, person: string, now: Temporal.Instant, book: string): Promise<boolean> =>
  asReader(
    db,
    person,
    async (tx) => (await sql`select 1 from entry where book = ${book} limit 1`.execute(tx)).rows.length > 0,
    now,
  )

/** Whether this person wrote an entry of that compartment which names it. */
export const namedBy = (db: Database, person: string, it: Place): Promise<boolean> =>
  keepingBook(db, it.book, async (tx) => {
    const { rows } = await sql`
      select 1 from attachment_ref r join entry e on e.book = r.book and e.n = r.n
      where r.book = ${it.book} and r.name = ${it.name} and e.compartment = ${it.compartment} and e.author = ${person}
      limit 1`.execute(tx)
    return rows.length > 0
  })

export type KeptAttachment = {
  readonly id: string
  readonly compartment: Compartment
  readonly size: number
  readonly key_wrapped: Uint8Array
}

/** An attachment of a book, whoever asks. For the house itself. */
export const attachmentOf = (db: Database, book: string, name: Uint8Array): Promise<KeptAttachment | null> =>
  keepingBook(db, book, async (tx) => {
    const { rows } = await sql<KeptAttachment>`
      select a.id, a.compartment, a.size, a.key_wrapped from attachment a
      where a.book = ${book} and a.name = ${name} and exists (
        select 1 from attachment_ref r join entry e on e.book = r.book and e.n = r.n
        where r.book = a.book and r.name = a.name and e.compartment = a.compartment and e.body_sealed is not null)
      order by a.compartment limit 1`.execute(tx)
    return rows[0] ?? null
  })

/** How many entries a book has, and up to which of them it was written what they name. Null when there is no such book. */
export const foldedTo = async (db: Database, book: string): Promise<{ n: number; folded: number } | null> =>
  keepingBook(db, book, async (tx) => {
    const { rows } = await sql<{ n: number; folded: number }>`
      select b.n, coalesce(f.n, 0) as folded from book b left join attachment_fold f on f.book = b.id
      where b.id = ${book}`.execute(tx)
    return rows[0] ?? null
  })

/** Writes what entries of a book name, and up to which entry this is now known. Again is the same. */
export const addNames = (
  db: Database,
  book: string,
  refs: readonly { readonly n: number; readonly name: Uint8Array }[],
  upTo: number,
): Promise<void> =>
  keepingBook(db, book, async (tx) => {
    for (const { n, name } of refs) {
      await sql`insert into attachment_ref (book, n, name) values (${book}, ${n}, ${name}) on conflict do nothing`.execute(
        tx,
      )
    }
    await sql`insert into attachment_fold (book, n) values (${book}, ${upTo})
      on conflict (book) do update set n = greatest(attachment_fold.n, excluded.n)`.execute(tx)
  })

export type Wanted = UploadRow & { readonly key_wrapped: Uint8Array }

/** Whole uploads that an entry of this book names, in the compartment they were sent for, and that are not the book's yet. */
export const wantedUploads = (db: Database, book: string): Promise<readonly Wanted[]> =>
  keepingBook(db, book, async (tx) => {
    const { rows } = await sql<Wanted>`
      select u.* from attachment_upload u
      where u.book = ${book} and u.done_at is not null and u.key_wrapped is not null and exists (
        select 1 from attachment_ref r join entry e on e.book = r.book and e.n = r.n
        where r.book = u.book and r.name = u.name and e.compartment = u.compartment)
      order by u.done_at, u.id`.execute(tx)
    return rows
  })

/**
 * Gives a whole upload to its book. 'spare' when the book has that content there already, and this copy is not needed.
 * COMMIT POINT of an attachment: a crash before it leaves the upload as it was, to be adopted when it is next looked for; a crash
 * after it leaves the attachment with its key under the book's, and the upload settled.
 */
export const settleUpload = (
  db: Database,
  it: UploadRow,
  keyWrapped: Uint8Array,
  now: Temporal.Instant,
): Promise<'kept' | 'spare'> =>
  keepingBook(db, it.book, async (tx) => {
    // First, because it makes others who settle the same upload wait, and find that it is done.
    const mine = await sql`
      update attachment_upload set key_wrapped = null where id = ${it.id} and key_wrapped is not null returning id`.execute(
      tx,
    )
    if (mine.rows.length === 0) return 'kept'
    const { rows } = await sql`
      insert into attachment (id, book, compartment, name, size, key_wrapped, stored_at)
      values (${it.id}, ${it.book}, ${it.compartment}, ${it.name}, ${it.size}, ${keyWrapped}, ${now.toString()})
      on conflict do nothing returning id`.execute(tx)
    return rows.length > 0 ? 'kept' : 'spare'
  })

/** Whether a file is an attachment's. */
export const isAttachment = (db: Database, book: string, id: string): Promise<boolean> =>
  keepingBook(db, book, async (tx) => {
    const { rows } = await sql`select 1 from attachment where id = ${id}`.execute(tx)
    return rows.length > 0
  })
