// How a thing is done by the law, beside the entry it governs: a checklist with its sections. It guides whoever writes and whoever reads; it is
// no countdown, and nothing is held against anybody by it.
import { rulesBeside } from '@sajha/record'
import { useNow } from '../sync/index.ts'
import { More, Stack, Text } from '../ui/layout/index.ts'
import { Cite } from '../ui/marks/index.ts'
import { useWords } from '../words/index.ts'

interface HowItIsDoneProps {
  readonly kind: string
  readonly body: Readonly<Record<string, unknown>>
}

export const HowItIsDone = ({ kind, body }: HowItIsDoneProps) => {
  const { words } = useWords()
  const rules = rulesBeside(kind, body, useNow())
  if (rules.length === 0) return null
  return (
    <More summary={words.entry.howDone}>
      <Stack gap="small">
        {rules.map((it) => (
          <Stack key={it.name} gap="small">
            <Text size="second">{words.standingRules[it.name]}</Text>
            <Cite>{it.citation}</Cite>
          </Stack>
        ))}
      </Stack>
    </More>
  )
}
