// What the pages of attachments.test.ts do: sync/ as screens use it, without screens. Runs in the browser.
import type { AttachmentRef, Compartment } from '@sajha/record'

import { ask } from '../app/src/sync/api.ts'
import { chooseAttachment } from '../app/src/sync/attachments/choose-attachment.ts'
import { keptAttachments } from '../app/src/sync/attachments/kept-attachments.ts'
import { isFree, lineNow } from '../app/src/sync/attachments/line-cost.ts'
import { openAttachment } from '../app/src/sync/attachments/open-attachment.ts'
import { keepSending, sendAnyway, sendAttachments, sending } from '../app/src/sync/attachments/send-attachments.ts'
import { attachmentState } from '../app/src/sync/attachments/use-attachment.ts'
import { shelf } from '../app/src/sync/books/shelf.ts'
import { write } from '../app/src/sync/outbox.ts'
import { practicePeople, signInToPractice } from '../app/src/sync/people/sign-in.ts'
import { opened } from '../app/src/sync/session/opened.ts'
import { PRACTICE_PHRASE, unlock } from '../app/src/sync/session/opening.ts'
import { syncNow } from '../app/src/sync/session/round.ts'
import { session } from '../app/src/sync/session/state.ts'
import { start } from '../app/src/sync/session.ts'

export type Ref = AttachmentRef

const beginPractice = (): Promise<void> => ask('POST', 'v1/practice', { language: 'en' }, 180_000)

const stageIs = (stage: string): Promise<void> =>
  new Promise((resolve) => {
    const look = () => session.get().stage === stage && resolve()
    session.subscribe(look)
    look()
  })

/** Signs in as somebody of the practice district and fetches what is theirs; after a reload, unlocks what is here. */
const enter = async (name: string): Promise<void> => {
  await start()
  if (session.get().stage === 'locked') await unlock(PRACTICE_PHRASE)
  else {
    const person = (await practicePeople()).find((it) => it.name === name)
    if (!person) throw new Error(`nobody is called ${name}`)
    await signInToPractice(person.person)
  }
  await stageIs('open')
  keepSending()
  await syncNow()
}

/** The cases whose legal part this person reads. */
const cases = (): readonly string[] =>
  [...shelf.get().books.values()].flatMap(({ head }) =>
    head.sort === 'case' && head.compartments.includes('legal') ? [head.id] : [],
  )

/** A file whose first bytes can be looked for. */
const aFile = (name: string, type: string, size: number): File => {
  const bytes = new Uint8Array(size)
  for (let i = 0, x = size + 1; i < size; i++) {
    x = (Math.imul(x, 1_103_515_245) + 12_345) >>> 0
    bytes[i] = x >>> 24
  }
  new TextEncoder().encodeInto('PLAIN TEXT OF THE ATTACHMENT', bytes)
  return new File([bytes], name, { type })
}

const choose = (name: string, type: string, size: number): Promise<AttachmentRef> =>
  chooseAttachment(aFile(name, type, size))

const writes = async (book: string, paper: AttachmentRef, compartment: Compartment): Promise<string> => {
  const body = { title: 'A paper', paper, sort: 'photo' } as const
  return (await write({ book, kind: 'paper-added', body, compartment })).id
}

const syncs = (): Promise<void> => syncNow()
const sends = (): Promise<void> => sendAttachments()
const sendsAnyway = (sha256: string): Promise<void> => sendAnyway(sha256)

const state = (ref: AttachmentRef) => {
  const it = [...keptAttachments.get().values()].find((one) => one.sha256 === ref.sha256)
  return attachmentState(ref, it, it && sending.get().get(it.id), isFree(lineNow()))
}

const opens = async (ref: AttachmentRef, book: string, entry: string, mine: boolean) => {
  const blob = await openAttachment(ref, { book, compartment: 'legal', entry, mine }).catch((error: unknown) => error)
  if (!(blob instanceof Blob)) return { failed: blob instanceof Error ? blob.message : String(blob) }
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await blob.arrayBuffer()))
  const sha256 = btoa(String.fromCharCode(...hash))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
  return { sha256, size: blob.size, type: blob.type }
}

const decoder = new TextDecoder('latin1')

/** How much of this place's store there is, and whether a text stands in it as it is. */
const storeHolds = async (text: string): Promise<{ readonly bytes: number; readonly found: boolean }> => {
  const { db } = opened()
  const values = await db.getAll('kept')
  const names = await db.getAllKeys('kept')
  return {
    bytes: values.reduce((sum, it) => sum + it.length, 0),
    found: values.some((it) => decoder.decode(it).includes(text)) || names.some((it) => it.includes(text)),
  }
}

/** Changes one bit of one piece on the device. */
const tamper = async (): Promise<void> => {
  const { db } = opened()
  const name = (await db.getAllKeys('kept')).find((it) => it.startsWith('attachment-piece/'))
  const piece = name && (await db.get('kept', name))
  if (!name || !piece) throw new Error('there is no piece')
  piece[100] = (piece[100] ?? 0) ^ 1
  await db.put('kept', piece, name)
}

const steps = {
  beginPractice,
  enter,
  cases,
  choose,
  writes,
  syncs,
  sends,
  sendsAnyway,
  state,
  opens,
  storeHolds,
  tamper,
}
export type Steps = typeof steps
Object.assign(globalThis, { steps })
