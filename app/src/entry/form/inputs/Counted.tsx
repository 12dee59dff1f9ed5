// Inputs for numbers: a count, an amount of money, an age.
import { type Age, type Money as Amount, kindNamed } from '@sajha/record'
import { AgeInput, Money, WholeNumber } from '../../../ui/form/index.ts'
import { useWords } from '../../../words/index.ts'
import type { Asked } from '../around.ts'

/** Up to this many, buttons are quicker than a keyboard. */
const FEW = 20

export const WholeAsked = ({ kind, name, value, onChange }: Asked<number>) => {
  const { words, digits } = useWords()
  const { min = 0, max } = kindNamed(kind)?.fields[name] ?? {}
  const { fewer, more } = words.inputs
  const few = max !== undefined && max <= FEW
  return (
    <WholeNumber
      min={min}
      {...(max !== undefined && { max })}
      {...(few && { labels: { fewer, more } })}
      digits={digits}
      value={value}
      onChange={onChange}
    />
  )
}

export const MoneyAsked = ({ value, onChange }: Asked<Amount>) => {
  const { words, digits, money } = useWords()
  const { currency, rupeesIndia, rupeesNepal } = words.inputs
  return (
    <Money
      labels={{ currency, currencies: { INR: rupeesIndia, NPR: rupeesNepal } }}
      digits={digits}
      inWords={money}
      value={value}
      onChange={onChange}
    />
  )
}

export const AgeAsked = ({ value, onChange }: Asked<Age>) => {
  const { words, digits } = useWords()
  const { years, aboutAge, from, to } = words.inputs
  return <AgeInput labels={{ years, about: aboutAge, from, to }} digits={digits} value={value} onChange={onChange} />
}
