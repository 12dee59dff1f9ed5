// Who to be in the practice district.
import { useEffect, useState } from 'react'
import { go } from '../address.ts'
import { paths } from '../paths.ts'
import { type PracticePerson, practicePeople, signInToPractice } from '../sync/index.ts'
import { Button, Link } from '../ui/button/index.ts'
import { Head, Page, Stack, Text } from '../ui/layout/index.ts'
import { useWords } from '../words/index.ts'

export const Practice = () => {
  const { words, error: sayError } = useWords()
  const { practiceTitle, practiceWhy, leavePractice } = words.app.signIn
  const [found, setFound] = useState<readonly PracticePerson[]>([])
  const [wrong, setWrong] = useState<unknown>()
  useEffect(() => {
    practicePeople().then(setFound, setWrong)
  }, [])
  const be = async (person: string) => {
    try {
      await signInToPractice(person)
      go(paths.today())
    } catch (error) {
      setWrong(error)
    }
  }
  return (
    <Page width="read">
      <Head title={practiceTitle} />
      <Text>{practiceWhy}</Text>
      {wrong ? <Text tone="indigo">{sayError(wrong)}</Text> : null}
      <Stack>
        {found.map((it) => (
          <Button key={it.person} full onPress={() => void be(it.person)}>
            {`${it.name} · ${it.organisationName}`}
          </Button>
        ))}
      </Stack>
      <Link href={paths.toRecord()}>{leavePractice}</Link>
    </Page>
  )
}
