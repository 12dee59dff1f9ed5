import { describe, expect, test } from 'vitest'
import { at, entry } from '../../../testing/index.ts'
import { evidenceIn } from './custody.ts'
import { erasures, toErase } from './erasure.ts'

const sealed = entry('evidence-sealed', {
  title: 'Ledger of the kiln',
  original: { sha256: 'x'.repeat(43), media: 'image/jpeg', size: 5, name: 'ledger.jpg' },
  sort: 'photo',
  came: 'taken-here',
})
const passed = (said: string, from: string, to: string, seal: 'whole' | 'broken' | 'unseen' = 'whole') =>
  entry('custody-passed', { of: sealed.id, at: at(said), from, to, why: 'keeping', seal })

describe('the chain of a piece of evidence', () => {
  const chain = (...links: ReturnType<typeof passed>[]) =>
    evidenceIn([sealed, ...links], () => 'Kavita')[0]?.chain.map((it) => it.gaps)

  test('begins with whoever sealed it, and has no gap where each hand-over names whoever last had it', () => {
    expect(chain()).toEqual([[]])
    expect(chain(passed('24 Nov 10:00', 'Kavita', 'Asha'), passed('25 Nov 10:00', 'asha', 'Court'))).toEqual([
      [],
      [],
      [],
    ])
  })

  test('a hand that nobody wrote down is a gap, and stays one', () => {
    expect(chain(passed('24 Nov 10:00', 'Ramesh', 'Asha'))).toEqual([[], ['another-hand']])
    expect(chain(passed('24 Nov 10:00', 'Kavita', 'Asha'), passed('25 Nov 10:00', 'Clerk', 'Court'))?.[2]).toEqual([
      'another-hand',
    ])
  })

  test('hours that run backwards and a broken or unseen seal are said', () => {
    expect(
      chain(passed('25 Nov 10:00', 'Kavita', 'Asha'), passed('24 Nov 10:00', 'Asha', 'Court', 'broken'))?.[2],
    ).toEqual(['hours-backwards', 'seal-broken'])
    expect(chain(passed('25 Nov 10:00', 'Kavita', 'Asha', 'unseen'))?.[1]).toEqual(['seal-unseen'])
  })

  test('another piece has its own chain', () => {
    const other = entry('evidence-sealed', { ...(sealed.body as never as { title: string }), title: 'Other' } as never)
    expect(evidenceIn([sealed, other, passed('24 Nov 10:00', 'Kavita', 'Asha')]).map((it) => it.chain.length)).toEqual([
      2, 1,
    ])
  })
})

describe('what may be destroyed', () => {
  const note = entry('note', { text: 'a name that should not be here' })
  const asked = entry('erasure-asked', { of: note.id, ground: 'court-order', order: 'HC 12/26', why: 'Ordered.' })
  const agreed = (author: string, organisation: string) =>
    entry('erasure-agreed', { of: asked.id }, { author, organisation })
  const hold = (state: 'placed' | 'lifted') => entry('legal-hold', { state, why: 'Appeal' })
  const other = agreed('asha__________________', 'legal-aid-body________')

  test('what one person asks for and a second of another body agrees to', () => {
    expect(toErase([note, asked])).toEqual([])
    expect(toErase([note, asked, other]).map((it) => it.of.id)).toEqual([note.id])
  })

  test('not by one person twice, nor by two of the same body', () => {
    expect(toErase([note, asked, agreed(asked.author, 'legal-aid-body________')])).toEqual([])
    expect(toErase([note, asked, agreed('asha__________________', asked.organisation)])).toEqual([])
  })

  test('not while a hold stands, and again once it is lifted', () => {
    expect(toErase([note, hold('placed'), asked, other])).toEqual([])
    expect(toErase([note, hold('placed'), asked, other, hold('lifted')])).toHaveLength(1)
  })

  test('who looked, who agreed and who was brought in cannot be destroyed', () => {
    const lasting = entry('erasure-asked', { of: other.id, ground: 'not-needed', order: '-', why: '-' })
    const yes = entry(
      'erasure-agreed',
      { of: lasting.id },
      { author: 'asha__________________', organisation: 'legal-aid-body________' },
    )
    expect(toErase([note, other, lasting, yes])).toEqual([])
  })

  test('what the server says is destroyed is not destroyed again; nobody else can say so', () => {
    const body = {
      of: note.id,
      asked: asked.id,
      agreed: other.id,
      ground: 'court-order',
      order: 'HC 12/26',
      at: at('24 Nov 10:00'),
      attachments: 0,
    } as const
    expect(toErase([note, asked, other, entry('erased', body)])).toHaveLength(1)
    const done = entry('erased', body, { as: 'server' })
    expect(toErase([note, asked, other, done])).toEqual([])
    expect(erasures([note, asked, other, done])[0]?.done?.body.order).toBe('HC 12/26')
  })
})
