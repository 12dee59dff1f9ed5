// Before whom a child can be brought at this hour: the member of the Committee on duty, when that was last confirmed, and that one member is
// enough. Where no roster is known, or there is no network, it says so: it never guesses.
import { provisions } from '@sajha/record'
import { useEffect, useState } from 'react'
import { committeeOnDuty, type OnDuty as Found } from '../../sync/bodies/roster.ts'
import { isProblem } from '../../sync/index.ts'
import { Stack, Text } from '../../ui/layout/index.ts'
import { Cite } from '../../ui/marks/index.ts'
import { useWords } from '../../words/index.ts'

type Told = readonly Found[] | 'offline' | null

export const OnDuty = () => {
  const { words, say, moment } = useWords()
  const [told, setTold] = useState<Told>(null)
  useEffect(() => {
    let gone = false
    committeeOnDuty().then(
      (it) => {
        if (!gone) setTold(it)
      },
      (error: unknown) => {
        if (!gone) setTold(isProblem(error) ? [] : 'offline')
      },
    )
    return () => {
      gone = true
    }
  }, [])
  if (told === null) return null
  const { roster } = words
  return (
    <Stack gap="tiny">
      {told === 'offline' ? <Text size="second">{roster.offline}</Text> : null}
      {told !== 'offline' && told.length === 0 ? <Text size="second">{roster.unknown}</Text> : null}
      {told === 'offline'
        ? null
        : told.map((it) => (
            <Text key={it.name} size="second" strong>
              {`${say(roster.onDuty, { name: it.name, organisation: it.organisationName })} · ${say(roster.confirmed, { when: moment(it.confirmedAt) })}`}
            </Text>
          ))}
      <Text size="second">{roster.oneMember}</Text>
      <Cite>{provisions['one-member'].citation}</Cite>
    </Stack>
  )
}
