// Who works here, in which roles, since when; and who did before.
import { paths } from '../../paths.ts'
import { useMe } from '../../sync/index.ts'
import { type Member, members } from '../../sync/people/team.ts'
import { Link } from '../../ui/button/index.ts'
import { More, Stack, Text } from '../../ui/layout/index.ts'
import { type Column, Listing } from '../../ui/rows/index.ts'
import { useWords } from '../../words/index.ts'
import { FromServer } from '../account/FromServer.tsx'
import { useTold } from '../account/use-told.ts'
import { MemberPage } from './MemberPage.tsx'
import { mayChange } from './may-change.ts'

const useColumns = (): readonly Column<Member>[] => {
  const { words, instant } = useWords()
  const me = useMe()
  const { name, roles, since, change, you, leftWhen } = words.team
  const { say } = useWords()
  const at = (text: string) => instant(Temporal.Instant.from(text).epochMilliseconds)
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
      cell: (it) => (it.until ? say(leftWhen, { when: at(it.until) }) : at(it.from)),
    },
    {
      key: 'change',
      label: change,
      bare: true,
      cell: (it) =>
        it.until === null && mayChange(me.roles, it.roles) ? (
          <Link href={`${paths.team()}?member=${encodeURIComponent(it.person)}`}>{change}</Link>
        ) : null,
    },
  ]
}

const Listed = ({ all }: { readonly all: readonly Member[] }) => {
  const { words } = useWords()
  const columns = useColumns()
  const here = all.filter((it) => it.until === null)
  const before = all.filter((it) => it.until !== null)
  const list = (rows: readonly Member[], caption: string) => (
    <Listing caption={caption} columns={columns} groups={[{ key: 'all', rows }]} keyOf={(it) => it.person} />
  )
  return (
    <Stack>
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
  return (
    <FromServer from={told}>
      {(all) => {
        const open = all.find((it) => it.person === member && it.until === null)
        return open ? <MemberPage key={open.person} it={open} onChanged={told.again} /> : <Listed all={all} />
      }}
    </FromServer>
  )
}
