// A paper from a drawer, back into the device: a picture of its square, what a scanner read, or the line typed. Answered by this device.
import { useState } from 'react'
import { checkPaper, readPicture, readsPictures } from '../../sync/log/paper-root.ts'
import { Button } from '../../ui/button/index.ts'
import { Field, FileInput, LongText } from '../../ui/form/index.ts'
import { Head, More, Row, Stack, Text } from '../../ui/layout/index.ts'
import { Stamp } from '../../ui/marks/index.ts'
import { useWords } from '../../words/index.ts'
import { useTry } from '../account/use-try.ts'
import { Wrong } from '../account/Wrong.tsx'

type Found = Awaited<ReturnType<typeof checkPaper>> | 'unread' | undefined

const Answer = ({ found }: { readonly found: Found }) => {
  const { words } = useWords()
  const { verdict, noSheet, keepPaper, checkNoSquare } = words.stewardship
  if (found === undefined) return null
  if (found === 'unread') return <Text tone="marigold">{checkNoSquare}</Text>
  if (found === null) return <Text tone="marigold">{noSheet}</Text>
  const holds = found === 'holds'
  return (
    <Head
      level={2}
      mark={<Stamp kind={holds ? 'whole' : 'broken'} />}
      title={verdict[found]}
      note={holds ? undefined : keepPaper}
    />
  )
}

export const CheckPaper = () => {
  const { words, say } = useWords()
  const { check, checkNote, checkText, checkPhoto, checkNoPhoto, checkAct } = words.stewardship
  const { run, said } = useTry()
  const [text, setText] = useState<string>()
  const [found, setFound] = useState<Found>()
  const judge = async (given: string) => setFound(await checkPaper(given))
  const photo = async (files: readonly File[] | undefined) => {
    const read = files?.[0] ? await readPicture(files[0]) : null
    if (read === null) return setFound('unread')
    setText(read)
    await judge(read)
  }
  return (
    <More summary={check}>
      <Stack>
        <Text>{checkNote}</Text>
        <Field label={checkText}>
          <LongText value={text} onChange={setText} lang="en" />
        </Field>
        {readsPictures() ? (
          <FileInput
            value={[]}
            onChange={(files) => void run(() => photo(files))}
            accept="image/*"
            labels={{ choose: checkPhoto, remove: (name) => say(name) }}
          />
        ) : (
          <Text tone="soft">{checkNoPhoto}</Text>
        )}
        <Wrong said={said} />
        <div role="status">
          <Answer found={found} />
        </div>
        <Row>
          <Button onPress={() => void run(() => judge(text ?? ''))}>{checkAct}</Button>
        </Row>
      </Stack>
    </More>
  )
}
