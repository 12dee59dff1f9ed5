// This device and leaving it: signing out takes everything off it, and asks twice while anything waits.
import { useState } from 'react'
import { signOut, useMe } from '../sync/index.ts'
import { Button } from '../ui/button/index.ts'
import { Head, Page, Row, Rule, Text } from '../ui/layout/index.ts'
import { useWords } from '../words/index.ts'

export const Device = () => {
  const { words, say } = useWords()
  const me = useMe()
  const { out, outTitle, outWhy, outWaiting, outAgain, outLose, stay } = words.app.signIn
  const [asked, setAsked] = useState({ times: 0, waiting: 0 })
  const press = async () => {
    const { waiting } = await signOut(asked.times >= 2 ? { confirmed: 'twice' } : undefined)
    if (waiting > 0) setAsked({ times: asked.times + 1, waiting })
  }
  const n = asked.waiting
  return (
    <Page width="read">
      <Head title={me.name} note={me.organisation.name} />
      <Text>{me.roles.map((it) => words.roles[it]).join(' · ')}</Text>
      <Rule>{outTitle}</Rule>
      <Text>{outWhy}</Text>
      {asked.times > 0 ? (
        <Text strong tone="marigold">
          <span role="status">{say(asked.times === 1 ? outWaiting : outAgain, { n })}</span>
        </Text>
      ) : null}
      <Row>
        {asked.times > 0 ? <Button onPress={() => setAsked({ times: 0, waiting: 0 })}>{stay}</Button> : null}
        <Button kind="quiet" onPress={() => void press()}>
          {asked.times >= 2 ? outLose : out}
        </Button>
      </Row>
    </Page>
  )
}
