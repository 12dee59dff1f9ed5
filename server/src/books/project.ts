// The folds of one book as rows of tables. Run in the append's own transaction, and by rebuild: the same code, the same rows.
import {
  access,
  agreement,
  answered,
  type Compartment,
  caseAtAGlance,
  type Duty,
  dutiesIn,
  type Entry,
  facts,
  millis,
  openingReaders,
  type PacketGrant,
  PROTOCOLS,
  packetGrants,
  questions,
  READS,
  sha256,
  standing,
  TELLS_GROWN,
  toBase64url,
  utf8,
} from '@sajha/record'

type Text = string | null

export type Rows = {
  readonly summary: {
    readonly sort: string
    readonly organisation: string
    readonly open: boolean
    readonly historical: boolean
    readonly colour: number
    readonly animal: string
    readonly entries: number
    readonly opened_at: Text
    readonly last_at: Text
    readonly due_at: Text
    readonly open_duties: number
    readonly questions: number
  }
  readonly readers: readonly Readonly<Record<string, Text>>[]
  readonly duties: readonly DutyRow[]
  readonly questions: readonly {
    readonly name: string
    readonly entries: readonly string[]
    readonly field: Text
    readonly compartment: Compartment
  }[]
  readonly facts: readonly Readonly<Record<string, string>>[]
  readonly packets: readonly PacketRow[]
  readonly clauses: readonly ClauseRow[]
}

/** A duty lies where the entry that started it lies: who may not read that entry does not learn of the duty. */
const dutyRow = (it: Duty, lies: ReadonlyMap<string, Compartment>) => ({
  key: it.key,
  protocol: it.protocol,
  basis: it.basis,
  compartment: lies.get(it.startedBy) ?? 'coordination',
  started_at: it.startedAt,
  due_at: it.dueAt,
  whole_day: it.wholeDay,
  lasts: it.lasts,
  met_at: it.metAt,
  ended_at: it.endedAt,
  owed_by: it.owedBy,
  role: it.role,
  person: it.person,
  warn_ms: it.warn,
})

const packetRow = (it: PacketGrant, keeper: string) => {
  const { packet: id, organisation, shows, own } = it
  const rows = [...shows.map((one) => ({ ...one, lasts: false })), ...own.map((one) => ({ ...one, lasts: true }))]
  return {
    id,
    keeper,
    organisation,
    to_organisation: it.toOrganisation,
    to_role: it.toRole,
    to_person: it.toPerson,
    from_at: it.from,
    until_at: it.until,
    clause: it.clause,
    version: toBase64url(sha256(utf8(JSON.stringify(rows)))).slice(0, 22),
    answers: own.length,
    shows: rows,
  }
}

type PacketRow = ReturnType<typeof packetRow>

/** When each clause of an agreement is in force, for packets that rest on it. */
const clauseRows = (entries: readonly Entry[]) =>
  (agreement(entries)?.clauses ?? []).flatMap((it) =>
    it.inForce.map(({ from, to }) => ({ clause: it.entry, from_at: from, until_at: to })),
  )

type ClauseRow = ReturnType<typeof clauseRows>[number]

/** How many roles read a compartment: fewer is closer. */
const readersOf = (compartment: Compartment): number =>
  Object.values(READS).filter((them) => them.includes(compartment)).length

/** A question lies in the closest of the compartments one must read to see why it is asked. */
const closest = (lies: readonly Compartment[]): Compartment =>
  lies.reduce((a, b) => (readersOf(b) < readersOf(a) ? b : a), 'coordination')

type DutyRow = ReturnType<typeof dutyRow>

const isOpen = (it: DutyRow): boolean => it.met_at === null && it.ended_at === null

/** What is due next, as an instant in UTC (rows compare and sort as text in tests and in rebuild). */
const nextDue = (all: readonly DutyRow[]): Text =>
  all
    .flatMap((it) => (isOpen(it) && it.due_at ? [Temporal.Instant.from(it.due_at).toString()] : []))
    .sort()
    .at(0) ?? null

/** Kinds that can change who reads or what is owed. An entry of another kind leaves those rows as they were. */
const MATTERS = new Set<string>([
  'assignment',
  'hand-over',
  'complaint-named',
  'complaint-passed',
  'agreement-party',
  'correction',
  'packet-sent',
  'packet-answered',
  'outside-answered',
  'packet-recalled',
  'promise-made',
  'promise-kept',
  'care-paid',
  'agreement-clause',
  'agreement-signed',
  'agreement-head-changed',
  'agreement-ended',
  'agreement-reviewed',
  ...TELLS_GROWN,
  'opened-in-emergency',
  'opening-told',
  'opening-reviewed',
  'opening-accounted',
  ...PROTOCOLS.flatMap((it) => [
    ...it.startedBy,
    ...(it.partOf ?? []),
    ...(it.unless ?? []),
    ...(it.under ?? []),
    ...(it.matterEndsWith ?? []),
    ...it.metBy,
    ...(it.extendedBy ?? []),
    ...(it.endedBy ?? []),
    ...(it.without ?? []),
  ]).map((it) => it.kind),
])

/** What was written before, and how many entries that covered: so that what cannot have changed is not folded again. */
export type Before = { readonly rows: Rows; readonly entries: number }

const canReuse = (before: Before | null, entries: readonly Entry[]): before is Before =>
  before !== null && before.entries > 0 && entries.slice(before.entries).every((it) => !MATTERS.has(it.kind))

export const project = (
  sort: string,
  organisation: string,
  given: readonly Entry[],
  before: Before | null = null,
): Rows => {
  const entries = standing(given)
  const lies = new Map(entries.map((it) => [it.id, it.compartment]))
  const reuse = canReuse(before, given) ? before.rows : null
  const found = dutiesIn(sort, entries)
  const owed = reuse?.duties ?? found.map((it) => dutyRow(it, lies))
  const asked = answered(questions(entries, found), entries).filter((it) => it.from === null && it.state === 'open')
  const glance = caseAtAGlance(entries)
  return {
    summary: {
      sort,
      organisation,
      open: glance.open,
      historical: glance.historical,
      colour: glance.alias.colour,
      animal: glance.alias.animal,
      entries: entries.filter((it) => it.kind !== 'looked').length,
      opened_at: glance.openedAt,
      last_at: glance.lastAt,
      due_at: glance.open ? nextDue(owed) : null,
      open_duties: glance.open ? owed.filter(isOpen).length : 0,
      questions: asked.length,
    },
    readers: readersOnce(entries, reuse) ?? (sort === 'organisation' ? [] : readerRows(entries)),
    duties: owed,
    // Those that nobody answered and that need no clock. What waits for a moment is folded where it is shown, and never stored.
    questions: asked.map((it) => ({
      name: it.name,
      entries: it.entries,
      field: it.field,
      compartment: closest(it.lies),
    })),
    facts: facts(entries).map((it) => ({ ...it })),
    packets: packetGrants(entries).map((it) => packetRow(it, organisation)),
    clauses: sort === 'agreement' ? clauseRows(entries) : [],
  }
}

/** Any entry may be her no to somebody for whom the book was opened in an emergency: then nothing is reused. */
const readersOnce = (entries: readonly Entry[], reuse: Rows | null): Rows['readers'] | null =>
  entries.some((it) => it.kind === 'opened-in-emergency') ? null : (reuse?.readers ?? null)

const endsLater = (a: Text, b: Text): boolean => b !== null && (a === null || millis(a) > millis(b))

/**
 * A row for each part that each grant opens, to those who work in a book and those for whom it was opened for an hour. Whoever was brought in twice as the same hands both on by one entry, at one minute: that is
 * one row, which ends when the later of the two does.
 */
const readerRows = (entries: readonly Entry[]) => {
  const rows = [...access(entries), ...openingReaders(entries)].flatMap((it) =>
    it.compartments.map((compartment) => ({
      person: it.person,
      organisation: it.organisation,
      as_role: it.as,
      compartment,
      from_at: it.from,
      until_at: it.until,
      granted_by: it.by,
    })),
  )
  const byGrant = new Map<string, (typeof rows)[number]>()
  for (const row of rows) {
    const grant = `${row.person} ${row.organisation} ${row.as_role} ${row.compartment} ${row.granted_by}`
    const known = byGrant.get(grant)
    if (!known || endsLater(row.until_at, known.until_at)) byGrant.set(grant, row)
  }
  return [...byGrant.values()]
}

/** The sections that differ from what was last written; all of them when nothing is known of that. */
export const changedRows = (before: Rows | null, after: Rows): Partial<Rows> => {
  const changed: Partial<Rows> = { summary: after.summary }
  const same = (a: unknown, b: unknown) => a === b || JSON.stringify(a) === JSON.stringify(b)
  return {
    ...changed,
    ...(!(before && same(before.readers, after.readers)) && { readers: after.readers }),
    ...(!(before && same(before.duties, after.duties)) && { duties: after.duties }),
    ...(!(before && same(before.questions, after.questions)) && { questions: after.questions }),
    ...(!(before && same(before.facts, after.facts)) && { facts: after.facts }),
    // Packets never go out of a book: where none are known and none are there, none were.
    ...(!same(before?.packets ?? [], after.packets) && { packets: after.packets }),
    ...(!same(before?.clauses ?? [], after.clauses) && { clauses: after.clauses }),
  }
}
