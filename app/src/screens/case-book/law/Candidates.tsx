// The candidate sections: before and after 1 July 2024 side by side where the days demand it, the laws that run through both under them,
// each by gravity with its reason; last what would also apply if one more thing were so.
import type { Candidate, LawOfCase } from '@sajha/record'
import { Columns, More, Rule, Sheet, Stack, Text } from '../../../ui/layout/index.ts'
import { Cite } from '../../../ui/marks/index.ts'
import { useLawSpeech, useWords } from '../../../words/index.ts'

const keyOf = (it: Candidate): string => `${it.id} ${it.row.inForce[0]}`

const InForce = ({ it }: { readonly it: Candidate }) => {
  const { law, say, act } = useLawSpeech()
  const { fullDay } = useWords()
  const [from, to] = it.row.inForce
  const said = to
    ? say(law.screen.inForce, { from: fullDay(from), to: fullDay(to) })
    : say(law.screen.inForceSince, { from: fullDay(from) })
  return <Cite>{`${act(it.row.code)}, ${said}`}</Cite>
}

interface OneProps {
  readonly it: Candidate
  /** The first of its family also says what that is often wrongly filed as. */
  readonly filed: boolean
}

const One = ({ it, filed }: OneProps) => {
  const { law, say, name, what, punishment, classes, list } = useLawSpeech()
  const { screen, families } = law
  const [family] = it.families
  return (
    <Sheet tight label={name(it.row)}>
      <Stack gap="tiny">
        <Text as="div" strong>
          {name(it.row)}
        </Text>
        <Text as="div">{what(it.row)}</Text>
        <Text as="div" size="second">
          {`${punishment(it.row)} · ${classes(it.row)}`}
        </Text>
        <Text as="div" size="second" tone="soft">
          {say(screen.because, { facts: list(it.because) })}
        </Text>
        {it.readings.length > 0 ? (
          <Text as="div" size="second" tone="indigo">
            {say(screen.ifReading, { facts: list(it.readings) })}
          </Text>
        ) : null}
        {filed && family ? (
          <Text as="div" size="second" tone="marigold">
            {say(screen.filedAs, { what: families[family].filedAs })}
          </Text>
        ) : null}
        <InForce it={it} />
      </Stack>
    </Sheet>
  )
}

const List = ({
  title,
  of,
  said,
}: {
  readonly title: string
  readonly of: readonly Candidate[]
  readonly said: Set<string>
}) => (
  <section>
    <Rule level={3}>{title}</Rule>
    <Stack gap="small">
      {of.map((it) => {
        const family = it.families[0] ?? ''
        const filed = !said.has(family)
        said.add(family)
        return <One key={keyOf(it)} it={it} filed={filed} />
      })}
    </Stack>
  </section>
)

const Would = ({ of }: { readonly of: readonly Candidate[] }) => {
  const { law, say, name, what, oneOf } = useLawSpeech()
  if (of.length === 0) return null
  return (
    <More summary={law.screen.wouldTitle}>
      <Stack gap="small">
        {of.map((it) => (
          <Text key={keyOf(it)} size="second">
            {say(law.screen.wouldIf, {
              section: `${name(it.row)} (${what(it.row)})`,
              facts: it.lacking.map(oneOf).join('; '),
            })}
          </Text>
        ))}
      </Stack>
    </More>
  )
}

export const Candidates = ({ it }: { readonly it: LawOfCase }) => {
  const { law } = useLawSpeech()
  const { screen } = law
  const shown = it.candidates.filter((one) => one.verdict !== 'would')
  const before = shown.filter((one) => one.row.code === 'IPC')
  const after = shown.filter((one) => one.row.code === 'BNS')
  const special = shown.filter((one) => one.row.code !== 'IPC' && one.row.code !== 'BNS')
  // Filled while the lists are drawn, in their order: each family says it once.
  const said = new Set<string>()
  return (
    <section>
      <Rule>{screen.candidates}</Rule>
      <Stack>
        {shown.some((one) => one.verdict === 'reading') ? <Text tone="indigo">{screen.openReading}</Text> : null}
        {before.length > 0 && after.length > 0 ? (
          <Columns count={2}>
            <List title={screen.before} of={before} said={said} />
            <List title={screen.after} of={after} said={new Set(said)} />
          </Columns>
        ) : (
          [
            { title: screen.before, of: before },
            { title: screen.after, of: after },
          ].map(({ title, of }) => (of.length > 0 ? <List key={title} title={title} of={of} said={said} /> : null))
        )}
        {special.length > 0 ? <List title={screen.special} of={special} said={said} /> : null}
        <Would of={it.candidates.filter((one) => one.verdict === 'would')} />
      </Stack>
    </section>
  )
}
