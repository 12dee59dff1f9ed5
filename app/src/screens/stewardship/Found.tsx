// What was found: two stories that a device was shown, with both papers to save; and copies that were taken out of the record.
import type { ForkTold, Stewardship } from '../../sync/log/stewardship.ts'
import { Ask } from '../../ui/book/index.ts'
import { LinkButton } from '../../ui/button/index.ts'
import { Row, Rule, Stack, Text } from '../../ui/layout/index.ts'
import { Rows } from '../../ui/rows/index.ts'
import { useWords } from '../../words/index.ts'
import { useAt } from './at.ts'

const asFile = (text: string): string => `data:text/plain;charset=utf-8,${encodeURIComponent(text)}`

const whyIn = (words: Readonly<Record<string, string>>, why: string): string => words[why] ?? why

const Told = ({ it }: { readonly it: ForkTold }) => {
  const { words, say } = useWords()
  const at = useAt()
  const { forkLine, forkHeld, forkOffered } = words.stewardship
  return (
    <Ask
      title={whyIn(words.waiting.forkWhy, it.why)}
      act={
        <Row>
          <LinkButton href={asFile(it.held)} download="checkpoint-held.txt" icon="save">
            {forkHeld}
          </LinkButton>
          <LinkButton href={asFile(it.offered)} download="checkpoint-offered.txt" icon="save">
            {forkOffered}
          </LinkButton>
        </Row>
      }
    >
      <Text tone="soft">{say(forkLine, { when: at(it.at), name: it.name })}</Text>
    </Ask>
  )
}

export const Forks = ({ forks }: Pick<Stewardship, 'forks'>) => {
  const { words, number } = useWords()
  const { forks: title, noForks } = words.stewardship
  return (
    <Stack gap="small">
      <Rule end={forks.length > 0 ? number(forks.length) : undefined}>{title}</Rule>
      {forks.length === 0 ? <Text tone="soft">{noForks}</Text> : null}
      {forks.map((it) => (
        <Told key={`${it.at} ${it.offered}`} it={it} />
      ))}
    </Stack>
  )
}

export const Copies = ({ copies }: Pick<Stewardship, 'copies'>) => {
  const { words, say, number } = useWords()
  const at = useAt()
  const { copies: title, noCopies, copy, copyOf, keeper } = words.stewardship
  const roles: Readonly<Record<string, string>> = words.roles
  return (
    <Stack gap="small">
      <Rule end={copies.length > 0 ? number(copies.length) : undefined}>{title}</Rule>
      {copies.length === 0 ? (
        <Text tone="soft">{noCopies}</Text>
      ) : (
        <Rows label={title}>
          {copies.map((it) => (
            <Stack key={`${it.at} ${it.name}`} gap="tiny">
              <Text strong>{it.name ? say(copy, { name: it.name, as: roles[it.as] ?? it.as }) : keeper}</Text>
              <Text size="second" tone="soft">
                {`${at(it.at)} · ${say(copyOf, { n: number(it.entries) })}`}
              </Text>
            </Stack>
          ))}
        </Rows>
      )}
    </Stack>
  )
}
