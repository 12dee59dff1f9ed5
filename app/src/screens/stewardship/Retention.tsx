// How long closed books are kept: the rule of this body, how many are past it, and writing another. It destroys nothing, and says so.
import { useState } from 'react'
import { chooseRetention } from '../../sync/bodies/retention.ts'
import { isProblem } from '../../sync/index.ts'
import type { Stewardship } from '../../sync/log/stewardship.ts'
import { Button } from '../../ui/button/index.ts'
import { type Day, DayInput, Field, TextInput, WholeNumber } from '../../ui/form/index.ts'
import { More, Row, Rule, Stack, Text } from '../../ui/layout/index.ts'
import { useWords } from '../../words/index.ts'
import { useTry } from '../account/use-try.ts'
import { Wrong } from '../account/Wrong.tsx'

type RetentionProps = Pick<Stewardship, 'retention'> & { readonly onChosen: () => void }

/** As many as the server looks at for one answer. */
const LOOKED_AT = 200

const Write = ({ retention: { rule }, onChosen }: RetentionProps) => {
  const { words, dayField } = useWords()
  const { day, aboutDay, notBefore, notAfter, said: saidDay, backwards } = words.inputs
  const labels = { day, about: aboutDay, from: notBefore, to: notAfter, said: saidDay, backwards }
  const { keepingWrite, keepingMonths, keepingMonthsHelp, keepingOrder, keepingFrom, save, chosen } = words.stewardship
  const { run, error, said } = useTry()
  const [months, setMonths] = useState<number | undefined>(rule?.months)
  const [order, setOrder] = useState<string | undefined>(rule?.order)
  const [from, setFrom] = useState<Day | undefined>(undefined)
  const [done, setDone] = useState(false)
  const wrong = isProblem(error, 'wrong-form') ? error.faults : []
  const sayFault = (field: string): string | undefined => {
    const it = wrong.find((one) => one.field === field)
    return it && words.faults[it.reason as keyof typeof words.faults]
  }
  const keep = async () => {
    setDone(false)
    await chooseRetention({ months: months ?? -1, order: order ?? '', from: from?.from ?? '' })
    setDone(true)
    onChosen()
  }
  return (
    <More summary={keepingWrite}>
      <Stack>
        <Field label={keepingMonths} help={keepingMonthsHelp} error={sayFault('months')}>
          <WholeNumber value={months} onChange={setMonths} max={1200} />
        </Field>
        <Field label={keepingOrder} error={sayFault('order')}>
          <TextInput value={order} onChange={setOrder} />
        </Field>
        <Field label={keepingFrom} error={sayFault('from')} group>
          <DayInput labels={labels} readBack={dayField} value={from} onChange={setFrom} />
        </Field>
        {wrong.length === 0 || !wrong.some((it) => sayFault(it.field)) ? <Wrong said={said} /> : null}
        <div role="status">{done ? <Text tone="leaf">{chosen}</Text> : null}</div>
        <Row>
          <Button kind="go" onPress={() => void run(keep)}>
            {save}
          </Button>
        </Row>
      </Stack>
    </More>
  )
}

export const Retention = (props: RetentionProps) => {
  const { words, say, number, day } = useWords()
  const { rule, past, more } = props.retention
  const { keeping, keepingNone, keepingRule, keepingPast, keepingNonePast, keepingMore, keepingErase } =
    words.stewardship
  return (
    <Stack gap="small">
      <Rule end={past > 0 ? number(past) : undefined}>{keeping}</Rule>
      {rule ? (
        <>
          <Text>{say(keepingRule, { months: number(rule.months), day: day(rule.since), order: rule.order })}</Text>
          <Text strong={past > 0} tone={past > 0 ? 'marigold' : 'soft'}>
            {past > 0 ? say(keepingPast, { n: number(past) }) : keepingNonePast}
          </Text>
          {more ? <Text tone="soft">{say(keepingMore, { n: number(LOOKED_AT) })}</Text> : null}
        </>
      ) : (
        <Text tone="soft">{keepingNone}</Text>
      )}
      <Text tone="soft">{keepingErase}</Text>
      <Write key={`${rule?.since} ${rule?.months}`} {...props} />
    </Stack>
  )
}
