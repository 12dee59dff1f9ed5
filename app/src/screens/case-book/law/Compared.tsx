// What the FIR names, as it was read, and where it stands apart from the candidates. What could not be read is asked about. Questions
// in indigo, each with its reason and what can be done; never that somebody did wrong.
import type { AskedSection, Charge, LawOfCase, TrapName } from '@sajha/record'
import { TRAPS } from '@sajha/record'
import { paths } from '../../../paths.ts'
import type { Book } from '../../../sync/index.ts'
import { Ask } from '../../../ui/book/index.ts'
import { Link } from '../../../ui/button/index.ts'
import { Rule, Sheet, Stack, Text } from '../../../ui/layout/index.ts'
import { Cite, Tag } from '../../../ui/marks/index.ts'
import { type LawSpeech, useLawSpeech } from '../../../words/index.ts'

const askedInWords = (it: AskedSection, { law, say, name }: LawSpeech): string => {
  const choices = it.choices.map(name).join(', ')
  if (it.why === 'which-code') return say(law.screen.askWhich, { text: it.text, choices })
  if (it.why === 'not-understood') return say(law.screen.askWhat, { text: it.text })
  return say(law.screen.askNone, { text: it.text, choices: choices && say(law.screen.perhaps, { choices }) }).trim()
}

const Named = ({
  book,
  charge,
  writes,
}: {
  readonly book: Book
  readonly charge: Charge
  readonly writes: boolean
}) => {
  const speech = useLawSpeech()
  const { law, say, name } = speech
  const title = charge.kind === 'police-report' ? law.screen.reportNames : law.screen.names
  return (
    <Sheet tight>
      <Stack gap="small">
        <Text as="div" size="second" tone="soft">
          {charge.number ? `${title} (${charge.number})` : title}
        </Text>
        <Text as="div" strong>
          {charge.text}
        </Text>
        {charge.read.read.length > 0 ? (
          <Text as="div" size="second">
            {say(law.screen.readAs, { sections: charge.read.read.map(name).join(', ') })}
          </Text>
        ) : null}
        {charge.read.asked.map((it) => (
          <Ask
            key={`${it.text} ${it.why}`}
            title={askedInWords(it, speech)}
            act={
              writes ? (
                <Link href={paths.write('correction', { book: book.id, of: charge.entry, field: 'sections' })}>
                  {law.screen.correct}
                </Link>
              ) : undefined
            }
          />
        ))}
      </Stack>
    </Sheet>
  )
}

const Trap = ({ trap }: { readonly trap: TrapName }) => {
  const { law } = useLawSpeech()
  const { text, ask, fix } = law.traps[trap]
  const { citation, confidence } = TRAPS[trap]
  return (
    <Ask title={ask}>
      <Stack gap="tiny">
        <Text as="div">{text}</Text>
        <Text as="div" size="second">
          {fix}
        </Text>
        <Cite unsure={confidence === 'high' ? law.screen.notVerified : undefined}>{citation}</Cite>
      </Stack>
    </Ask>
  )
}

const Apart = ({ it }: { readonly it: LawOfCase }) => {
  const { law, say, name, what } = useLawSpeech()
  const { screen } = law
  const { missing, weaker, otherCode, nonCognizableAlone } = it.comparison
  const sectionOf = (id: string) => ({ code: id.split(' ')[0] ?? '', section: id.slice(id.indexOf(' ') + 1) })
  return (
    <>
      {weaker.map(({ charged, candidate }) => (
        <Ask key={candidate.id} title={say(screen.weaker, { charged: name(charged), graver: name(candidate.row) })}>
          {what(candidate.row)}
        </Ask>
      ))}
      {otherCode.map(({ charged, now }) => (
        <Ask
          key={`${charged.code} ${charged.section}`}
          title={say(screen.otherCode, {
            charged: name(charged),
            now: now ? say(screen.nowCalled, { section: name(sectionOf(now)) }) : '',
          }).trim()}
        />
      ))}
      {nonCognizableAlone ? (
        <Ask title={screen.alone}>
          <Cite>{TRAPS['pf-jj-noncog'].citation}</Cite>
        </Ask>
      ) : null}
      {missing.length > 0 ? (
        <section>
          <Rule level={3}>{screen.missing}</Rule>
          <Stack gap="small">
            {missing.map((one) => (
              <Text key={`${one.id} ${one.row.inForce[0]}`} as="div">
                <Tag tone="marigold">{name(one.row)}</Tag> {what(one.row)}
              </Text>
            ))}
          </Stack>
        </section>
      ) : null}
    </>
  )
}

const isQuiet = ({ comparison, traps, standsAccused }: LawOfCase): boolean =>
  traps.length === 0 &&
  !standsAccused &&
  comparison.missing.length + comparison.weaker.length + comparison.otherCode.length === 0 &&
  !comparison.nonCognizableAlone

interface ComparedProps {
  readonly book: Book
  readonly it: LawOfCase
  readonly writes: boolean
}

export const Compared = ({ book, it, writes }: ComparedProps) => {
  const { law } = useLawSpeech()
  const { screen } = law
  return (
    <section>
      <Rule>{screen.compared}</Rule>
      <Stack>
        {it.charges.length === 0 ? <Text tone="soft">{screen.noFir}</Text> : null}
        {it.charges.map((charge) => (
          <Named key={`${charge.entry} ${charge.kind}`} book={book} charge={charge} writes={writes} />
        ))}
        {it.standsAccused ? <Ask title={screen.booked}>{screen.bookedAsk}</Ask> : null}
        {it.traps.map((trap) => (
          <Trap key={trap} trap={trap} />
        ))}
        <Apart it={it} />
        {it.charged && it.occasions.length > 0 && isQuiet(it) ? <Text tone="leaf">{screen.allNamed}</Text> : null}
      </Stack>
    </section>
  )
}
