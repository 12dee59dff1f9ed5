// Every route, asked what no app of ours would ask: other people's ids, nearly right ids, fields of other routes, wrong types, odd letters.
// Nothing breaks, nothing tells how it is built, and nobody is told more than the folds give them.
import { KINDS, type KindName } from '@sajha/record'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sampleBody } from '../../../record/testing/samples.ts'
import { PROBLEMS } from '../problems.ts'
import { checkLog, writes } from '../testing/index.ts'
import { type Answered, asks, faultOf, whoIs } from '../testing/matrix/answers.ts'
import { type Ask, nameOf, type Operation, operationsOf } from '../testing/matrix/asks.ts'
import { drawing, type Ids, madeUp } from '../testing/matrix/generated.ts'
import type { Asker } from '../testing/matrix/relations.ts'
import { aWorld, type World, wordsFor } from '../testing/matrix/world.ts'

let w: World
let operations: readonly Operation[]
let ids: Ids
beforeAll(async () => {
  w = await aWorld()
  operations = await operationsOf(w)
  const packets = [w.openPacket, w.outsidePacket, w.links.open.packet]
  const books = [w.caseBook, w.caseBook, w.complaint, w.bodies.ngo.book]
  const others = [
    w.report.id,
    w.bodies.ngo.id,
    w.kavita.id,
    w.looker.id,
    ...w.canaries.slice(0, 20).map((it) => it.entry),
  ]
  const first: readonly (readonly [RegExp, readonly string[]])[] = [
    [/attachments|sha256/, w.papers.map((it) => it.sha256)],
    [/packet/, packets],
    [/book/, books],
    [/devices/, [w.spare.me.device?.id ?? '', w.kavita.me.device?.id ?? '']],
    [/members?\b/, [w.spare.id, w.looker.id]],
    [/^\/o\//, Object.values(w.links).map((it) => it.path.slice(3))],
  ]
  const all = [...books, ...packets, ...others, ...first.flatMap(([, them]) => them)]
  ids = (about) => {
    const them = first.find(([name]) => name.test(about))?.[1] ?? []
    return [...them, ...them, ...all.filter((_, i) => i % 5 === 0)]
  }
})
afterAll(async () => {
  await checkLog(w.house)
  await w.http.close()
  await w.house.close()
})

/** A refusal is one that is known, in three languages; a page and an empty answer are none. */
const isSaid = ({ status, headers, text }: Answered): boolean => {
  if (status < 400 || status === 416 || String(headers['content-type']).startsWith('text/html')) return true
  const said = JSON.parse(text) as { id: string; words: Record<string, string> }
  return said.id in PROBLEMS && ['en', 'hi', 'ne'].every((it) => said.words[it])
}

const wrongWith = (at: string, ask: Ask, answer: Answered, allowed: ReadonlySet<string>): readonly string[] => {
  const leaked = [...answer.words].filter((it) => !allowed.has(it)).map((it) => `told ${it}`)
  const fault = faultOf(answer)
  const all = [...leaked, ...(fault ? [fault] : []), ...(fault || isSaid(answer) ? [] : ['refused without words'])]
  return all.map(
    (it) => `${at} ${it}: ${ask.url} ${String(ask.payload ?? '').slice(0, 300)} → ${answer.text.slice(0, 120)}`,
  )
}

const TIMES = 12
/** What costs time by design: each no to a code takes as long as the longest. */
const SLOW = new Set(['POST /o/{address}', 'POST /v1/sign-in/password'])

const isWho =
  (role: string, relation: string) =>
  (it: Asker): boolean =>
    it.role === role && it.relation === relation

const WHO = [
  ['caseworker', 'assigned'],
  ['police', 'with a packet that is open'],
  ['counsellor', 'named in a complaint'],
  ['steward', 'of another body'],
  ['administrator', 'of another body'],
] as const

test.each(WHO)(
  'a %s %s, who asks what no app would ask, is told no more and breaks nothing',
  async (role, relation) => {
    const by = w.askers.find(isWho(role, relation))
    if (!by) throw new Error('nobody')
    const { brought, shown } = await wordsFor(w, by)
    const allowed = new Set([...brought, ...shown])
    const made = drawing(role.length * 1000 + relation.length)
    const wrong: string[] = []
    for (const operation of operations.filter((it) => nameOf(it) !== 'POST /v1/sign-out')) {
      for (let i = 0; i < (SLOW.has(nameOf(operation)) ? 1 : TIMES); i++) {
        const ask = madeUp(made, operation, ids, [0, 0.08, 0.3][i % 3] ?? 0)
        wrong.push(...wrongWith(nameOf(operation), ask, await asks(w, operation.method, ask, by.cookie), allowed))
      }
    }
    expect(wrong, whoIs(by)).toEqual([])
  },
)

test('entries of every kind, with their fields in disorder, are answered one by one and break nothing', async () => {
  const by = w.askers.find(isWho('caseworker', 'assigned'))
  if (!by) throw new Error('nobody')
  const { draw, oneOf } = drawing(7)
  const odd = [
    'x',
    'x'.repeat(190),
    '\u0000',
    '__proto__',
    1e30,
    -1,
    null,
    [],
    {},
    [{}],
    true,
    { text: 1 },
    w.complaint,
  ]
  for (const book of [w.caseBook, w.complaint, w.bodies.ngo.book]) {
    const entries = await Promise.all(
      Object.values(KINDS)
        .filter((it) => !it.opens)
        .map(async (it) => {
          const body = Object.entries(sampleBody(it)).map(([name, value]) => [
            name,
            draw() < 0.25 ? oneOf<unknown>([...odd, ...ids('book')]) : value,
          ])
          const { id: _, ...written } = await writes(
            by.person,
            it.name as KindName,
            Object.fromEntries(body) as never,
            { book },
          )
          return draw() < 0.05 ? { ...written, secret: oneOf<unknown>(odd) } : written
        }),
    )
    const answer = await asks(w, 'POST', { url: '/v1/entries', payload: { entries } }, by.cookie)
    expect(faultOf(answer), answer.text).toBeNull()
    expect(answer.status).toBe(200)
    const { outcomes } = JSON.parse(answer.text) as { outcomes: readonly { readonly outcome: string }[] }
    expect(outcomes).toHaveLength(entries.length)
  }
})
