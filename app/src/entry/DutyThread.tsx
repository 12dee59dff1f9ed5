// A duty as a thread, with where it begins and ends in words under it; `mini` for rows.
import { type Duty, stateOf } from '@sajha/record'
import { useNow } from '../sync/index.ts'
import { Thread, threadOf } from '../ui/thread/index.ts'
import { useWords } from '../words/index.ts'
import { courseOf } from './duty/course.ts'
import { dueInWords, journeyInWords } from './duty/say.ts'

interface DutyThreadProps {
  readonly duty: Duty
  readonly mini?: boolean
}

export const DutyThread = ({ duty, mini = false }: DutyThreadProps) => {
  const speaking = useWords()
  const now = useNow()
  const { words, moment } = speaking
  const course = courseOf(duty, now)
  if (!course) return null
  const journey = journeyInWords(duty, speaking)
  const due = dueInWords(duty, { state: stateOf(duty, now), now }, speaking)
  const end = duty.metAt ?? duty.dueAt
  const ends = duty.metAt ? words.dutyWords.doneWord : words.dutyWords.due
  const under = {
    start: `${moment(duty.startedAt)} ${words.dutyWords.began}`,
    end: end ? `${moment(end)} ${ends}` : '',
    ...(journey && { middle: journey }),
  }
  return (
    <Thread
      mini={mini}
      parts={threadOf(course)}
      label={journey ? `${due}. ${journey}` : due}
      {...(!mini && { under })}
    />
  )
}
