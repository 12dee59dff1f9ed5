// The log by its name, its key and its last checkpoints; and the counts a steward may know.
import type { Stewardship } from '../../sync/log/stewardship.ts'
import { Fact, Facts } from '../../ui/book/index.ts'
import { Rule, Stack } from '../../ui/layout/index.ts'
import { type Column, Listing } from '../../ui/rows/index.ts'
import { useWords } from '../../words/index.ts'
import { useAt } from './at.ts'

const COUNTS = [
  'books',
  'entries',
  'erased',
  'sentLate',
  'devices',
  'quiet',
  'revoked',
  'openingsAsked',
  'openingsHere',
  'openingsWaiting',
] as const

export const Counts = ({ counts }: Pick<Stewardship, 'counts'>) => {
  const { words, number } = useWords()
  return (
    <Stack gap="small">
      <Rule>{words.stewardship.counts}</Rule>
      <Facts sheet>
        {COUNTS.map((it) => (
          <Fact key={it} label={words.stewardship[it]}>
            {number(counts[it])}
          </Fact>
        ))}
      </Facts>
    </Stack>
  )
}

type Row = Stewardship['checkpoints'][number]

export const Log = ({ told }: { readonly told: Stewardship }) => {
  const { words, number } = useWords()
  const at = useAt()
  const { log, origin, key, checkpoints, size, at: when } = words.stewardship
  const columns: readonly Column<Row>[] = [
    { key: 'at', label: when, head: true, cell: (it) => at(it.made_at) },
    { key: 'size', label: size, cell: (it) => number(it.size), align: 'end' },
  ]
  return (
    <Stack gap="small">
      <Rule>{log}</Rule>
      <Facts sheet>
        <Fact label={origin}>{told.origin}</Fact>
        <Fact label={key}>{told.logKey}</Fact>
      </Facts>
      {told.checkpoints.length > 0 ? (
        <Listing
          caption={checkpoints}
          captionShown
          columns={columns}
          groups={[{ key: 'all', rows: told.checkpoints }]}
          keyOf={(it) => String(it.size)}
        />
      ) : null}
    </Stack>
  )
}
