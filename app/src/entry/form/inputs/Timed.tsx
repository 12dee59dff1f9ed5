// Inputs for when: a moment, a day (also "around Chhath"), from one moment to another. What the boxes of a browser say is read back in
// words.
import type { Day, Moment, Span } from '@sajha/record'
import { minuteNow, offsetHere } from '../../../sync/index.ts'
import { DayInput, MomentInput, SpanInput } from '../../../ui/form/index.ts'
import { useWords } from '../../../words/index.ts'
import type { Asked } from '../around.ts'

export const useMomentLabels = () => {
  const { words } = useWords()
  const { day, time, offset, india, nepal, now } = words.inputs
  return { day, time, offset, offsets: { '+05:30': india, '+05:45': nepal }, now }
}

export const MomentAsked = ({ value, onChange }: Asked<Moment>) => {
  const { moment } = useWords()
  return (
    <MomentInput
      labels={useMomentLabels()}
      offset={offsetHere()}
      now={minuteNow}
      readBack={moment}
      value={value}
      onChange={onChange}
    />
  )
}

export const SpanAsked = ({ value, onChange }: Asked<Span>) => {
  const { words, moment } = useWords()
  const { from, to, backwards } = words.inputs
  return (
    <SpanInput
      labels={{ ...useMomentLabels(), from, to, backwards }}
      offset={offsetHere()}
      readBack={moment}
      value={value}
      onChange={onChange}
    />
  )
}

export const DayAsked = ({ value, onChange }: Asked<Day>) => {
  const { words, dayField } = useWords()
  const { day, aboutDay, notBefore, notAfter, said, backwards } = words.inputs
  return (
    <DayInput
      labels={{ day, about: aboutDay, from: notBefore, to: notAfter, said, backwards }}
      readBack={dayField}
      value={value}
      onChange={onChange}
    />
  )
}
