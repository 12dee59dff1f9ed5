// The SQL of erasure. It runs as the owner: nobody who answers requests may take a body away.
import type { Database } from '../platform/database.ts'

/**
 * Takes away the bodies of these entries of one book, and the attachments that no other entry with a body still names. Returns the ids
 * of their files.
 * COMMIT POINT of an erasure: a crash before it leaves all as it was, and the job runs again; a crash after it leaves bodies and keys
 * gone and perhaps files that no key opens any more, which the same job takes away when it runs again.
 */
export const takeAway = async (db: Database, book: string, numbers: readonly number[]): Promise<readonly string[]> => {
  const client = await db.owner.connect()
  try {
    await client.query('begin')
    // As appending does: from here on the book stands still.
    await client.query('select from book where id = $1 for update', [book])
    await client.query('update entry set body_sealed = null where book = $1 and n = any($2)', [book, numbers])
    const { rows } = await client.query<{ id: string }>(
      `delete from attachment a where a.book = $1
         and exists (select 1 from attachment_ref r where r.book = a.book and r.name = a.name and r.n = any($2))
         and not exists (
           select 1 from attachment_ref r join entry e on e.book = r.book and e.n = r.n
           where r.book = a.book and r.name = a.name and e.compartment = a.compartment and e.body_sealed is not null)
       returning a.id`,
      [book, numbers],
    )
    const uploads = await client.query<{ id: string }>(
      `delete from attachment_upload u where u.book = $1
         and exists (select 1 from attachment_ref r where r.book = u.book and r.name = u.name and r.n = any($2))
         and not exists (
           select 1 from attachment_ref r join entry e on e.book = r.book and e.n = r.n
           where r.book = u.book and r.name = u.name and e.compartment = u.compartment and e.body_sealed is not null)
       returning u.id`,
      [book, numbers],
    )
    await client.query('commit')
    client.release()
    return [...new Set([...rows, ...uploads.rows].map((it) => it.id))]
  } catch (error) {
    client.release(true)
    throw error
  }
}
