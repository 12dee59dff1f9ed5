// A plain HTTP/1.1 client on one kept connection: as little of the shared machine as can be, so that what is measured is the server.
import { connect, type Socket } from 'node:net'

export type Answer = { readonly status: number; readonly headers: string; readonly body: Buffer }

export type Client = {
  send(method: string, path: string, body?: string, headers?: string): Promise<Answer>
  close(): void
}

const END = Buffer.from('\r\n\r\n')

/** Reads one answer with a Content-Length from what has arrived; null while it is not whole. */
const answerIn = (bytes: Buffer): { readonly answer: Answer; readonly used: number } | null => {
  const head = bytes.indexOf(END)
  if (head < 0) return null
  const headers = bytes.toString('latin1', 0, head)
  const length = Number(/content-length: (\d+)/i.exec(headers)?.[1] ?? 0)
  const used = head + 4 + length
  if (bytes.length < used) return null
  return { answer: { status: Number(headers.slice(9, 12)), headers, body: bytes.subarray(head + 4, used) }, used }
}

/** One request at a time on one connection. */
export const openClient = async (port: number, cookie: string): Promise<Client> => {
  const socket: Socket = connect({ port, host: '127.0.0.1', noDelay: true })
  await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject))
  let parts: Buffer[] = []
  let waiting: ((it: Answer) => void) | null = null
  let fail: (why: Error) => void = () => {}
  socket.on('error', () => {})
  socket.on('close', () => fail(new Error('the server closed the connection')))
  socket.on('data', (it: Buffer) => {
    parts.push(it)
    const bytes = parts.length === 1 ? it : Buffer.concat(parts)
    const found = answerIn(bytes)
    if (!found) {
      parts = [bytes]
      return
    }
    parts = []
    waiting?.(found.answer)
  })
  return {
    send: (method, path, body = '', headers = '') =>
      new Promise((resolve, reject) => {
        waiting = resolve
        fail = reject
        if (socket.closed) reject(new Error('the server closed the connection'))
        const bytes = Buffer.byteLength(body)
        const type = bytes > 0 ? 'content-type: application/json\r\n' : ''
        socket.write(
          `${method} ${path} HTTP/1.1\r\nhost: localhost\r\ncookie: ${cookie}\r\n${type}${headers}content-length: ${bytes}\r\n\r\n${body}`,
        )
      }),
    close: () => socket.destroy(),
  }
}

/** Milliseconds at the 50th and 95th of a hundred. */
export const percentiles = (times: readonly number[]): { readonly p50: number; readonly p95: number } => {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number) =>
    Number((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(2))
  return { p50: at(0.5), p95: at(0.95) }
}
