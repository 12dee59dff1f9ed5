// One step of coming in: what it asks, which of how many it is, one teal act, and a way back that loses nothing.
import type { ReactNode } from 'react'
import { Button } from '../../ui/button/index.ts'
import { Form } from '../../ui/form/index.ts'
import { Head, Page, Stack, Text } from '../../ui/layout/index.ts'
import { useWords } from '../../words/index.ts'
import { Wrong } from '../account/Wrong.tsx'

/** Where a step stands among the others; null where it stands alone. */
export type Count = { readonly n: number; readonly of: number } | null

type StepProps = {
  readonly count: Count
  readonly title: string
  readonly why?: ReactNode
  readonly act: string
  readonly busy?: boolean
  readonly said?: string | null
  /** What goes on while it is busy. */
  readonly doing?: string | undefined
  readonly onNext: () => void
  readonly onBack?: (() => void) | null
  readonly children?: ReactNode
}

export const Step = ({ count, title, why, act, busy, said = null, doing, onNext, onBack, children }: StepProps) => {
  const { words, say } = useWords()
  return (
    <Page width="read">
      <Head title={title} note={count ? say(words.account.step, { n: count.n, of: count.of }) : undefined} />
      <Form onSubmit={() => (busy ? undefined : onNext())} label={title}>
        {why ? <Text>{why}</Text> : null}
        {children}
        <Wrong said={said} />
        <div role="status">{busy && doing ? <Text>{doing}</Text> : null}</div>
        <Stack gap="small">
          <Button kind="go" full submit>
            {busy ? words.app.frame.loading : act}
          </Button>
          {onBack ? (
            <Button kind="quiet" full icon="back" onPress={onBack}>
              {words.app.places.back}
            </Button>
          ) : null}
        </Stack>
      </Form>
    </Page>
  )
}
