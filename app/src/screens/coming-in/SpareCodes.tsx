// Ten spare codes, shown this once, on a paper that prints as it stands here.

import { minuteNow } from '../../sync/index.ts'
import { Button } from '../../ui/button/index.ts'
import { Columns, Head, Letters, Page, Stack, Text } from '../../ui/layout/index.ts'
import { Paper, PaperTick } from '../../ui/paper/index.ts'
import { OFFERED, useWords } from '../../words/index.ts'
import { useArrival } from '../account/use-arrival.ts'
import type { Count } from './Step.tsx'

type SpareCodesProps = {
  readonly codes: readonly string[]
  readonly count: Count
  readonly onKept: () => void
}

export const SpareCodes = ({ codes, count, onKept }: SpareCodesProps) => {
  const { words, say, fullDay, language, number } = useWords()
  const { spare } = words.account
  useArrival()
  const name = OFFERED.find((it) => it.code === language)?.code ?? 'en'
  return (
    <Page width="read">
      <div data-print="never">
        <Stack>
          <Head title={spare.title} note={count ? say(words.account.step, { n: count.n, of: count.of }) : undefined} />
          <Text>{spare.why}</Text>
          <Button full icon="print" onPress={() => print()}>
            {spare.print}
          </Button>
        </Stack>
      </div>
      <Paper
        lang={name}
        title={spare.paper}
        plain={spare.paperPlain}
        band={['Sajha', fullDay(minuteNow().slice(0, 10)), `${number(1)} / ${number(1)}`]}
        foot={[spare.paperKeep, '']}
      >
        <Columns count={2} alsoPhone>
          {codes.map((it) => (
            <PaperTick key={it} ticked={false}>
              <Letters>{it}</Letters>
            </PaperTick>
          ))}
        </Columns>
      </Paper>
      <Button kind="go" full icon="check" onPress={onKept}>
        {spare.kept}
      </Button>
    </Page>
  )
}
