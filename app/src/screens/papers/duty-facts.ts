// The duty that a letter is about, as the boxes of a form: what, by what law, since when, by when.
import type { Duty } from '@sajha/record'
import type { InWords } from './DrawnPaper.tsx'

export const dutyFacts = (duty: Duty, { on, speaking }: InWords) => {
  const { labels } = on
  const name = duty.protocol === 'promise' ? '' : speaking.words.protocols[duty.protocol].label
  return [
    { key: 'duty', label: labels.duty, value: name, wide: true },
    { key: 'law', label: labels['duty-law'], value: duty.citation ?? '', wide: true },
    { key: 'began', label: labels['duty-began'], value: speaking.moment(duty.startedAt) },
    { key: 'due', label: labels['duty-due'], value: duty.dueAt ? speaking.moment(duty.dueAt) : '' },
    ...(duty.without > 0
      ? [{ key: 'gap', label: labels['duty-gap'], value: speaking.duration(duty.without), wide: true }]
      : []),
  ]
}
