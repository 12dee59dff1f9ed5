// Who can be brought in: colleagues and those of other organisations who may be asked.
import { useEffect, useState } from 'react'
import { type Colleague, colleagues } from '../sync/index.ts'
import { Head, Page, Text } from '../ui/layout/index.ts'
import { ActRow, Rows } from '../ui/rows/index.ts'
import { useWords } from '../words/index.ts'

export const Team = () => {
  const { words, error: sayError } = useWords()
  const [found, setFound] = useState<readonly Colleague[]>([])
  const [wrong, setWrong] = useState<unknown>()
  useEffect(() => {
    colleagues().then(setFound, setWrong)
  }, [])
  return (
    <Page>
      <Head title={words.app.places.team} />
      {wrong ? <Text>{sayError(wrong)}</Text> : null}
      <Rows label={words.app.places.team}>
        {found.map((it) => (
          <ActRow
            key={`${it.person} ${it.organisation}`}
            drawing="talk"
            title={it.name}
            who={it.organisationName}
            note={it.roles.map((role) => words.roles[role]).join(' · ')}
          />
        ))}
      </Rows>
    </Page>
  )
}
