// For whoever looks after the record: whether it is well, who watches it, what was found, who took copies, and the paper of today. Counts,
// times and signed public papers; no book, no name of anybody in one.
import { paths } from '../../paths.ts'
import { stewardship, type Stewardship as Told } from '../../sync/log/stewardship.ts'
import { LinkButton } from '../../ui/button/index.ts'
import { Head, Page, Row, Rule, Stack, Text } from '../../ui/layout/index.ts'
import { Stamp } from '../../ui/marks/index.ts'
import { EmptyState } from '../../ui/states/index.ts'
import { useWords } from '../../words/index.ts'
import { FromServer } from '../account/FromServer.tsx'
import { useTold } from '../account/use-told.ts'
import { CheckPaper } from './CheckPaper.tsx'
import { Choose } from './Choose.tsx'
import { Copies, Forks } from './Found.tsx'
import { Counts, Log } from './Log.tsx'
import { Retention } from './Retention.tsx'
import { Witnesses } from './Witnesses.tsx'
import { WatchedOver } from './watch/Watch.tsx'

/** Something that somebody should look at: two stories, a witness that saw more, or one that did not sign. */
const needsLook = ({ forks, witnesses }: Told): boolean =>
  forks.length > 0 || witnesses.some(({ how }) => how === 'ahead' || how === 'refused' || how === 'lying')

const Answer = ({ told }: { readonly told: Told }) => {
  const { words, say, number } = useWords()
  const { well, wellNote, notWell, none } = words.stewardship
  const [newest] = told.checkpoints
  if (!newest) return <EmptyState title={none} />
  const wrong = needsLook(told)
  const note = say(wellNote, { n: number(newest.size), waiting: number(told.counts.waiting) })
  return (
    <Head level={2} big mark={<Stamp kind={wrong ? 'broken' : 'whole'} />} title={wrong ? notWell : well} note={note} />
  )
}

const Paper = () => {
  const { words } = useWords()
  const { paper, paperNote, paperOpen } = words.stewardship
  return (
    <Stack gap="small">
      <Rule>{paper}</Rule>
      <Text>{paperNote}</Text>
      <Row>
        <LinkButton href={paths.paperRoot()} icon="paper">
          {paperOpen}
        </LinkButton>
      </Row>
    </Stack>
  )
}

export const Stewardship = () => {
  const { words } = useWords()
  const told = useTold(stewardship)
  return (
    <Page width="work">
      <Head title={words.stewardship.title} note={words.stewardship.note} />
      <FromServer from={told}>
        {(it) => (
          <Stack>
            <Answer told={it} />
            <WatchedOver />
            <Forks forks={it.forks} />
            <Witnesses told={it} />
            <Choose told={it} onChosen={told.again} />
            {it.newest ? <Paper /> : null}
            <CheckPaper />
            <Retention retention={it.retention} onChosen={told.again} />
            <Copies copies={it.copies} />
            <Counts counts={it.counts} />
            <Log told={it} />
          </Stack>
        )}
      </FromServer>
    </Page>
  )
}
