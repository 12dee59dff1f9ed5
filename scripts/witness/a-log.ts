// A log for tests of witnesses: grows, forks and falls silent on command, and is served as C2SP tlog-tiles say.

import { generateKeyPairSync, sign } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import {
  consistencyProof,
  ED25519,
  EMPTY_FRONTIER,
  formatCheckpoint,
  formatNote,
  formatVerifierKey,
  frontierRoot,
  grow,
  growTiles,
  leafHash,
  type Signer,
  signText,
  tilePath,
  utf8,
  verifierKey,
} from '../../record/src/index.ts'

export type ALog = {
  readonly key: string
  readonly origin: string
  /** The signed checkpoint of a tree of these leaves. */
  readonly note: (leaves: readonly string[]) => Promise<string>
  readonly proof: (from: number, leaves: readonly string[]) => readonly Uint8Array[]
  /** Serves a tree of these leaves from now on; null for nothing at all. */
  readonly serve: (leaves: readonly string[] | null) => Promise<void>
  readonly url: string
  /** Cosigned notes that were brought. */
  readonly brought: string[]
  readonly close: () => void
}

const nodesOf = (leaves: readonly string[]) => {
  const nodes = new Map<string, Uint8Array>()
  const hashes = leaves.map((it) => leafHash(utf8(it)))
  const frontier = grow(EMPTY_FRONTIER, hashes, (level, index, hash) => nodes.set(`${level}/${index}`, hash))
  return {
    frontier,
    hashes,
    read: (level: number, index: number) => nodes.get(`${level}/${index}`) ?? new Uint8Array(),
  }
}

const tilesFor = async (hashes: readonly Uint8Array[]): Promise<ReadonlyMap<string, Uint8Array>> => {
  const none = () => {
    throw new Error('a log made at once has no earlier tiles')
  }
  const { tiles } = await growTiles(EMPTY_FRONTIER, hashes, none)
  return new Map(tiles.map(({ tile, bytes }) => [`/${tilePath(tile)}`, bytes]))
}

export const aLog = async (origin = 'example.com/log'): Promise<ALog> => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const x = new Uint8Array(Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url'))
  const signer: Signer = {
    key: verifierKey(origin, ED25519, x),
    sign: (message) => new Uint8Array(sign(null, message, privateKey)),
  }
  const note = async (leaves: readonly string[]) => {
    const root = frontierRoot(nodesOf(leaves).frontier)
    const text = formatCheckpoint({ origin, size: leaves.length, root, extensions: [] })
    return formatNote({ text, signatures: [await signText(text, signer)] })
  }
  let served: ReadonlyMap<string, Uint8Array> | null = null
  const brought: string[] = []
  const server = createServer(async (request, response) => {
    if (request.method === 'POST') {
      const parts: Buffer[] = []
      for await (const part of request as AsyncIterable<Buffer>) parts.push(part)
      brought.push(Buffer.concat(parts).toString())
      response.writeHead(200).end()
      return
    }
    const bytes = served?.get(request.url ?? '')
    response.writeHead(bytes ? 200 : 404).end(bytes)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    key: formatVerifierKey(signer.key),
    origin,
    note,
    proof: (from, leaves) => consistencyProof(from, leaves.length, nodesOf(leaves).read),
    serve: async (leaves) => {
      if (leaves === null) served = null
      else
        served = new Map([
          ...(await tilesFor(nodesOf(leaves).hashes)),
          ['/checkpoint', Buffer.from(await note(leaves))],
        ])
    },
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    brought,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
