// The witnesses that were chosen: up to where each stands behind the log, and what it said last.
import type { Stewardship, WitnessSeen } from '../../sync/log/stewardship.ts'
import { Rule, Stack, Text } from '../../ui/layout/index.ts'
import { type Column, Listing } from '../../ui/rows/index.ts'
import { EmptyState } from '../../ui/states/index.ts'
import { useWords } from '../../words/index.ts'
import { useAt } from './at.ts'

const nameOf = ({ key }: WitnessSeen): string => key.split('+')[0] ?? key
const sizeOf = ({ note }: WitnessSeen): number | null => (note === null ? null : Number(note.split('\n')[1]))

const Last = ({ it }: { readonly it: WitnessSeen }) => {
  const { words, say, number } = useWords()
  const at = useAt()
  const { how, never } = words.stewardship
  if (it.how === null) return <Text as="span">{it.signedAt ? at(it.signedAt) : never}</Text>
  const said = say(how[it.how], { n: number(it.theirSize ?? 0) })
  return (
    <Text as="span" tone={it.how === 'good' ? 'leaf' : 'marigold'}>
      {it.howAt ? `${said}, ${at(it.howAt)}` : said}
    </Text>
  )
}

export const Witnesses = ({ told }: { readonly told: Stewardship }) => {
  const { words, number } = useWords()
  const { witnesses, noWitnesses, name, standsBehind, lastSaid } = words.stewardship
  const columns: readonly Column<WitnessSeen>[] = [
    { key: 'name', label: name, head: true, cell: nameOf },
    {
      key: 'size',
      label: standsBehind,
      cell: (it) => {
        const size = sizeOf(it)
        return size === null ? '–' : number(size)
      },
      align: 'end',
    },
    { key: 'last', label: lastSaid, cell: (it) => <Last it={it} />, width: 'wide' },
  ]
  return (
    <Stack gap="small">
      <Rule end={number(told.witnesses.length)}>{witnesses}</Rule>
      {told.witnesses.length === 0 ? (
        <EmptyState title={noWitnesses} />
      ) : (
        <Listing
          caption={witnesses}
          columns={columns}
          groups={[{ key: 'all', rows: told.witnesses }]}
          keyOf={(it) => it.key}
        />
      )}
    </Stack>
  )
}
