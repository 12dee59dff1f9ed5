// What is written in the rows of warning-signs: entries as somebody would write them, most of them on 29 November 2026.
import type { Entry } from '../../src/entry.ts'
import type { QuestionName } from '../../src/law/questions/questions.ts'
import { at, clock, entry } from '../index.ts'

export type Sign = {
  readonly name: QuestionName
  readonly what: string
  readonly fires: () => readonly Entry[]
  readonly not: string
  readonly near: () => readonly Entry[]
  /** When each of the two is looked at. */
  readonly now: number
  readonly nowNear: number
}

export const sign = (
  name: QuestionName,
  what: string,
  fires: () => readonly Entry[],
  not: string,
  near: () => readonly Entry[],
  nowNear = '30 Nov 09:00',
  now = '30 Nov 09:00',
): Sign => ({ name, what, fires, not, near, now: clock(now), nowNear: clock(nowNear) })

export const late = { madeAt: at('29 Nov 09:00') }

export const taken = (when: string, more: Partial<{ age: 'child' | 'adult'; where: string }> = {}) =>
  entry(
    'taken-charge',
    {
      takenAt: at(when),
      age: more.age ?? 'child',
      by: 'police',
      ...(more.where && { where: { name: 'Raniganj', district: more.where } }),
    },
    late,
  )
export const produced = (when: string) =>
  entry('committee-production', { producedAt: at(when), before: 'member', committee: { name: 'Purnea' } }, late)
export const fir = (when: string, sections = 'BNS 143', district?: string) =>
  entry(
    'fir-registered',
    {
      registeredAt: at(when),
      station: { name: 'Raniganj', ...(district && { district }) },
      number: '12/26',
      sections,
      sexual: 'no',
    },
    late,
  )
/** FIR, told how it stands, report filed: a police matter about which nothing more is owed. */
export const settled = (when: string): readonly Entry[] => [fir(when), interim(when)]
export const interim = (when: string) => entry('order', { orderedAt: at(when), by: 'committee', sort: 'interim' }, late)
/** Taken charge of, brought before the Committee in time, registered: the ground on which one thing alone is missing. */
export const inOrder = (): readonly Entry[] => [
  taken('23 Nov 09:00'),
  produced('23 Nov 15:00'),
  ...settled('23 Nov 16:00'),
]
export const said = (persons: string, when: string) =>
  entry(
    'statement-taken',
    {
      span: { from: at(`${when} 10:00`), to: at(`${when} 11:00`) },
      before: 'magistrate',
      where: 'court',
      language: 'hi',
      present: ['alone'],
      persons,
      places: 'Kishanganj',
    },
    late,
  )
export const age = (
  source: 'school-birth' | 'municipal' | 'medical-test' | 'family' | 'school-paper',
  from: number,
  to: number,
  doubted?: 'forged',
) => entry('age-evidence', { source, age: { from, to }, ...(doubted && { doubted }) })
export const test = (when: string) => entry('order', { orderedAt: at(when), by: 'committee', sort: 'age-test' }, late)
export const sought = (paper: 'school' | 'birth', when: string) =>
  entry('age-paper-sought', { askedAt: at(when), paper, of: 'headmaster', result: 'none' }, late)
export const held = (
  whom: 'herself' | 'relative' | 'accused',
  paper: 'none' | 'memo' | 'own-wish',
  more: object = {},
) => entry('arrested', { arrestedAt: at('24 Nov 10:00'), whom, paper, releasedAt: at('24 Nov 18:00'), ...more }, late)
export const magistrate = (when: string) =>
  entry('magistrate-production', { producedAt: at(when), whom: 'accused', before: 'nearest' }, late)
export const remanded = (when: string) => entry('remanded', { remandedAt: at(when), offence: 'other' }, late)
export const search = (when: string, recorded: 'yes' | 'no') =>
  entry('search-made', { searchedAt: at(when), under: 'itpa', recorded }, late)
export const exam = (when: string, more: object = {}) =>
  entry(
    'medical-examination',
    { examinedAt: at(when), where: { name: 'Sadar' }, by: 'doctor', purpose: 'offence', agreed: 'yes', ...more },
    late,
  )
export const putOff = (when: string, askedBy: 'defence' | 'court', more: object = {}) =>
  entry('adjournment', { hearingAt: at(`${when} 11:00`), askedBy, reason: 'papers', ...more }, late)
export const placed = (when: string, more: object = {}) =>
  entry('placement', { home: { name: 'Asha home' }, arrivedAt: at(when), stay: 'interim', ...more }, late)
export const planned = (when: string) => entry('care-report', { madeAt: at(when), what: 'plan' }, late)
export const applied = (what: 'victim-compensation' | 'interim-relief' | 'school') =>
  entry('entitlement-applied', { what, appliedAt: at('1 Jun 10:00'), to: 'DLSA' }, late)
export const granted = (of: Entry) =>
  entry('entitlement-sanctioned', { of: of.id, sanctionedAt: at('1 Jul 10:00') }, late)
export const inHand = (of: Entry, control: 'herself' | 'jointly' | 'other') =>
  entry('entitlement-in-hand', { of: of.id, inHandAt: at('1 Aug 10:00'), control, saidBy: 'herself' }, late)
export const paid = (control: 'herself' | 'jointly' | 'other'): readonly Entry[] => {
  const of = applied('victim-compensation')
  return [of, granted(of), inHand(of, control)]
}
export const blocked = (what: 'interim-relief' | 'school'): readonly Entry[] => {
  const of = applied(what)
  return [
    of,
    entry('entitlement-blocked', { of: of.id, saidAt: at('1 Jul 10:00'), by: 'DLSA', because: 'conviction' }, late),
  ]
}
export const wentHome = (when: string) =>
  entry('restored', { restoredAt: at(when), to: 'relative', herWish: 'partly' }, late)
export const seen = (when: string, fit: 'yes' | 'no') => entry('home-verified', { visitedAt: at(when), fit }, late)
export const closed = (reason: 'settled' | 'she-wishes') =>
  entry('closed', { closedAt: at('28 Nov 10:00'), reason, herView: 'agrees' }, late)
export const pointed = (by: string, to: string, when: string, askedAt?: string) =>
  entry(
    'pointed-elsewhere',
    { saidAt: at(when), what: 'certificate', by, to, ...(askedAt && { askedAt: at(askedAt) }), words: 'Not ours' },
    late,
  )
export const transfer = (when: string) =>
  entry('order', { orderedAt: at(when), by: 'committee', sort: 'transfer' }, late)
export const refused = (when: string) => entry('fir-refused', { refusedAt: at(when), reason: 'none' }, late)

export function report(by: 'another' | 'investigating' | 'in-charge', sections?: string): Entry {
  return entry(
    'police-report',
    { filedAt: at('20 Nov 12:00'), court: 'Special court', by, ...(sections && { sections }) },
    late,
  )
}

export function offence(): Entry {
  return entry('offence-reported', { knownAt: at('20 Nov 09:00'), reportedAt: at('20 Nov 10:00') }, late)
}
