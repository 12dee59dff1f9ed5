// Before she tells: what the law passes on is said first, by voice or aloud from this phone, and only then the form opens. Going on
// without it needs a reason, is kept, and comes up as a question; nothing told is ever turned away (AC-15).
import { type BodyNamed, lawOfQuestion } from '@sajha/record'
import { useState } from 'react'
import { minuteNow } from '../../sync/index.ts'
import { Button, ListenButton } from '../../ui/button/index.ts'
import { Field, TextInput } from '../../ui/form/index.ts'
import { Row, Sheet, Stack, Text, Title } from '../../ui/layout/index.ts'
import { Cite } from '../../ui/marks/index.ts'
import { useWords } from '../../words/index.ts'
import { readAloud } from '../../words/read-aloud.ts'

export type Told = BodyNamed<'before-telling'>

interface BeforeTellingProps {
  /** A report by which a book is opened: about whom is not known yet. */
  readonly opens: boolean
  readonly onTold: (told: Told) => void
  /** For a report: it is about somebody grown. Nothing is kept. */
  readonly onGrown: () => void
}

const Without = ({ onTold }: Pick<BeforeTellingProps, 'onTold'>) => {
  const { words, language } = useWords()
  const { beforeTelling } = words
  const [why, setWhy] = useState<string>()
  return (
    <Stack gap="small">
      <Field label={beforeTelling.reason} help={beforeTelling.reasonNote}>
        <TextInput value={why} onChange={setWhy} />
      </Field>
      <Button
        notReady={why === undefined || why.trim() === '' ? beforeTelling.missing : undefined}
        onPress={() => onTold({ saidAt: minuteNow(), how: 'went-on', why, language })}
      >
        {beforeTelling.goOnNow}
      </Button>
    </Stack>
  )
}

export const BeforeTelling = ({ opens, onTold, onGrown }: BeforeTellingProps) => {
  const { words, language } = useWords()
  const { beforeTelling } = words
  const [without, setWithout] = useState(false)
  const law = lawOfQuestion('told-without-words')
  return (
    <Sheet first label={beforeTelling.title}>
      <Stack>
        <Row between>
          <Title>{beforeTelling.title}</Title>
          <ListenButton
            label={beforeTelling.listen}
            words={beforeTelling.listen}
            onPress={() => readAloud(beforeTelling.spoken, language)}
          />
        </Row>
        <Text tone="soft">{opens ? beforeTelling.whyReport : beforeTelling.why}</Text>
        <Text size="head">{beforeTelling.spoken}</Text>
        {law ? <Cite>{law.citation}</Cite> : null}
        <Button kind="go" full onPress={() => onTold({ saidAt: minuteNow(), how: 'said', language })}>
          {beforeTelling.said}
        </Button>
        {opens ? (
          <Button full onPress={onGrown}>
            {beforeTelling.grown}
          </Button>
        ) : null}
        {without ? (
          <Without onTold={onTold} />
        ) : (
          <Button kind="quiet" full onPress={() => setWithout(true)}>
            {beforeTelling.goOn}
          </Button>
        )}
      </Stack>
    </Sheet>
  )
}
