// Signs of the law data, the second half, and the patterns of an audit of police papers.
import type { BodyNamed } from '../../src/kinds/index.ts'
import { at, entry } from '../index.ts'
import {
  blocked,
  closed,
  exam,
  fir,
  held,
  inOrder,
  interim,
  late,
  magistrate,
  offence,
  paid,
  placed,
  planned,
  pointed,
  produced,
  refused,
  report,
  type Sign,
  search,
  seen,
  sign,
  taken,
  transfer,
  wentHome,
} from './writing.ts'

const guardian = (given: Partial<BodyNamed<'guardian-decided'>>) =>
  entry('guardian-decided', { decidedAt: at('20 Nov 10:00'), who: 'mother', why: 'She wants it so', ...given })

const [KAVITA, SUNIL] = ['kavita________________', 'sunil_________________']
const handedOn = () => {
  const promised = entry('promise-made', { what: 'call nani', dueAt: at('5 Dec 10:00'), to: 'her', by: KAVITA })
  const handed = entry('hand-over', { from: KAVITA, to: SUNIL, at: at('26 Nov 17:00') })
  return { promised, handed }
}

export const SECOND_SIGNS: readonly Sign[] = [
  sign(
    'rf-rel',
    'bondage found eight days ago and no certificate',
    () => [entry('bondage-inquired', { inquiredAt: at('21 Nov 10:00'), result: 'found' }, late)],
    'not found',
    () => [entry('bondage-inquired', { inquiredAt: at('21 Nov 10:00'), result: 'not-found' }, late)],
  ),
  sign(
    'rf-rel-cash',
    'a certificate of October and no cash',
    () => [entry('release-certificate-issued', { issuedAt: at('20 Oct 10:00'), by: 'SDM' }, late)],
    'paid',
    () => [
      entry('release-certificate-issued', { issuedAt: at('20 Oct 10:00'), by: 'SDM' }, late),
      entry(
        'cash-paid',
        { paidAt: at('25 Oct 10:00'), amount: { paise: 3_000_000, currency: 'INR' }, hers: true, what: 'immediate' },
        late,
      ),
    ],
  ),
  sign(
    'rf-pay',
    'paid to an account that is not hers',
    () => paid('other'),
    'a joint account that she chose',
    () => paid('jointly'),
  ),
  sign(
    'money-waits-conviction',
    'interim relief waits for a conviction',
    () => blocked('interim-relief'),
    'another help does',
    () => blocked('school'),
  ),
  sign(
    'rf-sir',
    'no social investigation report on the sixteenth day',
    () => [
      ...inOrder().slice(0, 3),
      entry('order', { orderedAt: at('23 Nov 15:30'), by: 'committee', sort: 'inquiry' }, late),
      interim('23 Nov 16:00'),
    ],
    'on the fifteenth',
    () => [
      ...inOrder().slice(0, 3),
      entry('order', { orderedAt: at('23 Nov 15:30'), by: 'committee', sort: 'inquiry' }, late),
      interim('23 Nov 16:00'),
    ],
    '8 Dec 12:00',
    '9 Dec 12:00',
  ),
  sign(
    'rf-long',
    'a child four months in a home without a final order',
    () => [
      taken('1 Jul 09:00'),
      produced('1 Jul 15:00'),
      refused('1 Jul 15:00'),
      interim('1 Jul 16:00'),
      placed('1 Jul 18:00'),
      planned('20 Jul 10:00'),
      planned('20 Oct 10:00'),
    ],
    'three months',
    () => [
      taken('1 Sep 09:00'),
      produced('1 Sep 15:00'),
      refused('1 Sep 15:00'),
      interim('1 Sep 16:00'),
      placed('1 Sep 18:00'),
    ],
  ),
  sign(
    'rf-quorum',
    'a final order signed by two',
    () => [entry('order', { orderedAt: at('20 Nov 10:00'), by: 'committee', sort: 'final', members: 2 }, late)],
    'an order for now signed by one',
    () => [entry('order', { orderedAt: at('20 Nov 10:00'), by: 'committee', sort: 'interim', members: 1 }, late)],
  ),
  sign(
    'rf-unreg',
    'placed where no registration is valid',
    () => [placed('20 Nov 18:00', { register: 'none' })],
    'registration applied for',
    () => [placed('20 Nov 18:00', { register: 'applied' })],
    '21 Nov 09:00',
    '21 Nov 09:00',
  ),
  sign(
    'rf-unreg-full',
    'placed in a home that is full',
    () => [placed('20 Nov 18:00', { register: 'full' })],
    'a bed was free',
    () => [placed('20 Nov 18:00', { register: 'valid' })],
    '21 Nov 09:00',
    '21 Nov 09:00',
  ),
  sign(
    'rf-id',
    'her picture went out on no ground',
    () => [
      entry(
        'identity-shown',
        { shownAt: at('20 Nov 10:00'), what: ['photo'], to: 'a newspaper', ground: 'none' },
        late,
      ),
    ],
    'a picture of a missing child',
    () => [
      entry(
        'identity-shown',
        { shownAt: at('20 Nov 10:00'), what: ['photo'], to: 'the portal', ground: 'missing-photo' },
        late,
      ),
    ],
  ),
  sign(
    'rf-handover',
    'she went to a relative and nobody saw the home',
    () => [wentHome('20 Nov 10:00')],
    'the home was seen before',
    () => [seen('18 Nov 10:00', 'yes'), wentHome('20 Nov 10:00')],
  ),
  sign(
    'rf-evid',
    'a search that was not recorded',
    () => [search('20 Nov 10:00', 'no')],
    'a search from before July 2024',
    () => [search('20 Jun 2024 10:00', 'no')],
  ),
  sign(
    'rf-delay-reason',
    'a letter to the court is late by three days and no reason is written',
    () => [offence(), exam('20 Nov 12:00')],
    'the reason is written',
    () => {
      const one = offence()
      return [one, exam('20 Nov 12:00'), entry('delay-reason', { of: one.id, why: 'office' }, late)]
    },
  ),
  sign(
    'ping-pong',
    'two States each say the other must act',
    () => [pointed('Bihar', 'Haryana', '1 Mar 10:00'), pointed('Haryana', 'Bihar', '30 Aug 10:00')],
    'a lawful transfer, and the other State acts',
    () => [
      pointed('Haryana', 'Bihar', '1 Mar 10:00'),
      transfer('10 Mar 10:00'),
      entry('release-certificate-issued', { issuedAt: at('20 Mar 10:00'), by: 'Bihar' }, late),
      entry(
        'cash-paid',
        { paidAt: at('25 Mar 10:00'), amount: { paise: 3_000_000, currency: 'INR' }, hers: true, what: 'immediate' },
        late,
      ),
    ],
  ),
  sign(
    'audit-fir-before-diary',
    'the FIR is older than the diary entry',
    () => [fir('20 Nov 10:00'), entry('diary-entry', { enteredAt: at('20 Nov 11:00'), number: '14' }, late)],
    'the entry is older',
    () => [fir('20 Nov 10:00'), entry('diary-entry', { enteredAt: at('20 Nov 09:30'), number: '14' }, late)],
  ),
  sign(
    'audit-arrest-before-fir',
    'an arrest before the FIR',
    () => [held('accused', 'memo'), fir('24 Nov 11:00')],
    'after it',
    () => [held('accused', 'memo'), fir('24 Nov 09:00')],
  ),
  sign(
    'audit-seizure-before-fir',
    'a search before the FIR',
    () => [search('20 Nov 09:00', 'yes'), fir('20 Nov 10:00')],
    'after it',
    () => [search('20 Nov 11:00', 'yes'), fir('20 Nov 10:00')],
  ),
  sign(
    'audit-charge-officer',
    'another officer filed the report',
    () => [report('another')],
    'the officer in charge did',
    () => [report('in-charge')],
  ),
  sign(
    'audit-missing-no-fir',
    'a child missing for two days, and no FIR',
    () => [entry('missing-told', { toldAt: at('28 Nov 08:00'), station: { name: 'Raniganj' } }, late)],
    'an FIR was made that day',
    () => [
      entry('missing-told', { toldAt: at('28 Nov 08:00'), station: { name: 'Raniganj' } }, late),
      fir('28 Nov 12:00'),
    ],
  ),
  sign(
    'audit-closed-no-outcome',
    'closed, and nothing says how it ended',
    () => [closed('settled')],
    'she wants to go on alone',
    () => [closed('she-wishes')],
  ),
  sign(
    'audit-sections-dropped',
    'a section of the FIR is not in the report',
    () => [fir('20 Sep 10:00', 'BNS 143(4), 98'), report('investigating', 'BNS 143')],
    'all are there, written otherwise',
    () => [fir('20 Sep 10:00', 'BNS 143(4), 98'), report('investigating', 'u/s 98/143 BNS')],
  ),
  sign(
    'audit-medical-after-admission',
    'examined the day after she came to the home',
    () => [placed('20 Nov 18:00'), exam('21 Nov 10:00')],
    'on the day she came',
    () => [placed('20 Nov 10:00'), exam('20 Nov 18:00')],
    '22 Nov 09:00',
    '22 Nov 09:00',
  ),
  sign(
    'audit-custody-24h',
    'before a magistrate after 26 hours',
    () => [fir('23 Nov 10:00'), held('accused', 'memo', { releasedAt: undefined }), magistrate('25 Nov 12:00')],
    'two of them a journey',
    () => [
      fir('23 Nov 10:00'),
      held('accused', 'memo', { releasedAt: undefined, journey: { from: at('25 Nov 10:00'), to: at('25 Nov 12:00') } }),
      magistrate('25 Nov 12:00'),
    ],
  ),
  sign(
    'told-without-words',
    'somebody went on before it was said what must be passed on',
    () => [entry('before-telling', { saidAt: at('21 Nov 10:00'), how: 'went-on', why: 'She was crying' })],
    'it was said afterwards',
    () => [
      entry('before-telling', { saidAt: at('21 Nov 10:00'), how: 'went-on', why: 'She was crying' }),
      entry('before-telling', { saidAt: at('21 Nov 18:00'), how: 'said' }),
    ],
  ),
  sign(
    'guardian-doubted',
    'her father may decide, and she does not want him to',
    () => [guardian({ who: 'father', wish: 'no' })],
    'the Committee decides instead since',
    () => [guardian({ who: 'father', against: 'yes' }), guardian({ who: 'committee', decidedAt: at('21 Nov 10:00') })],
  ),
  sign(
    'handed-not-taken',
    'a promise handed on three days ago, and nobody said that they look after it',
    () => Object.values(handedOn()),
    'whoever has the case now said so on the last day',
    () => {
      const { promised, handed } = handedOn()
      const body = { handed: handed.id, what: 'promise', of: promised.id, at: at('29 Nov 16:00') } as const
      return [promised, handed, entry('taken-over', body, { ...late, author: SUNIL })]
    },
  ),
]
