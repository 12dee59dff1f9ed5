// Somebody is in danger now: what is open for me, what waits for my answer, what I asked. Whom a question is about is on none of it.
import { millis } from '@sajha/record'
import { paths } from '../../paths.ts'
import { myOpenings, type OpenForMe, type OpeningAsked } from '../../sync/bodies/openings.ts'
import { useNow } from '../../sync/index.ts'
import { Fact, Facts } from '../../ui/book/index.ts'
import { LinkButton } from '../../ui/button/index.ts'
import { Head, Page, Row, Rule, Sheet, Stack, Text } from '../../ui/layout/index.ts'
import { Back } from '../../ui/shell/index.ts'
import { EmptyState } from '../../ui/states/index.ts'
import { useWords } from '../../words/index.ts'
import { FromServer } from '../account/FromServer.tsx'
import { useTold } from '../account/use-told.ts'
import { Account } from './Account.tsx'
import { Answering } from './Answering.tsx'

const Asked = ({ it }: { readonly it: OpeningAsked }) => {
  const { field } = useWords()
  return (
    <Facts>
      {(['danger', 'where', 'why'] as const).map((name) => (
        <Fact key={name} label={field('opening-asked', name).label}>
          {it[name]}
        </Fact>
      ))}
    </Facts>
  )
}

const Answers = ({ it }: { readonly it: OpeningAsked }) => {
  const { words, say, value } = useWords()
  return it.answers.map(({ name, organisationName: organisation, answer, why }) => (
    <Text key={`${name} ${organisation}`} size="second">
      {say(words.openings.answer, { name, organisation, answer: value('opening-answered', 'answer', answer), why })}
    </Text>
  ))
}

const Waiting = ({ it, again }: { readonly it: OpeningAsked; readonly again: () => void }) => {
  const { words, say, moment } = useWords()
  const { waiting, unknown, canUntil } = words.openings
  return (
    <Sheet label={waiting}>
      <Stack>
        <Text strong>{say(words.find.from, { name: it.name, organisation: it.organisationName })}</Text>
        <Text size="meta" tone="soft">{`${words.roles[it.as]} · ${moment(it.at)}`}</Text>
        <Asked it={it} />
        <Answers it={it} />
        <Text>{say(unknown, { name: it.name })}</Text>
        <Text tone="marigold">{say(canUntil, { when: moment(it.until) })}</Text>
        <Answering it={it} onAnswered={again} />
      </Stack>
    </Sheet>
  )
}

const Mine = ({ it }: { readonly it: OpeningAsked }) => {
  const { words, say, moment } = useWords()
  const { nobody, agreed, over, canUntil } = words.openings
  return (
    <Sheet tight label={moment(it.at)}>
      <Stack gap="small">
        <Text size="meta" tone="soft">
          {moment(it.at)}
        </Text>
        <Asked it={it} />
        <Answers it={it} />
        {it.answers.length === 0 && it.state === 'waiting' ? <Text>{nobody}</Text> : null}
        {it.state === 'waiting' ? (
          <Text tone="marigold">{say(canUntil, { when: moment(it.until) })}</Text>
        ) : (
          <Text strong>{it.state === 'agreed' ? agreed : over}</Text>
        )}
      </Stack>
    </Sheet>
  )
}

const Open = ({ it, again }: { readonly it: OpenForMe; readonly again: () => void }) => {
  const { words, say, moment } = useWords()
  const { opened, openUntil, read, gone } = words.openings
  const open = millis(it.until) > useNow()
  return (
    <Sheet label={opened}>
      <Stack>
        <Text strong>{open ? say(openUntil, { when: moment(it.until) }) : gone}</Text>
        {open ? (
          <Row>
            <LinkButton kind="go" href={paths.opened(it.book)}>
              {read}
            </LinkButton>
          </Row>
        ) : null}
        <Account it={it} onSaid={again} />
      </Stack>
    </Sheet>
  )
}

export const Openings = () => {
  const { words, say, number } = useWords()
  const { title, note, opened, waiting, mine, none, bodies, noBodies, ask } = words.openings
  const told = useTold(myOpenings)
  return (
    <Page width="read">
      <Back href={paths.device()} label={words.app.places.back} />
      <Head title={title} note={note} />
      <FromServer from={told}>
        {(all) => (
          <Stack gap="large">
            {all.opened.length > 0 ? (
              <Stack>
                <Rule>{opened}</Rule>
                {all.opened.map((it) => (
                  <Open key={`${it.book} ${it.from}`} it={it} again={told.again} />
                ))}
              </Stack>
            ) : null}
            {all.waiting.length > 0 ? (
              <Stack>
                <Rule>{waiting}</Rule>
                {all.waiting.map((it) => (
                  <Waiting key={it.ask} it={it} again={told.again} />
                ))}
              </Stack>
            ) : null}
            {all.opened.length + all.waiting.length === 0 ? <EmptyState title={none} /> : null}
            {all.mine.length > 0 ? (
              <Stack>
                <Rule>{mine}</Rule>
                {all.mine.map((it) => (
                  <Mine key={it.ask} it={it} />
                ))}
              </Stack>
            ) : null}
            <Stack gap="small">
              <Rule>{ask}</Rule>
              <Text>{all.bodies > 0 ? say(bodies, { n: number(all.bodies) }) : noBodies}</Text>
              <Row>
                <LinkButton href={paths.find()} icon="person">
                  {words.openings.whoFind}
                </LinkButton>
              </Row>
            </Stack>
          </Stack>
        )}
      </FromServer>
    </Page>
  )
}
