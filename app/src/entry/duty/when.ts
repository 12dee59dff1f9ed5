// When a duty of a list is due or by how much it is late, and on what it rests: one line each, for rows in which no thread is drawn.
import type { Duty } from '@sajha/record'
import type { Speaking } from '../../words/index.ts'
import { isUntimed } from './say.ts'

interface Timed {
  readonly duty: Duty
  readonly state: string
  readonly left: number | null
}

export const whenInWords = ({ duty, state, left }: Timed, { words, say, moment, day, duration }: Speaking): string => {
  if (isUntimed(duty)) return words.dutyWords.noTime
  if (duty.dueAt === null || left === null) return words.today.atOnce
  const when = duty.wholeDay ? day(duty.dueAt.slice(0, 10)) : moment(duty.dueAt)
  if (duty.basis === 'reminder') return say(words.dutyWords.around, { when })
  if (state === 'missed')
    return `${say(words.today.promisedFor, { when })} · ${say(words.promises.late1, { time: duration(left) })}`
  return say(words.today.dueBy, { when })
}

export const dutyBasis = (duty: Pick<Duty, 'basis'>, { words }: Speaking): string => words.dutyBases[duty.basis]
