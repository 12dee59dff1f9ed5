// The line between a phone and the server: counts what goes over it, can be cut, and can hand out a newer version of the app.
import { request as ask, createServer, type Server } from 'node:http'

export type Line = {
  readonly url: string
  /** Bytes over the line since the last time this was asked, bodies and heads, both ways. */
  counted(): number
  cut(): void
  /** Cuts only what is asked of addresses that this fits. */
  cutFor(addresses: RegExp): void
  mend(): void
  /** From now on the service worker's script differs by this: a browser sees a new version. */
  newVersion(name: string): void
  close(): Promise<void>
}

export const openLine = async (to: string, port: number): Promise<Line> => {
  let bytes = 0
  let isCut: RegExp | null = null
  let version = ''
  const server: Server = createServer((incoming, outgoing) => {
    if (isCut?.test(incoming.url ?? '')) {
      incoming.socket.destroy()
      return
    }
    const count = (it: Buffer) => {
      bytes += it.length
    }
    bytes += incoming.rawHeaders.join().length
    const isWorker = version !== '' && incoming.url === '/sw.js'
    const headers = isWorker ? { ...incoming.headers, 'accept-encoding': 'identity' } : incoming.headers
    const onward = ask(`${to}${incoming.url}`, { method: incoming.method, headers }, (answer) => {
      bytes += answer.rawHeaders.join().length
      if (isWorker) {
        delete answer.headers['content-length']
        delete answer.headers.etag
        delete answer.headers['last-modified']
      }
      outgoing.writeHead(answer.statusCode ?? 500, answer.headers)
      answer.on('data', count)
      answer.on('end', () => outgoing.end(isWorker ? `\n// ${version}\n` : undefined))
      answer.pipe(outgoing, { end: false })
    })
    onward.on('error', () => outgoing.destroy())
    incoming.on('data', count)
    incoming.pipe(onward)
  })
  await new Promise<void>((resolve) => server.listen(port, 'localhost', resolve))
  const address = server.address()
  const at = typeof address === 'object' && address ? address.port : port
  return {
    url: `http://localhost:${at}`,
    counted: () => {
      const all = bytes
      bytes = 0
      return all
    },
    cut: () => {
      isCut = /^/
      server.closeAllConnections()
    },
    cutFor: (addresses) => {
      isCut = addresses
    },
    mend: () => {
      isCut = null
    },
    newVersion: (name) => {
      version = name
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
