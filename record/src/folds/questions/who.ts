// Whether the record sees a child on a day. In doubt it does: what protects her is asked for.
import { belowOn } from '../age/ladder.ts'
import type { Ground } from './ask.ts'

export const isChildOn = (it: Ground, day: string): boolean => {
  const { followed, obvious } = it.ladder()
  if (followed?.rung !== 'order' && obvious) return true
  if (followed) return belowOn(followed.born, 18, day) !== 'no'
  const taken = it.of('taken-charge').at(-1)
  if (taken) return taken.body.age !== 'adult'
  const about = it.of('report-received')[0]?.body.person
  return about === 'girl' || about === 'boy'
}
