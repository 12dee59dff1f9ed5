// The lists of docs/law.md beside the clocks: what may be claimed, who is who, forms, turning days, ages, ways of counting, doubts, sources.
import { ENTITLEMENTS, type Entitlement } from '../../record/src/law/entitlements.ts'
import { INSTITUTIONS } from '../../record/src/law/institutions.ts'
import { AGES } from '../../record/src/law/reference/ages.ts'
import { CHANGES } from '../../record/src/law/reference/changes.ts'
import { COMPUTING } from '../../record/src/law/reference/computing.ts'
import { FORMS } from '../../record/src/law/reference/forms.ts'
import { OPEN_DOUBTS } from '../../record/src/law/reference/open.ts'
import type { Life } from '../../record/src/law/reference/record.ts'
import { SOURCES } from '../../record/src/law/reference/sources.ts'
import { dates, day } from './dates.ts'

const cell = (text: string): string => text.replaceAll('|', '\\|')
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows.map((row) => row.map(cell))].map((it) => `| ${it.join(' | ')} |`).join('\n')

/** What is not sure is said wherever the record is shown. */
const sure = (it: Life): string => (it.automate ? it.confidence : `${it.confidence}, to be confirmed`)

const amountText = ({ amounts }: Entitlement): string =>
  amounts
    .map(({ currency, forWhom, min, max, per }) => {
      const sum =
        min === max ? min.toLocaleString('en-IN') : `${min.toLocaleString('en-IN')} to ${max.toLocaleString('en-IN')}`
      return `${currency} ${sum}${per === 'month' ? ' a month' : ''} (${forWhom})`
    })
    .join('<br>')

const nameOf = (id: string): string => (ENTITLEMENTS as Readonly<Record<string, Entitlement>>)[id]?.name ?? id

const entitlementRow = (it: Entitlement): readonly string[] => [
  `**${it.name}** (\`${it.id}\`, ${it.jurisdiction})${it.successor ? `<br>Now: ${nameOf(it.successor)}` : ''}${it.fallbackFor ? `<br>Stands in for: ${nameOf(it.fallbackFor)}` : ''}`,
  `${it.eligible}<br>${it.benefit}`,
  amountText(it),
  it.documents.join('; '),
  `${INSTITUTIONS[it.decidedBy].name}; paid by ${INSTITUTIONS[it.paidBy].name}${it.timeLimit ? `<br>${it.timeLimit}` : ''}`,
  `${it.citation}<br>${dates(it.inForceFrom, it.inForceTo)}; ${sure(it)}${it.note ? `<br>${it.note}` : ''}`,
]

export const lists = (): readonly string[] => [
  '## What a person may claim',
  table(
    ['What', 'For whom, and what', 'How much', 'Papers', 'Decided and paid by', 'Source'],
    Object.values<Entitlement>(ENTITLEMENTS).map(entitlementRow),
  ),
  '## Institutions',
  table(
    ['Who', 'May see', 'May do', 'Limits', 'Source'],
    Object.values(INSTITUTIONS).map((it) => [
      `**${it.name}** (\`${it.id}\`)`,
      it.maySee,
      it.mayDo,
      it.limits,
      `${it.citation}; ${dates(it.inForceFrom, it.inForceTo)}; ${sure(it)}`,
    ]),
  ),
  '## Forms',
  table(
    ['Form', 'Title', 'Rule', 'Source'],
    Object.values(FORMS).map((it) => [
      `**${it.form}** (\`${it.id}\`)`,
      it.title,
      it.rule,
      `${it.citation}; ${dates(it.inForceFrom, it.inForceTo)}; ${sure(it)}${it.note ? `<br>${it.note}` : ''}`,
    ]),
  ),
  '## Turning days',
  table(
    ['Day', 'What changed', 'Source'],
    Object.values(CHANGES).map((it) => [
      `${day(it.on)}${it.precision === 'day' ? '' : ` (the ${it.precision} is known)`}`,
      it.change,
      `${it.citation}; ${sure(it)}`,
    ]),
  ),
  '## Who is a child, in which law',
  table(
    ['Law', 'Word', 'Age', 'Source'],
    Object.values(AGES).map((it) => [
      it.law,
      it.term,
      `${it.from === 0 ? '' : `from ${it.from} `}below ${it.below}`,
      `${it.citation}; ${dates(it.inForceFrom, it.inForceTo)}; ${sure(it)}`,
    ]),
  ),
  '## How periods are counted',
  table(
    ['Rule', 'Source'],
    Object.values(COMPUTING).map((it) => [it.rule, `${it.citation}; ${sure(it)}`]),
  ),
  '## What nobody has confirmed yet',
  table(
    ['Topic', 'Doubt'],
    Object.values(OPEN_DOUBTS).map((it) => [it.topic, it.doubt]),
  ),
  '## Sources',
  table(
    ['Id', 'Kind', 'What'],
    Object.entries(SOURCES).map(([id, it]) => [`\`${id}\``, it.kind, it.ref]),
  ),
]
