// One paper, filled from the book, in the paper's own language. What nobody told stays an empty box, to be written on by hand.
import {
  type Drawn,
  type DrawnPart,
  dayOf,
  type Filled,
  type FormWords,
  formOf,
  type Paper as PaperOf,
  type Standing,
  serialOf,
} from '@sajha/record'
import { place } from '../../sync/index.ts'
import {
  Paper,
  PaperAsks,
  PaperBeside,
  PaperBoxes,
  PaperFacts,
  PaperHeading,
  PaperLines,
  PaperPractice,
  PaperTick,
  PaperTold,
} from '../../ui/paper/index.ts'
import type { Speaking } from '../../words/index.ts'
import { Qr } from '../account/Qr.tsx'
import { dutyFacts } from './duty-facts.ts'

/** The words of the paper's language: those of papers, and those of everything else. */
export type InWords = { readonly on: FormWords; readonly speaking: Speaking }

const EMPTY = '______________________'

const inWords = ({ speaking }: InWords, it: Filled): string => speaking.value(it.kind, it.field, it.value)

/** Ages say which paper they come from, dates of a journey stand alone. */
const eachOf = (words: InWords, it: Filled): string => {
  const source = it.kind === 'age-evidence' ? words.speaking.value(it.kind, 'source', it.entry.body?.['source']) : ''
  return source ? `${inWords(words, it)} (${source})` : inWords(words, it)
}

const Facts = ({ part, words }: { readonly part: Extract<DrawnPart, { part: 'facts' }>; readonly words: InWords }) => (
  <section>
    <PaperHeading>{words.on.labels[part.title]}</PaperHeading>
    <PaperFacts
      facts={part.facts.map(({ label, filled, wide }) => ({
        key: label,
        label: words.on.labels[label],
        value: filled.map((it) => eachOf(words, it)).join('; '),
        wide,
      }))}
    />
  </section>
)

const sentence = (words: InWords, { say, blanks }: Extract<DrawnPart, { part: 'say' }>): string => {
  const filled = Object.entries(blanks).map(([name, it]) => [name, it ? inWords(words, it) : EMPTY] as const)
  return words.speaking.say({ ...words.on.say, ...words.on.asks }[say], Object.fromEntries(filled))
}

const lineOf = ({ speaking }: InWords, it: Standing) => ({
  key: it.id,
  when: speaking.moment(it.madeAt),
  text: speaking.headline(it),
})

const Hers = ({ entry, words }: { readonly entry: Standing; readonly words: InWords }) => {
  const said = entry.body?.['words'] as { readonly text: string; readonly language: string }
  const plain = entry.body?.['plain']
  return (
    <section>
      <PaperHeading>{words.on.labels.hers}</PaperHeading>
      <p lang={said.language}>{`“${said.text}”`}</p>
      {typeof plain === 'string' ? <p>{plain}</p> : null}
    </section>
  )
}

const Enclosed = ({ names, words }: { readonly names: readonly string[]; readonly words: InWords }) => (
  <p>
    {names.length === 0 ? words.on.labels['nothing-enclosed'] : `${words.on.labels.enclosed}: `}
    {names.map((name) => (
      <PaperTick key={name} ticked>
        {name}
      </PaperTick>
    ))}
  </p>
)

const OnPage = ({ part, words }: { readonly part: DrawnPart; readonly words: InWords }) => {
  const { on } = words
  switch (part.part) {
    case 'say':
      return <p>{sentence(words, part)}</p>
    case 'facts':
      return <Facts part={part} words={words} />
    case 'asks':
      return <PaperAsks title={on.labels.asks} asks={part.asks.map((it) => ({ ...on.say, ...on.asks })[it])} />
    case 'told':
      return part.entries.length === 0 ? null : (
        <section>
          <PaperHeading>{on.labels[part.title]}</PaperHeading>
          <PaperTold lines={part.entries.map((it) => lineOf(words, it))} />
        </section>
      )
    case 'hers':
      return part.entry ? <Hers entry={part.entry} words={words} /> : null
    case 'duty':
      return part.duty ? <PaperFacts facts={dutyFacts(part.duty, words)} /> : null
    case 'enclosed':
      return <Enclosed names={part.names} words={words} />
    case 'lines':
      return <PaperLines title={on.labels[part.title]} count={part.count} />
    case 'signs':
      return (
        <PaperBoxes
          boxes={part.signs.map((it) => ({
            key: it,
            label: on.signs[it].label,
            note: on.signs[it].note,
            thumb: it === 'thumb',
          }))}
        />
      )
  }
}

/** Her words beside what they dispute, wherever it stands on this page. */
const Beside = ({ drawn, words }: { readonly drawn: Drawn; readonly words: InWords }) => {
  const { on, speaking } = words
  return drawn.disputed.map(({ entry, objection }) => {
    const said = objection.body?.['words'] as { readonly text: string; readonly language: string } | undefined
    return said ? (
      <PaperBeside
        key={objection.id}
        written={{
          label: speaking.say(on.page.written, { when: speaking.moment(entry.madeAt) }),
          text: speaking.headline(entry),
        }}
        hers={{
          label: speaking.say(on.page.says, { when: speaking.moment(objection.madeAt) }),
          lang: said.language,
          text: `“${said.text}”`,
        }}
      />
    ) : null
  })
}

/** The boxes to sign stand last, her words before them. */
const isLast = (part: DrawnPart): boolean => part.part === 'signs' || part.part === 'enclosed'

interface DrawnPaperProps {
  readonly paper: PaperOf
  readonly title: { readonly title: string; readonly plain: string }
  readonly drawn: Drawn
  readonly words: InWords
  /** The entry that says it was made: its number. Null while it is only looked at. */
  readonly made: { readonly id: string; readonly madeAt: string } | null
  readonly today: string
}

/** Number and rule of the form as the law data has them; of a letter, the sections it rests on. */
const ruleOf = (paper: PaperOf, { on, speaking }: InWords): string => {
  const form = formOf(paper)
  if (!form) return paper.citation
  const [, number] = /^Form (\d+)$/.exec(form.form) ?? []
  const name = number ? speaking.say(on.page.form, { form: form.form, number }) : form.form
  const sure = form.confidence === 'verified' || form.confidence === 'secondary'
  return `${sure ? name : speaking.say(on.page.unsure, { form: name })} · ${form.citation} · ${paper.citation}`
}

export const DrawnPaper = ({ paper, title, drawn, words, made, today }: DrawnPaperProps) => {
  const { on, speaking } = words
  const parts = drawn.parts.map((part, place) => ({ part, key: `${part.part} ${place}` }))
  const number = made ? serialOf(made.id) : null
  return (
    <Paper
      lang={speaking.language}
      title={title.title}
      rule={ruleOf(paper, words)}
      plain={title.plain}
      code={number ? <Qr text={number} label={number} /> : undefined}
      band={[
        <span key="number">
          {`${on.page.number} `}
          <b>{number ?? on.page.draft}</b>
        </span>,
        <span key="date">
          {`${on.page.date} `}
          <b>{speaking.fullDay(made ? dayOf(made.madeAt) : today)}</b>
        </span>,
        null,
      ]}
      foot={[on.page.stateForm, on.page.check]}
    >
      {place.practice ? <PaperPractice>{speaking.words.papers.practice}</PaperPractice> : null}
      {parts
        .filter(({ part }) => !isLast(part))
        .map(({ part, key }) => (
          <OnPage key={key} part={part} words={words} />
        ))}
      <Beside drawn={drawn} words={words} />
      {parts
        .filter(({ part }) => isLast(part))
        .map(({ part, key }) => (
          <OnPage key={key} part={part} words={words} />
        ))}
    </Paper>
  )
}
