import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { at, clock, entry } from '../../../testing/index.ts'
import { histories, instantsOf, NGO, UNIT } from '../../../testing/packet-histories.ts'
import type { Entry } from '../../entry.ts'
import type { BodyNamed } from '../../kinds/index.ts'
import { millis } from '../../time.ts'
import { isFor, packetFault, packetGrants, shownNow } from './grants.ts'
import { packets, statusOf } from './packets.ts'
import { daysLost, pingPongs } from './ping-pong.ts'

type Sent = Partial<BodyNamed<'packet-sent'>>
type With = Partial<Omit<Entry, 'kind' | 'body'>>

let number = 0
const next = (said: string): With => ({ madeAt: at(said), sealedAt: at(said), n: ++number })
const told = () => entry('report-received', { toldAt: at('20 Nov 08:00'), what: 'Two kilns' }, next('20 Nov 08:00'))
const note = (compartment: Entry['compartment'], said = '20 Nov 09:00') =>
  entry('note', { text: `of ${compartment}` }, { ...next(said), compartment })
const agreed = (content: BodyNamed<'consent-given'>['content'], given: Partial<BodyNamed<'consent-given'>> = {}) =>
  entry(
    'consent-given',
    {
      askedAt: at('20 Nov 10:00'),
      purpose: 'legal',
      recipient: 'AHTU Sonapur',
      content,
      until: { from: '2026-12-31', to: '2026-12-31' },
      taughtBack: { text: 'the road and the lorry, not my name', language: 'mai' },
      ...given,
    },
    { ...next('20 Nov 10:00'), compartment: 'voice' },
  )
const sent = (body: Sent, given: With = {}) =>
  entry(
    'packet-sent',
    {
      to: 'role',
      organisation: UNIT,
      role: 'police',
      purpose: 'Look into two kilns',
      basis: 'law-requires',
      law: 'POCSO s.19(6)',
      how: 'live',
      ask: 'Is it yours?',
      until: at('30 Nov 18:00'),
      ...body,
    },
    { ...next('21 Nov 09:00'), ...given },
  )
const byWord = (ground: Entry): Sent => ({ basis: 'she-agreed', ground: ground.id, law: undefined })
const answered = (of: Entry, body: Partial<BodyNamed<'packet-answered'>>, said: string, organisation = UNIT) =>
  entry(
    'packet-answered',
    { of: of.id, answer: 'accepted', ...body },
    { ...next(said), organisation, author: 'officer_______________', as: 'police', device: 'officers-phone________' },
  )

const shows = (book: readonly Entry[], packet: Entry, said = '22 Nov 09:00') => {
  const grant = packetGrants(book).find((it) => it.packet === packet.id)
  return grant ? shownNow(grant, clock(said)).filter((it) => it.entry !== packet.id) : []
}
const idsOf = (all: readonly { readonly entry: string }[]) => all.map((it) => it.entry).sort()

const bodyOf = (book: readonly Entry[], packet: string): BodyNamed<'packet-sent'> => {
  const body = book.find((it) => it.id === packet)?.body
  if (!body) throw new Error('gone')
  return body as BodyNamed<'packet-sent'>
}

describe('what a packet opens', () => {
  test('is what it names: nothing of another part, and nothing of how the record works', () => {
    const [first, legal, care] = [told(), note('legal'), note('care')]
    const looked = entry('looked', {
      who: 'x'.repeat(16),
      as: 'manager',
      how: 'opened',
      at: at('20 Nov 09:00'),
      entries: 1,
    })
    const packet = sent({ parts: ['legal', 'coordination'] })
    expect(idsOf(shows([first, legal, care, { ...looked, n: ++number }, packet], packet))).toEqual(
      idsOf([{ entry: first.id }, { entry: legal.id }]),
    )
  })

  test('shows chosen fields only, and corrections of those fields with them', () => {
    const first = told()
    const correct = (field: string) =>
      entry('correction', { of: first.id, field, value: 'x', why: 'wrong' }, { ...next('20 Nov 11:00') })
    const [shown, hidden] = [correct('what'), correct('place')]
    const packet = sent({ shows: [{ entry: first.id, fields: ['what'] }] })
    expect(shows([first, shown, hidden, packet], packet)).toEqual([
      { entry: first.id, compartment: 'coordination', fields: ['what'] },
      { entry: shown.id, compartment: 'coordination', fields: null },
    ])
  })

  test('carries her objection with what it disputes, also one she made later', () => {
    const first = told()
    const packet = sent({ how: 'now', shows: [{ entry: first.id }] }, { saw: first.id })
    const hers = entry(
      'objection',
      { of: first.id, words: { text: 'no', language: 'mai' }, saidAt: at('22 Nov 08:00') },
      next('22 Nov 08:00'),
    )
    expect(idsOf(shows([first, packet, hers], packet))).toContain(hers.id)
  })

  test('does not show where a home is unless it names that field', () => {
    const first = told()
    const home = entry(
      'placement',
      { home: { name: 'Asha Niwas' }, arrivedAt: at('20 Nov 12:00'), stay: 'interim' },
      next('20 Nov 12:00'),
    )
    const all = sent({ parts: ['care'] })
    expect(shows([first, home, all], all)[0]?.fields).not.toContain('home')
    const named = sent({ shows: [{ entry: home.id, fields: ['home'] }] })
    expect(shows([first, home, named], named)[0]?.fields).toEqual(['home'])
  })

  test('as it is now leaves out what came later; live brings it', () => {
    const [first, before] = [told(), note('legal')]
    const [now, live] = [sent({ how: 'now', parts: ['legal'] }, { saw: before.id }), sent({ parts: ['legal'] })]
    const after = note('legal', '22 Nov 08:00')
    const book = [first, before, now, live, after]
    expect(idsOf(shows(book, now))).toEqual([before.id])
    expect(idsOf(shows(book, live))).toEqual(idsOf([{ entry: before.id }, { entry: after.id }]))
  })

  test('is never more than its sender could read', () => {
    const [first, statement] = [told(), note('legal')]
    const asManager = sent({ parts: ['statement', 'legal'] }, { author: 'farida________________', as: 'manager' })
    expect(shows([first, statement, asManager], asManager)).toEqual([])
  })

  test('is for those who hold the role there now, and for nobody else', () => {
    const [grant] = packetGrants([told(), sent({})])
    const who = { person: 'x', organisation: UNIT, roles: ['police'] as const }
    expect(grant && isFor(grant, who)).toBe(true)
    expect(grant && isFor(grant, { ...who, roles: ['official'] })).toBe(false)
    expect(grant && isFor(grant, { ...who, organisation: NGO })).toBe(false)
  })
})

describe('by what right', () => {
  test('she agreed, to so much and no more, and only when she said back what it means', () => {
    const [first, legal, identity] = [told(), note('legal'), note('identity')]
    const yes = agreed(['legal'])
    const packet = sent({ ...byWord(yes), parts: ['legal', 'identity'] })
    expect(idsOf(shows([first, legal, identity, yes, packet], packet))).toEqual([legal.id])
    const silent = agreed(['legal'], { taughtBack: { text: ' ', language: 'mai' } })
    const untaught = sent({ ...byWord(silent), parts: ['legal'] })
    expect(shows([first, legal, silent, untaught], untaught)).toEqual([])
    expect(packetFault([first, silent], untaught.body as never, ['legal'], '2026-11-21')).toBe('right-missing')
    expect(packetFault([first, yes], packet.body as never, ['legal', 'identity'], '2026-11-21')).toBe(
      'consent-not-covering',
    )
    expect(
      packetFault([first, yes], sent({ ...byWord(yes), parts: ['legal'] }).body as never, ['legal'], '2026-11-21'),
    ).toBe(null)
  })

  test('a law that is in force and sure, or an order that is in the book', () => {
    const [first, legal] = [told(), note('legal')]
    for (const body of [
      { law: 'POCSO s.19(99)' },
      { law: undefined },
      { basis: 'ordered' as const, law: undefined, ground: legal.id },
    ]) {
      const packet = sent({ ...body, parts: ['legal'] })
      expect(shows([first, legal, packet], packet)).toEqual([])
    }
    const order = entry(
      'order',
      { orderedAt: at('20 Nov 12:00'), by: 'committee', sort: 'inquiry' },
      next('20 Nov 12:00'),
    )
    const ordered = sent({ basis: 'ordered', law: undefined, ground: order.id, parts: ['legal'] })
    expect(idsOf(shows([first, legal, order, ordered], ordered))).toEqual([legal.id])
  })
})

describe('when it ends', () => {
  const [first, legal] = [told(), note('legal')]

  test('at its minute, when it is called back, or with the day of her consent', () => {
    const packet = sent({ parts: ['legal'] })
    expect(shows([first, legal, packet], packet, '30 Nov 17:59')).toHaveLength(1)
    expect(shows([first, legal, packet], packet, '30 Nov 18:00')).toEqual([])
    const recall = entry('packet-recalled', { of: packet.id, why: 'danger' }, next('23 Nov 12:00'))
    expect(shows([first, legal, packet, recall], packet, '23 Nov 11:59')).toHaveLength(1)
    expect(shows([first, legal, packet, recall], packet, '23 Nov 12:00')).toEqual([])
    const short = agreed(['legal'], { until: { from: '2026-11-22', to: '2026-11-22' } })
    const onHer = sent({ ...byWord(short), parts: ['legal'] })
    expect(shows([first, legal, short, onHer], onHer, '22 Nov 23:00')).toHaveLength(1)
    expect(shows([first, legal, short, onHer], onHer, '23 Nov 00:00')).toEqual([])
  })

  test('a correction makes it shorter and never longer', () => {
    const packet = sent({ parts: ['legal'] })
    const until = (value: string) =>
      entry('correction', { of: packet.id, field: 'until', value, why: 'x' }, next('22 Nov 10:00'))
    expect(shows([first, legal, packet, until(at('10 Dec 18:00'))], packet, '1 Dec 09:00')).toEqual([])
    expect(shows([first, legal, packet, until(at('24 Nov 18:00'))], packet, '25 Nov 09:00')).toEqual([])
  })

  test('their own answers stay readable to them, and nothing else does', () => {
    const packet = sent({ parts: ['legal'] })
    const answer = answered(packet, {}, '22 Nov 10:00')
    expect(idsOf(shows([first, legal, packet, answer], packet, '5 Dec 09:00'))).toEqual([answer.id])
  })

  test('a withdrawal beats the packet in every order of arrival and with any clock', () => {
    const takenFrom = (book: readonly Entry[]) =>
      packetGrants(book).flatMap((grant) => {
        const { basis, ground } = bodyOf(book, grant.packet)
        const taken = book.filter((it) => it.kind === 'consent-withdrawn' && it.body?.['of'] === ground)
        return basis === 'she-agreed' ? taken.map((it) => ({ grant, it })) : []
      })
    let found = 0
    fc.assert(
      fc.property(histories, (book) => {
        for (const { grant, it } of takenFrom(book)) {
          found++
          expect(millis(grant.until)).toBeLessThanOrEqual(
            Math.max(millis(it.sealedAt ?? it.madeAt), millis(grant.from)),
          )
        }
      }),
      { numRuns: 1000 },
    )
    expect(found).toBeGreaterThan(100)
  })

  test('after any history nothing is readable past its end, and the order in which entries are given changes nothing', () => {
    fc.assert(
      fc.property(histories, (book) => {
        const grants = packetGrants(book)
        expect(packetGrants(book.toReversed())).toEqual(grants)
        for (const grant of grants) {
          const { until } = bodyOf(book, grant.packet)
          for (const ms of instantsOf(book)) {
            if (ms >= millis(until)) expect(shownNow(grant, ms)).toEqual(grant.own)
          }
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('what the sender keeps', () => {
  test('four lines, through another body and a new officer', () => {
    const first = told()
    const one = sent({})
    const theirs = answered(one, { answer: 'theirs', whoseName: 'AHTU Devipur' }, '22 Nov 10:00')
    const two = sent({ organisation: 'unit-of-devipur_______', follows: one.id }, next('23 Nov 09:00'))
    const acts = answered(
      two,
      { answer: 'acting', nextAt: at('28 Nov 11:00') },
      '24 Nov 10:00',
      'unit-of-devipur_______',
    )
    const all = [first, one, theirs, two, acts]
    const before = packets(all)
    expect(before[0] && statusOf(before[0], before)).toMatchObject({
      receivedAt: at('22 Nov 10:00'),
      acted: { answer: 'acting' },
      next: at('28 Nov 11:00'),
      outcome: null,
      silentSince: at('24 Nov 10:00'),
    })
    const done = answered(two, { answer: 'done', says: 'FIR 112' }, '28 Nov 12:00', 'unit-of-devipur_______')
    const after = packets([...all, { ...done, author: 'the-new-officer_______' }])
    expect(after[0] && statusOf(after[0], after).outcome).toMatchObject({ answer: 'done', says: 'FIR 112' })
  })

  test('“nothing has happened” is an answer, and silence is none', () => {
    const packet = sent({})
    const silent = packets([told(), packet])
    expect(silent[0] && statusOf(silent[0], silent)).toMatchObject({ acted: null, silentSince: at('21 Nov 09:00') })
    const said = packets([told(), packet, answered(packet, { answer: 'nothing' }, '25 Nov 10:00')])
    expect(said[0] && statusOf(said[0], said)).toMatchObject({
      acted: { answer: 'nothing' },
      silentSince: at('25 Nov 10:00'),
    })
  })

  test('packets that go on from each other in a ring end where they began', () => {
    const one = sent({})
    const two = { ...sent({}), body: { ...(one.body ?? {}), follows: one.id } }
    const ring = packets([told(), { ...one, body: { ...(one.body ?? {}), follows: two.id } }, two])
    expect(ring[0] && statusOf(ring[0], ring).receivedAt).toBe(null)
  })
})

describe('passed to and fro', () => {
  const HOME_STATE = 'State of Bihar, labour office'
  const WORK_STATE = 'State of Tamil Nadu, labour office'
  const office = (name: string, said: string, follows?: string) =>
    sent(
      {
        to: 'outside',
        organisation: undefined,
        role: undefined,
        name: 'Officer',
        office: name,
        ...(follows && { follows }),
      },
      next(said),
    )
  const says = (of: Entry, whoseName: string, law: string, said: string, answer: 'theirs' | 'accepted' = 'theirs') =>
    entry(
      'outside-answered',
      {
        of: of.id,
        by: 'Labour officer',
        through: 'paper',
        shown: 'signed',
        answer,
        whoseName,
        law,
        answeredAt: at(said),
      },
      next(said),
    )

  test('the boy’s State says the work State certifies, the work State must meet the boy: both are named, with 182 days', () => {
    const one = office(HOME_STATE, '1 Mar 10:00')
    const first = says(one, WORK_STATE, 'BLSA 1976 s.12', '20 Mar 10:00')
    const two = office(WORK_STATE, '2 Apr 10:00', one.id)
    const second = says(two, HOME_STATE, 'BLSA 1976 s.12', '20 Apr 10:00')
    const [found, ...others] = pingPongs(packets([told(), one, first, two, second]))
    expect(others).toEqual([])
    expect(found?.sides.map((it) => [it.body.name, it.answer.law])).toEqual([
      [HOME_STATE, 'BLSA 1976 s.12'],
      [WORK_STATE, 'BLSA 1976 s.12'],
    ])
    expect(found && daysLost(found, clock('30 Aug 10:00'))).toBe(182)
    const taken = says(two, HOME_STATE, '', '10 Sep 10:00', 'accepted')
    const [ended] = pingPongs(
      packets([told(), one, first, two, second, { ...taken, body: { ...taken.body, law: undefined } }]),
    )
    expect(ended && daysLost(ended, clock('30 Nov 10:00'))).toBe(193)
  })

  test('a matter that goes back to a body that said no is found too', () => {
    const one = office(HOME_STATE, '1 Mar 10:00')
    const two = office(WORK_STATE, '2 Apr 10:00', one.id)
    const back = office(HOME_STATE, '1 May 10:00', two.id)
    const book = [
      told(),
      one,
      says(one, 'the other office', '', '20 Mar 10:00'),
      two,
      says(two, 'not ours', '', '20 Apr 10:00'),
      back,
    ]
    expect(pingPongs(packets(book))).toHaveLength(1)
  })

  test('a lawful transfer, taken up by the one it was passed to, is not that', () => {
    const one = office(HOME_STATE, '1 Mar 10:00')
    const two = office(WORK_STATE, '2 Apr 10:00', one.id)
    const book = [
      told(),
      one,
      says(one, WORK_STATE, 'JJ Act 2015 s.95', '20 Mar 10:00'),
      two,
      says(two, '', '', '20 Apr 10:00', 'accepted'),
    ]
    expect(pingPongs(packets(book))).toEqual([])
  })
})
