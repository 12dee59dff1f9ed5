// What people type as the sections of an FIR: understood with its code, or kept and asked about. No number is ever dropped: each one
// stands in what was read or in what is asked (a property test tries noisy forms).
import { idOf, ROWS } from '../offences/index.ts'
import { CODES_TURN } from './candidates.ts'
import { hasSection, type ReadCode } from './codes.ts'
import { otherCode } from './correspondence.ts'
import type { Days } from './known-facts.ts'
import { plainText, type Token, tokensOf } from './tokens.ts'

/** `named`: its Act stands with it. `near`: the Act named beside its neighbours. `date`: by the day of the act. `only`: no other code has it. */
export type How = 'named' | 'near' | 'date' | 'only'

export type ReadSection = {
  readonly code: ReadCode
  readonly section: string
  /** As it was typed, in Latin digits. */
  readonly text: string
  readonly how: How
}

export type AskedSection = {
  readonly text: string
  readonly why: 'which-code' | 'no-such-section' | 'not-understood'
  readonly choices: readonly { readonly code: ReadCode; readonly section: string }[]
}

export type SectionsRead = {
  readonly read: readonly ReadSection[]
  readonly asked: readonly AskedSection[]
  /** Words that are neither: kept, not understood. */
  readonly rest: string
}

type Part = {
  readonly sections: readonly Numbered[]
  readonly codes: readonly { readonly code: ReadCode; readonly at: number }[]
}
type Numbered = { readonly section: string; readonly text: string; readonly at: number }

const EXACT = new Map(ROWS.map((row) => [idOf(row).toLowerCase(), row]))
const baseOf = (section: string): string => section.replace(/[(\s].*$/, '')

/** Tokens between separators: a code belongs to the numbers it stands with. */
const partsOf = (tokens: readonly Token[]): readonly Part[] => {
  const parts: { sections: Numbered[]; codes: { code: ReadCode; at: number }[] }[] = [{ sections: [], codes: [] }]
  tokens.forEach((token, at) => {
    const last = parts.at(-1)
    if (token.sort === 'between') parts.push({ sections: [], codes: [] })
    else if (token.sort === 'code') last?.codes.push({ code: token.code, at })
    else if (token.sort === 'section') last?.sections.push({ section: token.section, text: token.text, at })
  })
  return parts.filter((it) => it.sections.length > 0 || it.codes.length > 0)
}

const leads = (part: Part): boolean => {
  const [code] = part.codes
  const [section] = part.sections
  return code !== undefined && (section === undefined || code.at < section.at)
}
const trails = (part: Part): boolean => {
  const code = part.codes.at(-1)
  const section = part.sections.at(-1)
  return code !== undefined && (section === undefined || code.at > section.at)
}

/** Within one part: where the code leads, each number takes the code before it; else the one after. */
const within = (part: Part, it: Numbered): ReadCode | null => {
  const before = part.codes.findLast((code) => code.at < it.at)?.code
  const after = part.codes.find((code) => code.at > it.at)?.code
  return (leads(part) ? (before ?? after) : (after ?? before)) ?? null
}

type Choice = { readonly code: ReadCode; readonly section: string }

/** The codes named beside a number that has none of its own. */
const nearby = (parts: readonly Part[], at: number): readonly ReadCode[] => {
  const coded = (it: Part) => it.codes.length > 0
  const before = parts.slice(0, at).findLast(coded)
  const after = parts.slice(at + 1).find(coded)
  const led = before && leads(before) ? before.codes.at(-1)?.code : undefined
  const followed = after && trails(after) ? after.codes[0]?.code : undefined
  const found = [led, followed].filter((it) => it !== undefined)
  if (found.length > 0) return [...new Set(found)]
  const only = before?.codes.at(-1)?.code
  return only ? [only] : []
}

const sectionIn = (code: ReadCode, section: string): boolean => hasSection(code, baseOf(section))
const isRow = (code: ReadCode, section: string): boolean => EXACT.has(`${code} ${section}`.toLowerCase())

const asked = (text: string, why: AskedSection['why'], choices: readonly Choice[] = []): AskedSection => ({
  text,
  why,
  choices,
})

/** Where a code has no such section: the code that has it, and what that section is called there now. */
const insteadOf = (code: ReadCode, section: string): readonly Choice[] => {
  const other = code === 'BNS' ? 'IPC' : code === 'IPC' ? 'BNS' : null
  if (!other || !sectionIn(other, section)) return []
  const now = otherCode(other, section)
  return [{ code: other, section }, ...(now ? [{ code, section: now }] : [])]
}

const byDate = (days: Days | null): 'IPC' | 'BNS' | null => {
  if (!days) return null
  if (days.to < CODES_TURN) return 'IPC'
  return days.from >= CODES_TURN ? 'BNS' : null
}

type Outcome = { readonly read: ReadSection } | { readonly asked: AskedSection }

const withoutCode = ({ section, text }: Numbered, days: Days | null): Outcome => {
  const able = (['IPC', 'BNS'] as const).filter((code) => sectionIn(code, section))
  const dated = byDate(days)
  const [only] = able
  if (!only) return { asked: asked(text, 'not-understood') }
  if (dated && able.includes(dated)) return { read: { code: dated, section, text, how: 'date' } }
  if (able.length === 1) return { read: { code: only, section, text, how: 'only' } }
  const known = able.filter((code) => isRow(code, section))
  const [row] = known
  if (row && known.length === 1) return { read: { code: row, section, text, how: 'only' } }
  return {
    asked: asked(
      text,
      'which-code',
      able.map((code) => ({ code, section })),
    ),
  }
}

const outcome = (parts: readonly Part[], at: number, it: Numbered, days: Days | null): Outcome => {
  const { section, text } = it
  const part = parts[at]
  const own = part && within(part, it)
  if (own) {
    if (sectionIn(own, section)) return { read: { code: own, section, text, how: 'named' } }
    return { asked: asked(text, 'no-such-section', insteadOf(own, section)) }
  }
  const near = nearby(parts, at)
  const able = near.filter((code) => sectionIn(code, section))
  const [first, second] = able
  if (first && !second) return { read: { code: first, section, text, how: 'near' } }
  if (first && second) {
    const rows = able.filter((code) => isRow(code, section))
    const [row] = rows
    if (row && rows.length === 1) return { read: { code: row, section, text, how: 'near' } }
    return {
      asked: asked(
        text,
        'which-code',
        able.map((code) => ({ code, section })),
      ),
    }
  }
  return withoutCode(it, days)
}

const ofLine = (line: string, days: Days | null): SectionsRead => {
  const exact = EXACT.get(line.trim().toLowerCase())
  if (exact)
    return {
      read: [{ code: exact.code, section: exact.section, text: line.trim(), how: 'named' }],
      asked: [],
      rest: '',
    }
  const tokens = tokensOf(line)
  const parts = partsOf(tokens)
  const outcomes = parts.flatMap((part, at) => part.sections.map((it) => outcome(parts, at, it, days)))
  const rest = tokens.flatMap((it) => (it.sort === 'word' ? [it.text] : [])).join(' ')
  const unclear = tokens.flatMap((it) => (it.sort === 'unclear' ? [asked(it.text, 'not-understood')] : []))
  return {
    read: outcomes.flatMap((it) => ('read' in it ? [it.read] : [])),
    asked: [...outcomes.flatMap((it) => ('asked' in it ? [it.asked] : [])), ...unclear],
    rest,
  }
}

/** `days`: the days of the act, where they are known; they decide between IPC and BNS where nothing else does. */
export const readSections = (given: string, days: Days | null = null): SectionsRead => {
  const text = plainText(given)
  // Written by this record, a line is one section with its proviso; a semicolon ends what a code governs only where a new one is named.
  const lines = text.split(/[;\n]/).map((it) => it.trim())
  const exact = lines.filter((it) => it !== '').every((it) => EXACT.has(it.toLowerCase()))
  const read = (exact ? lines.filter((it) => it !== '') : [text]).map((line) => ofLine(line, days))
  const all = {
    read: read.flatMap((it) => it.read),
    asked: read.flatMap((it) => it.asked),
    rest: read
      .map((it) => it.rest)
      .filter(Boolean)
      .join(' '),
  }
  if (all.read.length > 0 || all.asked.length > 0 || text.trim() === '') return all
  return { ...all, asked: [asked(text.trim(), 'not-understood')] }
}
