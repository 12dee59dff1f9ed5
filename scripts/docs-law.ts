// docs/law.md, written from the law data and the protocols: what a lawyer checks. Pure: the same release writes the same page.
import type { Field } from '../record/src/fields.ts'
import { kindNamed } from '../record/src/kinds/index.ts'
import { CLOCK_NAMES, type Clock, clockNamed, isLaw, type Regime } from '../record/src/law/clocks.ts'
import type { Protocol, Trigger } from '../record/src/protocol.ts'
import { PROTOCOLS } from '../record/src/protocols/index.ts'
import { en } from '../record/src/words/en/index.ts'

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

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

const day = (iso: string): string => {
  const [year, month, number] = iso.split('-')
  return `${Number(number)} ${MONTHS[Number(month) - 1]} ${year}`
}

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

const numberText = (clock: Clock): string => {
  if (clock.within === null) return 'no number in the law'
  const without = clock.without.includes('journey') ? ', the journey not counted' : ''
  const counting = clock.within === 'PT0S' ? 'due until it is done, never shown as missed' : COUNTING[clock.counting]
  const lasts = clock.nature === 'lasting' ? '; owed for that long, not by then, so never shown as missed or late' : ''
  return `**${inWords(clock.within)}**${without} (${counting}${lasts})`
}

const reminderText = (clock: Clock): string => {
  if (isLaw(clock)) return 'none'
  return clock.reminder === null
    ? 'ours, without a time; never shown as missed'
    : `${inWords(clock.reminder)} (ours, not the law's; never shown as missed)`
}

const dates = (from: string, to: string | null): string => (to ? `${day(from)} to ${day(to)}` : `since ${day(from)}`)

const earlierText = (clock: Clock): string =>
  clock.earlier
    .map((it) => {
      const number = it.within === null ? 'no number' : inWords(it.within)
      const runs = it.automate ? '' : ', not run by the software'
      return `${it.citation}, ${dates(it.inForceFrom, it.inForceTo)}: ${number}${runs} (${it.confidence}). ${it.note}`.trim()
    })
    .join('<br>')

const rowsOf = (clock: Clock, protocol: Protocol | undefined): readonly (readonly [string, string])[] => [
  ['Citation', clock.citation],
  [
    'In force',
    `${dates(clock.inForceFrom, clock.inForceTo)}; decided by the date of the ${clock.decidingDate === 'event' ? 'event' : 'FIR'}`,
  ],
  ['How sure', `${CONFIDENCE[clock.confidence]}; ${clock.automate ? 'runs by itself' : 'never runs as law'}`],
  ["The law's number", numberText(clock)],
  ['Reminder', reminderText(clock)],
  ['Start', clock.startNamed ? 'named in the text' : 'not named in the text: a reading'],
  ['Owed by', `${en.lawRoles[clock.owedBy]} (\`${clock.owedBy}\`); ${STRENGTH[clock.strength]}`],
  ...(protocol ? protocolRows(clock, protocol) : [['Duty', 'none yet'] as const]),
  ...(clock.earlier.length > 0 ? [['Before', earlierText(clock)] as const] : []),
  ['Note', clock.note],
]

const protocolRows = (clock: Clock, it: Protocol): readonly (readonly [string, string])[] => {
  const page = `../record/src/protocols/${clock.regime.toLowerCase()}/${it.name}.scenario.txt`
  return [
    ['Duty', `\`${it.name}\`, with its [scenario page](${page})`],
    ['Started by', `${list(it.startedBy)}${howItStarts(it)}`],
    ...(it.partOf ? [['Only where there is', list(it.partOf)] as const] : []),
    ['Met by', `${list(it.metBy)}${it.already ? '<br>Also when that was done in the same time before.' : ''}`],
    ...(it.endedBy ? [['No longer owed after', list(it.endedBy)] as const] : []),
  ]
}

const section = (clock: Clock): string => {
  const protocol = PROTOCOLS.find((it) => it.law === clock.id)
  const rows = rowsOf(clock, protocol).map(([name, text]) => `| ${name} | ${text.replaceAll('|', '\\|')} |`)
  return [`### ${clock.title}`, '', `\`${clock.id}\``, '', '| | |', '|---|---|', ...rows].join('\n')
}

/** The page docs/law.md: every clock with its citation, dates, number or our reminder, and what starts and meets it. */
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
  ].join('\n\n')}\n`
}
