// Devices that sign: mine, or everybody's for an administrator. Taking one off says first what happens, then asks for the reason.
import { isProblem, useMe } from '../../sync/index.ts'
import { type Device, devices, thisDeviceId } from '../../sync/people/devices.ts'
import { More, Row, Rule, Sheet, Stack, Text } from '../../ui/layout/index.ts'
import { Tag } from '../../ui/marks/index.ts'
import { EmptyState } from '../../ui/states/index.ts'
import { useWords } from '../../words/index.ts'
import { FromServer } from '../account/FromServer.tsx'
import { useTold } from '../account/use-told.ts'
import { TakeOff } from './TakeOff.tsx'

type OneProps = { readonly it: Device; readonly shown: 'mine' | 'all'; readonly onOff: () => void }

const One = ({ it, shown, onOff }: OneProps) => {
  const { words, say, instant } = useWords()
  const { sinceWhen, lastSeen, lastUnknown, thisOne, offWhen } = words.team
  const me = useMe()
  const at = (text: string) => instant(Temporal.Instant.from(text).epochMilliseconds)
  const mine = it.person === me.person
  return (
    <Sheet tight label={it.label}>
      <Row between align="baseline">
        <Text strong>{shown === 'mine' ? it.label : `${it.name} · ${it.label}`}</Text>
        {it.id === thisDeviceId() ? <Tag tone="teal">{thisOne}</Tag> : null}
      </Row>
      <Text size="second" tone="soft">
        {it.revokedAt ? say(offWhen, { when: at(it.revokedAt) }) : say(sinceWhen, { when: at(it.enrolledAt) })}
      </Text>
      {mine && !it.revokedAt ? (
        <Text size="second" tone="soft">
          {lastSeen}: {it.lastUsedAt ? at(it.lastUsedAt) : lastUnknown}
        </Text>
      ) : null}
      {it.revokedAt ? null : <TakeOff device={it} onOff={onOff} />}
    </Sheet>
  )
}

type ListProps = {
  readonly all: readonly Device[]
  readonly title?: string
  readonly shown: 'mine' | 'all'
  readonly onOff: () => void
}

const List = ({ all, title, shown, onOff }: ListProps) => {
  if (all.length === 0) return null
  return (
    <Stack gap="small">
      {title ? <Rule level={3}>{title}</Rule> : null}
      {all.map((it) => (
        <One key={it.id} it={it} shown={shown} onOff={onOff} />
      ))}
    </Stack>
  )
}

/** `whose`: only mine, or everything the server tells me of. */
export const Devices = ({ whose }: { readonly whose: 'mine' | 'all' }) => {
  const { words } = useWords()
  const { mine, others, off, noDevices } = words.team
  const me = useMe()
  const told = useTold(devices)
  return (
    <FromServer from={told}>
      {(all) => {
        const shown = all.filter((it) => whose === 'all' || it.person === me.person)
        const first = shown.toSorted((a, b) => Number(b.id === thisDeviceId()) - Number(a.id === thisDeviceId()))
        const on = first.filter((it) => it.revokedAt === null)
        const gone = shown.filter((it) => it.revokedAt !== null)
        if (shown.length === 0) return <EmptyState title={noDevices} />
        const list = { shown: whose, onOff: told.again }
        return (
          <Stack>
            {isProblem(told.error) ? null : (
              <List
                {...list}
                all={on.filter((it) => it.person === me.person)}
                {...(whose === 'all' && { title: mine })}
              />
            )}
            <List {...list} all={on.filter((it) => it.person !== me.person)} title={others} />
            {gone.length > 0 ? (
              <More summary={off}>
                <List {...list} all={gone} />
              </More>
            ) : null}
          </Stack>
        )
      }}
    </FromServer>
  )
}
