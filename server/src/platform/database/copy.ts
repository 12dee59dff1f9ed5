/**
 * COPY in both directions, as a stream: how tables leave for a backup and come back from one. In PostgreSQL's text format, in which
 * every row is one line, so rows are counted by their newlines. The library knows COPY's messages and leaves the rest to us.
 */
import { once } from 'node:events'
import type { Socket } from 'node:net'
import type { Connection, PoolClient, Submittable } from 'pg'

type Wire = Connection & {
  stream: Socket
  query(text: string): void
  sendCopyFromChunk(bytes: Uint8Array): void
  endCopyFrom(): void
  sendCopyFail(why: string): void
}

/** The messages of one COPY, as the library's client hands them over. */
type Copying = Submittable & {
  handleRowDescription(): void
  handleCommandComplete(): void
  handleReadyForQuery(): void
  handleError(error: Error): void
  handleCopyData(message: { chunk: Buffer }, wire: Wire): void
  handleCopyInResponse(wire: Wire): void
}

const start = (client: PoolClient, copying: Copying): void => {
  client.query(copying)
}

const nothing = () => {}

/** The rows as bytes, in pieces as they come. @param statement `copy … to stdout` */
export async function* copyOut(client: PoolClient, statement: string): AsyncGenerator<Buffer, void, undefined> {
  const pieces: Buffer[] = []
  let wire: Wire | null = null
  let ended: { error: Error | null } | null = null
  let wake: () => void = nothing
  const end = (error: Error | null) => {
    ended ??= { error }
    wake()
  }
  start(client, {
    submit: (connection) => (connection as Wire).query(statement),
    handleRowDescription: nothing,
    handleCommandComplete: nothing,
    handleReadyForQuery: () => end(null),
    handleError: end,
    handleCopyInResponse: (connection) => connection.sendCopyFail('nothing is copied in here'),
    handleCopyData: ({ chunk }, connection) => {
      wire = connection
      pieces.push(chunk)
      // Whoever takes the pieces may be slower than the database.
      if (pieces.length > 1000) connection.stream.pause()
      wake()
    },
  })
  const state = () => ended
  for (;;) {
    while (pieces.length > 0) yield Buffer.concat(pieces.splice(0))
    ;(wire as Wire | null)?.stream.resume()
    const over = state()
    if (over?.error) throw over.error
    if (over && pieces.length === 0) return
    if (!over && pieces.length === 0) await new Promise<void>((resolve) => (wake = resolve))
  }
}

/** Sends rows as `copyOut` gave them. Resolves when all stand. @param statement `copy … from stdin` */
export async function copyIn(client: PoolClient, statement: string, pieces: AsyncIterable<Uint8Array>): Promise<void> {
  const opened = Promise.withResolvers<Wire>()
  const ended = Promise.withResolvers<void>()
  ended.promise.catch(nothing)
  let failure: Error | null = null
  start(client, {
    submit: (connection) => (connection as Wire).query(statement),
    handleRowDescription: nothing,
    handleCommandComplete: nothing,
    handleCopyData: nothing,
    handleCopyInResponse: (connection) => opened.resolve(connection),
    handleReadyForQuery: () => (failure ? ended.reject(failure) : ended.resolve()),
    handleError: (error) => {
      failure = error
      opened.reject(error)
      ended.reject(error)
    },
  })
  const wire = await opened.promise
  try {
    for await (const piece of pieces) {
      if (failure) break
      wire.sendCopyFromChunk(piece)
      // A connection that breaks never drains: then the copy has ended.
      if (wire.stream.writableNeedDrain) await Promise.race([once(wire.stream, 'drain'), ended.promise])
    }
  } catch (error) {
    wire.sendCopyFail('what was to be copied could not be read')
    await ended.promise.catch(nothing)
    throw error
  }
  if (!failure) wire.endCopyFrom()
  await ended.promise
}
