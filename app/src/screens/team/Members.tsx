// Who works here, in which roles, since when; and who did before.
import { paths } from '../../paths.ts'
import { now, useMe, useNow } from '../../sync/index.ts'
import { isHere, type Member, members } from '../../sync/people/team.ts'
import { Link } from '../../ui/button/index.ts'
import { More, Stack, Text } from '../../ui/layout/index.ts'
import { type Column, Listing } from '../../ui/rows/index.ts'
import { useWords } from '../../words/index.ts'
import { FromServer } from '../account/FromServer.tsx'
import { useTold } from '../account/use-told.ts'
import { Unattended } from '../handed/Unattended.tsx'
import { MemberPage } from './MemberPage.tsx'
import { mayChange, mayInvite } from './may-change.ts'

/** Of a list that has just come: what ended a second ago has ended, though the screen's clock is only looked at twice a minute. */
const useInstant = (): number => Math.max(useNow(), now())

const useColumns = (): readonly Column<Member>[] => {
  const { words, instant: inWords } = useWords()
  const me = useMe()
  const instant = useInstant()
  const { name, roles, since, change, you, leftWhen } = words.team
  const { say } = useWords()
  const at = (text: string) => inWords(Temporal.Instant.from(text).epochMilliseconds)
  return [
    {
      key: 'name',
      label: name,
      head: true,
      cell: (it) => (it.person === me.person ? `${it.name} (${you})` : it.name),
    },
    { key: 'roles', label: roles, cell: (it) => it.roles.map((role) => words.roles[role]).join(' · ') },
    {
      key: 'since',
      label: since,
      cell: (it) => {
        if (!it.until) return at(it.from)
        return say(isHere(it, instant) ? words.handed.leaves : leftWhen, { when: at(it.until) })
      },
    },
    {
      key: 'change',
      label: change,
      bare: true,
      cell: (it) =>
        isHere(it, instant) && mayChange(me.roles, it.roles) ? (
          <Link href={`${paths.team()}?member=${encodeURIComponent(it.person)}`}>{change}</Link>
        ) : null,
    },
  ]
}

const Listed = ({ all }: { readonly all: readonly Member[] }) => {
  const { words } = useWords()
  const columns = useColumns()
  const instant = useInstant()
  const me = useMe()
  const here = all.filter((it) => isHere(it, instant))
  const before = all.filter((it) => !isHere(it, instant))
  const list = (rows: readonly Member[], caption: string) => (
    <Listing caption={caption} columns={columns} groups={[{ key: 'all', rows }]} keyOf={(it) => it.person} />
  )
  return (
    <Stack>
      {mayInvite(me.roles) ? <Unattended all={here} /> : null}
      {list(here, words.team.members)}
      {before.length > 0 ? <More summary={words.team.left}>{list(before, words.team.left)}</More> : null}
      <Text size="second" tone="soft">
        {words.team.only}
      </Text>
    </Stack>
  )
}

/** `member`: whose page is open. */
export const Members = ({ member }: { readonly member: string | null }) => {
  const told = useTold(members)
  const instant = useInstant()
  return (
    <FromServer from={told}>
      {(all) => {
        const open = all.find((it) => it.person === member && isHere(it, instant))
        return open ? <MemberPage key={open.person} it={open} all={all} onChanged={told.again} /> : <Listed all={all} />
      }}
    </FromServer>
  )
}
