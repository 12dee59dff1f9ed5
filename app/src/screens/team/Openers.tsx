// Who of our people may agree when another organisation asks for an emergency opening; named by whoever looks after the organisation.
import { type ListedOpener, nameOpener, openers } from '../../sync/bodies/openings.ts'
import { useMe } from '../../sync/index.ts'
import { Button } from '../../ui/button/index.ts'
import { Row, Rule, Sheet, Stack, Text } from '../../ui/layout/index.ts'
import { Tag } from '../../ui/marks/index.ts'
import { EmptyState } from '../../ui/states/index.ts'
import { useWords } from '../../words/index.ts'
import { FromServer } from '../account/FromServer.tsx'
import { useTold } from '../account/use-told.ts'
import { useTry } from '../account/use-try.ts'
import { Wrong } from '../account/Wrong.tsx'
import { mayInvite } from './may-change.ts'

const One = ({ it, onChanged }: { readonly it: ListedOpener; readonly onChanged: () => void }) => {
  const { words } = useWords()
  const { name, end, may } = words.openings
  const { busy, run, said } = useTry()
  const change = () =>
    run(async () => {
      await nameOpener(it.person, !it.may)
      onChanged()
    })
  return (
    <Sheet tight label={it.name}>
      <Row between align="baseline">
        <Text strong>{it.name}</Text>
        {it.may ? <Tag tone="teal">{may}</Tag> : null}
      </Row>
      <Wrong said={said} />
      {mayInvite(useMe().roles) ? (
        <Button
          kind={it.may ? 'quiet' : 'plain'}
          onPress={() => void change()}
          notReady={busy ? words.app.frame.loading : undefined}
        >
          {it.may ? end : name}
        </Button>
      ) : null}
    </Sheet>
  )
}

export const Openers = () => {
  const { words } = useWords()
  const { named, namedNote, namedNone } = words.openings
  const told = useTold(openers)
  const names = mayInvite(useMe().roles)
  return (
    <Stack>
      <Rule>{named}</Rule>
      <Text>{namedNote}</Text>
      <FromServer from={told}>
        {(all) => {
          const shown = names ? all : all.filter((it) => it.may)
          return (
            <>
              {all.some((it) => it.may) ? null : <EmptyState title={namedNone} drawing="circle" />}
              {shown.map((it) => (
                <One key={it.person} it={it} onChanged={told.again} />
              ))}
            </>
          )
        }}
      </FromServer>
    </Stack>
  )
}
