// docs/law.md, written from the law data and the protocols: what a lawyer checks. Pure: the same release writes the same page.
import type { Field } from '../record/src/fields.ts'
import { kindNamed } from '../record/src/kinds/index.ts'
import {
  CLOCK_NAMES,
  type Clock,
  clockNamed,
  type EventName,
  isLaw,
  periodOf,
  type Regime,
} from '../record/src/law/clocks.ts'
import { EVENTS } from '../record/src/law/reference/events.ts'
import { FORMS } from '../record/src/law/reference/forms.ts'
import { SOURCES } from '../record/src/law/reference/sources.ts'
import type { Protocol, Trigger } from '../record/src/protocol.ts'
import { PROTOCOLS } from '../record/src/protocols/index.ts'
import { NOT_A_DUTY } from '../record/src/protocols/not-a-duty.ts'
import { STANDING_RULES } from '../record/src/protocols/standing-rules.ts'
import { en } from '../record/src/words/en/index.ts'
import { dates } from './law/dates.ts'
import { lists } from './law/lists.ts'

const REGIMES = {
  JJ: 'Juvenile Justice (Care and Protection of Children) Act 2015',
  POCSO: 'Protection of Children from Sexual Offences Act 2012',
  BNSS: 'Bharatiya Nagarik Suraksha Sanhita 2023, and the CrPC before it',
  ITPA: 'Immoral Traffic (Prevention) Act 1956',
  BLSA: 'Bonded Labour System (Abolition) Act 1976, and the schemes beside it',
  CALPRA: 'Child and Adolescent Labour (Prohibition and Regulation) Act 1986',
  MISSING: 'Missing children: orders of the Supreme Court and the procedure of 2016',
  BSA: 'Bharatiya Sakshya Adhiniyam 2023',
  DPDP: 'Digital Personal Data Protection Act 2023',
  WPS: 'Witness Protection Scheme 2018',
  NP: 'Nepal: Human Trafficking and Transportation (Control) Act 2064 and its Regulation',
} as const satisfies Record<Regime, string>

const CONFIDENCE = {
  verified: 'verified: read in the text',
  secondary: 'secondary: known from reports that agree, the text was not read',
  high: 'general knowledge, no text read',
  unsure: 'unsure: doubtful or contested',
} as const

const STRENGTH = {
  mandatory: 'the law says "shall"',
  'as-far-as-possible': '"as far as possible"',
  judicial: 'for the court to decide',
  policy: 'rule, scheme or remedy',
  soft: 'the law says "may", or names no time',
} as const

const COUNTING = {
  instant: 'to the minute',
  days: 'the first day out, the last in, until its midnight in India',
  'days-inclusive': 'the first day counts too, until the midnight of the last in India',
  months: "the same day number, or the month's last day, until its midnight in India",
  none: '',
} as const

const units = [
  ['years', 'year'],
  ['months', 'month'],
  ['days', 'day'],
  ['hours', 'hour'],
] as const

/** `PT24H` as "24 hours"; `PT0S` as "at once". */
const inWords = (duration: string): string => {
  const it = Temporal.Duration.from(duration)
  if (it.blank) return 'at once'
  return units.flatMap(([many, one]) => (it[many] ? [`${it[many]} ${it[many] === 1 ? one : many}`] : [])).join(' ')
}

const choiceNames = (field: Field | undefined, among: readonly string[]): string =>
  among.map((it) => `"${(field?.choices as Record<string, string> | undefined)?.[it] ?? it}"`).join(' or ')

const triggerText = (it: Trigger): string => {
  const kind = kindNamed(it.kind)
  const fields = it.fields.map((name) => `${kind?.fields[name]?.label ?? name} (\`${name}\`)`).join(' and ')
  const where = Object.entries(it.where).map(
    ([name, among]) => `${kind?.fields[name]?.label ?? name}: ${choiceNames(kind?.fields[name], among)}`,
  )
  return `**${kind?.label}** (\`${it.kind}\`), ${fields}${where.length > 0 ? `; ${where.join('; ')}` : ''}`
}

const list = (triggers: readonly Trigger[]): string => triggers.map(triggerText).join('<br>')

const howItStarts = (it: Protocol): string => {
  if (it.once) return '<br>Only the first time, until she is found again.'
  if (it.each) return '<br>Every time, each with a time of its own.'
  return '<br>A second time while it runs is the same duty.'
}

/** What the nature of a clock makes of its number. */
const NATURE = {
  deadline: '',
  cap: '; a cap, not to be passed',
  recurring: '; owed again from each time it was done',
  standing: '',
  remedy: '; open for that long and owed by nobody, so never shown as missed or late',
  switch: '',
  lasting: '; owed for that long, not by then, so never shown as missed or late',
} as const satisfies Record<Clock['nature'], string>

const countedText = (clock: Clock, number: string): string => {
  const without = clock.without.includes('journey') ? ', the journey not counted' : ''
  const counting = number === 'PT0S' ? 'due until it is done, never shown as missed' : COUNTING[clock.counting]
  const more = clock.extendTo ? `, up to ${inWords(clock.extendTo)} by an order with reasons` : ''
  return `**${clock.every ? 'every ' : ''}${inWords(number)}**${more}${without} (${counting}${NATURE[clock.nature]})`
}

const numberText = (clock: Clock): string => {
  const number = periodOf(clock)
  if (isLaw(clock) && number !== null) return countedText(clock, number)
  const said = clock.claimed ?? number
  return `no number in the law${said ? ` that may be held against anybody; ${inWords(said)} is said and to be confirmed` : ''}`
}

const reminderText = (clock: Clock, runs: boolean): string => {
  if (isLaw(clock) || !runs) return 'none'
  return clock.reminder === null
    ? 'ours, without a time; never shown as missed'
    : `${inWords(clock.reminder)} (ours, not the law's; never shown as missed)`
}

const earlierText = (clock: Clock): string =>
  clock.earlier
    .map((it) => {
      const number = it.within === null ? 'no number' : inWords(it.within)
      const runs = it.automate ? '' : ', not run by the software'
      return `${it.citation}, ${dates(it.inForceFrom, it.inForceTo)}: ${number}${runs} (${it.confidence}). ${it.note}`.trim()
    })
    .join('<br>')

const eventText = (name: EventName | null): string => (name === null ? 'none' : `${EVENTS[name]} (\`${name}\`)`)

const formText = ({ forms, papers }: Clock): string =>
  [...forms.map((it) => `${FORMS[it].form}, ${FORMS[it].title}`), ...papers].join('; ')

type Row = readonly [string, string]

/** Of a clock that no protocol uses: the entries it stands beside, or why it is nobody's duty in a book. */
const unusedRows = (clock: Clock): readonly Row[] => {
  const beside = STANDING_RULES.find((it) => it.law === clock.id)
  if (beside) return [['How it is done', `no countdown; shown beside ${list(beside.governs)}`]]
  const reason = NOT_A_DUTY[clock.id as keyof typeof NOT_A_DUTY]
  return [['Duty', reason ? `none in a book: ${reason}` : 'none: what is not sure starts nothing']]
}

const rowsOf = (clock: Clock, protocols: readonly Protocol[]): readonly Row[] => [
  ['What is to be done', clock.action],
  ['Citation', clock.citation],
  [
    'In force',
    `${dates(clock.inForceFrom, clock.inForceTo)}; decided by the date of the ${clock.decidingDate === 'event' ? 'event' : 'FIR'}`,
  ],
  ['How sure', `${CONFIDENCE[clock.confidence]}; ${clock.automate ? 'runs by itself' : 'never runs as law'}`],
  ["The law's number", numberText(clock)],
  ['Reminder', reminderText(clock, protocols.length > 0)],
  [
    'From',
    `${eventText(clock.starts)}; ${clock.startNamed ? 'named in the text' : 'not named in the text: a reading'}`,
  ],
  ['To', eventText(clock.ends)],
  ['Owed by', `${en.lawRoles[clock.owedBy]} (\`${clock.owedBy}\`); ${STRENGTH[clock.strength]}`],
  ...(clock.forms.length + clock.papers.length > 0 ? [['Papers', formText(clock)] as const] : []),
  ...(protocols.length > 0 ? protocols.flatMap((it) => protocolRows(clock, it)) : unusedRows(clock)),
  ...(clock.earlier.length > 0 ? [['Before', earlierText(clock)] as const] : []),
  ['Note', clock.note],
  ['Source', clock.sources.map((it) => SOURCES[it].ref).join('; ')],
]

const may = (name: string, triggers: readonly Trigger[] | undefined): readonly Row[] =>
  triggers ? [[name, list(triggers)]] : []

const ofChild = (it: Protocol): readonly Row[] =>
  it.ofChild ? [['Of children', 'not owed where the person was grown when found and is grown by the papers']] : []

const protocolRows = (clock: Clock, it: Protocol): readonly Row[] => {
  const page = `../record/src/protocols/${clock.regime.toLowerCase()}/${it.name}.scenario.txt`
  return [
    ['Duty', `\`${it.name}\`, with its [scenario page](${page})`],
    ['Started by', `${list(it.startedBy)}${howItStarts(it)}`],
    ...may('Only where there is', it.partOf),
    ...may('Not where there is', it.unless),
    ...ofChild(it),
    ['Met by', `${list(it.metBy)}${it.already ? '<br>Also when that was done in the same time before.' : ''}`],
    ...may('Longer by', it.extendedBy),
    ...may('No longer owed after', it.endedBy),
  ]
}

const section = (clock: Clock): string => {
  const protocols = PROTOCOLS.filter((it) => it.law === clock.id)
  const rows = rowsOf(clock, protocols).map(([name, text]) => `| ${name} | ${text.replaceAll('|', '\\|')} |`)
  return [`### ${clock.title}`, '', `\`${clock.id}\``, '', '| | |', '|---|---|', ...rows].join('\n')
}

/** The page docs/law.md: every clock with its citation, dates, number or our reminder, what starts and meets it, and the lists beside. */
export const lawPage = (): string => {
  const clocks = CLOCK_NAMES.map(clockNamed)
  const parts = Object.entries(REGIMES).map(([regime, name]) =>
    [`## ${name}`, ...clocks.filter((it) => it.regime === regime).map(section)].join('\n\n'),
  )
  return `${[
    '# The law in Sajha',
    'Generated by `npm run docs` from `record/src/law` and `record/src/protocols`; do not edit. Not legal advice: the official text decides.',
    'What the law numbers and what we only remind of are kept apart. A reminder is ours: it is never shown as law and nobody misses it. What is unsure starts nothing but a reminder. "At once" is due until it is done. Where two corrections of a time stand apart, nobody gains time by it.',
    ...parts,
    ...lists(),
  ].join('\n\n')}\n`
}
