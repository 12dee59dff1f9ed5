// Something that cannot be taken back: asked as often as there are questions, and done only after the last.
import { useState } from 'react'
import { Button } from '../../ui/button/index.ts'
import { Row, Stack, Text } from '../../ui/layout/index.ts'

type TwiceProps = {
  readonly act: string
  readonly keep: string
  /** In their order; without any it is done at once. */
  readonly questions: readonly string[]
  readonly onDo: () => void
  readonly busy?: boolean
  /** What is missing before it can be begun. */
  readonly notReady?: string | undefined
}

export const Twice = ({ act, keep, questions, onDo, busy, notReady }: TwiceProps) => {
  const [asked, setAsked] = useState(0)
  const question = questions[asked - 1]
  const press = () => {
    if (asked < questions.length) return setAsked(asked + 1)
    setAsked(0)
    if (!busy) onDo()
  }
  return (
    <Stack gap="small">
      <div role="status">
        {question ? (
          <Text strong tone="marigold">
            {question}
          </Text>
        ) : null}
      </div>
      <Row>
        {question ? <Button onPress={() => setAsked(0)}>{keep}</Button> : null}
        <Button kind={question ? 'plain' : 'quiet'} onPress={press} notReady={notReady}>
          {act}
        </Button>
      </Row>
    </Stack>
  )
}
