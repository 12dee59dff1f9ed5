// What an export holds, as data: everything a stranger needs to check it, and nothing that only we could answer.
import type { Disclosure } from '../log/commitment.ts'
import type { Envelope } from '../log/envelope.ts'
import type { Seal } from '../log/seal.ts'

export const BUNDLE = 'sajha-export/1'

/** Where a seal stands in the log: its leaf number and the proof that leads to the checkpoint's root, base64 hashes. */
export type Placed = { readonly index: number; readonly proof: readonly string[] }

export type ShownEntry = {
  readonly id: string
  readonly envelope: Envelope
  readonly signature: string
  readonly seal: Seal
  /** Null when the body was lawfully erased. */
  readonly body: Disclosure | null
  readonly placed: Placed
}

/** An entry the receiver may not see: that something stands here, and that it is sealed, but not what. */
export type KeptBack = { readonly n: number; readonly seal: string; readonly placed: Placed }

export type BundledDevice = { readonly device: string; readonly publicKey: string; readonly person: string }

/** How the keys of a log follow on each other, each change placed under the checkpoint beside it (docs/log-format.md, Keys of the log). */
export type KeyHistory = {
  /** The first key, base64url: the origin is named by it. */
  readonly first: string
  /** In order, none missing. */
  readonly changes: readonly ShownEntry[]
}

export type Bundle = {
  readonly format: typeof BUNDLE
  readonly book: string
  readonly madeAt: string
  /** `history` where the key was ever changed. */
  readonly log: { readonly origin: string; readonly key: string; readonly history?: KeyHistory }
  /** The signed checkpoint (C2SP) that every proof leads to. */
  readonly checkpoint: string
  /** A note signed by the log: how many entries the book had and what of them is shown here (export/statement.ts). */
  readonly statement: string
  readonly devices: readonly BundledDevice[]
  /** In the book's order, none missing. */
  readonly entries: readonly (ShownEntry | KeptBack)[]
}

export const isKeptBack = (it: ShownEntry | KeptBack): it is KeptBack => !('envelope' in it)
