// What stands on the two papers: the facts, the sections with citation, and what is not verified, each in the paper's own language.
import { type Candidate, isClassified, KINDS, type LawOfCase, names, type Occasion, rowOf, TRAPS } from '@sajha/record'
import type { Book } from '../../../../sync/index.ts'
import { Title } from '../../../../ui/layout/index.ts'
import { type PaperFact, PaperFacts } from '../../../../ui/paper/index.ts'
import { fullDay, type paperSpeech } from '../../../../words/index.ts'

export type OnPaper = Awaited<ReturnType<typeof paperSpeech>>

interface TextProps {
  readonly book: Book
  readonly law: LawOfCase
  readonly on: OnPaper
}

const dayOf = ({ facts }: Occasion, { paper, speech }: OnPaper): string => {
  const { days } = facts
  if (!days) return paper.dayUnknown
  return days.from === days.to
    ? fullDay(speech, days.from)
    : `${fullDay(speech, days.from)} – ${fullDay(speech, days.to)}`
}

const ageOf = ({ facts }: LawOfCase, { paper }: OnPaper): string => {
  const { age } = facts
  if (!age) return paper.dayUnknown
  return `${age.from === age.to ? age.from : `${age.from}–${age.to}`} ${paper.years}`
}

const firOf = (law: LawOfCase, book: Book): PaperFact['value'] => {
  const fir = book.entries.findLast((it) => it.kind === 'fir-registered')?.body
  const station = fir?.['station'] as { readonly name: string } | undefined
  const number = law.charges.find((it) => it.number)?.number
  return [number, station?.name].filter(Boolean).join(', ') || '–'
}

const Head = ({ book, law, on }: TextProps) => {
  const { paper } = on
  return (
    <PaperFacts
      facts={[
        { key: 'fir', label: paper.fir, value: firOf(law, book), wide: true },
        {
          key: 'named',
          label: paper.sectionsNamed,
          value: law.charges.map((it) => it.text).join('; ') || '–',
          wide: true,
        },
        { key: 'name', label: paper.name, value: <small>{paper.nameByHand}</small> },
        { key: 'age', label: paper.ageThen, value: ageOf(law, on) },
      ]}
    />
  )
}

/** The fields of an occasion in which something was ticked, each with its words. */
const tickedOf = (occasion: Occasion, { speech, facts }: OnPaper): readonly PaperFact[] => {
  const { fields } = speech.words.kinds['offence-facts']
  return Object.entries(KINDS['offence-facts'].fields).flatMap(([name, of]) => {
    if (name === 'notSo' || of.sort !== 'choices') return []
    const ticked = [...occasion.facts.yes].filter((it) => Object.hasOwn(of.choices ?? {}, it))
    if (ticked.length === 0) return []
    const words = fields[name as keyof typeof fields]
    const label = typeof words === 'string' ? words : words.label
    return [{ key: name, label, value: ticked.map((it) => facts[it] ?? it).join('; '), wide: true }]
  })
}

const Happened = ({ law, on }: Omit<TextProps, 'book'>) => (
  <>
    <Title level={2}>{on.paper.facts}</Title>
    {law.occasions.map((it) => (
      <PaperFacts
        key={it.entries.join(' ')}
        facts={[{ key: 'day', label: on.paper.day, value: dayOf(it, on), wide: true }, ...tickedOf(it, on)]}
      />
    ))}
  </>
)

const candidateFact = (it: Candidate, on: OnPaper): PaperFact => {
  const { name, what, punishment, classes, list, law, say } = on
  const reading = it.readings.length > 0 ? ` ${say(law.screen.ifReading, { facts: list(it.readings) })}.` : ''
  return {
    key: `${it.id} ${it.row.inForce[0]}`,
    label: <b>{name(it.row)}</b>,
    wide: true,
    value: (
      <>
        {what(it.row)}
        <br />
        <small>{`${punishment(it.row)}. ${classes(it.row)}. ${say(law.screen.because, { facts: list(it.because) })}.${reading}`}</small>
      </>
    ),
  }
}

const unverifiedIn = (of: readonly Candidate[], { name }: OnPaper): string =>
  [
    ...new Set(
      of
        .filter(({ row }) => !isClassified(row) || row.sure[0] === 'high' || row.sure[0] === 'unsure')
        .map(({ row }) => name(row)),
    ),
  ].join(', ')

const Acts = ({ of, on }: { readonly of: readonly Candidate[]; readonly on: OnPaper }) => (
  <p>
    <small>
      {[...new Set(of.map(({ row }) => `${on.law.codes[row.code].short}: ${on.act(row.code)}`))].join('; ')}
    </small>
  </p>
)

const NotVerified = ({ of, on }: { readonly of: readonly Candidate[]; readonly on: OnPaper }) => {
  const list = unverifiedIn(of, on)
  return list ? (
    <p>
      <b>{on.paper.notVerifiedList}: </b>
      {list}
    </p>
  ) : null
}

const Notes = ({ law, on }: Omit<TextProps, 'book'>) => {
  const { paper } = on
  const trafficking = law.candidates.some((it) => it.row.ladder === 'trafficking' && it.verdict !== 'would')
  const old = law.occasions.some((it) => it.facts.days !== null && it.facts.days.from < '2024-07-01')
  return (
    <>
      {trafficking ? <p>{paper.consent}</p> : null}
      {law.candidates.some((it) => it.row.cognizable === false) ? <p>{paper.oneCognizable}</p> : null}
      {old ? <p>{paper.earlierCrpc}</p> : null}
    </>
  )
}

export const AideText = ({ book, law, on }: TextProps) => {
  const shown = law.candidates.filter((it) => it.verdict !== 'would')
  return (
    <>
      <Head book={book} law={law} on={on} />
      <Happened law={law} on={on} />
      <Title level={2}>{on.paper.sections}</Title>
      <PaperFacts facts={shown.map((it) => candidateFact(it, on))} />
      <Acts of={shown} on={on} />
      <NotVerified of={shown} on={on} />
      <Notes law={law} on={on} />
    </>
  )
}

/** What was chosen last and is not named in the FIR already. */
const askedFor = (law: LawOfCase) => {
  const chosen = law.chosen.at(-1)?.sections ?? []
  return chosen.filter(({ read }) => !read.read.every((it) => law.charged?.some((one) => names(one, it)) ?? false))
}

export const AddingText = ({ book, law, on }: TextProps) => {
  const asked = askedFor(law)
  const day = law.facts.days?.to ?? null
  const rows = asked.flatMap(({ section }) => law.candidates.find((it) => it.id === section) ?? [])
  return (
    <>
      <Head book={book} law={law} on={on} />
      <Happened law={law} on={on} />
      <Title level={2}>{on.paper.asked}</Title>
      <PaperFacts
        facts={asked.map(({ section, why, read }) => {
          const [one] = read.read
          const row = one && rowOf(one, day)
          return {
            key: section,
            label: <b>{one ? on.name(one) : section}</b>,
            wide: true,
            value: (
              <>
                {row ? `${on.what(row)} (${on.punishment(row)})` : null}
                {why ? (
                  <>
                    <br />
                    <small>{why}</small>
                  </>
                ) : null}
              </>
            ),
          }
        })}
      />
      <Acts of={rows} on={on} />
      {law.traps.length > 0 ? (
        <>
          <Title level={2}>{on.paper.questions}</Title>
          {law.traps.map((it) => (
            <p key={it}>{`${on.law.traps[it].text} ${on.law.traps[it].fix} (${TRAPS[it].citation})`}</p>
          ))}
        </>
      ) : null}
      <NotVerified of={rows} on={on} />
      <Notes law={law} on={on} />
    </>
  )
}
