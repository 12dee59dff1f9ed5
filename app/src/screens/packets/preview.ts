// What a packet that is being written would show, by the same fold that will grant it: so that what is read once more is what goes. Pure.
import {
  type Body,
  type BodyNamed,
  type Entry,
  packetFault,
  packetGrants,
  type Role,
  type Standing,
} from '@sajha/record'
import type { Book } from '../../sync/index.ts'

export type Writer = { readonly person: string; readonly organisation: string; readonly as: Role; readonly now: string }

export type Preview = {
  readonly entries: readonly Standing[]
  readonly keptBack: Readonly<Record<string, readonly string[]>>
  /** Why it may not go, as the id of a problem. */
  readonly fault: ReturnType<typeof packetFault>
}

const ID = 'a-packet-that-is-being-written-and-not-sent'

const asEntry = (book: Book, body: Body, { person, organisation, as, now }: Writer): Entry => ({
  id: ID,
  book: book.id,
  kind: 'packet-sent',
  version: 1,
  compartment: 'coordination',
  author: person,
  as,
  organisation,
  device: '',
  madeAt: now,
  saw: book.entries.at(-1)?.id ?? null,
  n: null,
  sealedAt: null,
  marks: [],
  body,
})

const cut = (it: Standing, fields: readonly string[] | null): Standing => {
  if (fields === null || !it.body) return it
  return { ...it, body: Object.fromEntries(Object.entries(it.body).filter(([name]) => fields.includes(name))) }
}

export const previewOf = (book: Book, body: Body, writer: Writer): Preview => {
  const sent = asEntry(book, body, writer)
  const grant = packetGrants([...book.entries, sent]).find((it) => it.packet === ID)
  const fields = new Map(grant?.shows.map((it) => [it.entry, it.fields]))
  const shown = book.entries.filter((it) => fields.has(it.id))
  const kept = shown.map((it) => {
    const some = fields.get(it.id) ?? null
    return [it.id, some === null ? [] : Object.keys(it.body ?? {}).filter((name) => !some.includes(name))] as const
  })
  const held = book.compartments as Parameters<typeof packetFault>[2]
  return {
    entries: shown.map((it) => cut(it, fields.get(it.id) ?? null)),
    keptBack: Object.fromEntries(kept.filter(([, names]) => names.length > 0)),
    fault: packetFault(book.entries, body as BodyNamed<'packet-sent'>, held, writer.now.slice(0, 10)),
  }
}
