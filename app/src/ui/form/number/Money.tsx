// An amount in rupees, grouped the Indian way and said in words below, since amounts are known aloud. Kept in paise.

import type { ReactNode } from 'react'
import { classes } from '../../classes.ts'
import { type Input, useDraft } from '../draft.ts'
import { useField } from '../Field.tsx'
import { type Digits, paiseOf, rupees } from './figures.ts'
import css from './number.module.css'

const c = classes(css)

export type Currency = 'INR' | 'NPR'

export interface Amount {
  readonly paise: number
  readonly currency: Currency
}

interface MoneyProps extends Input<Amount> {
  /** The currency while none is given. */
  readonly currency?: Currency
  /** With the names of both, the currency can be chosen. */
  readonly labels?: { readonly currency: string; readonly currencies: Readonly<Record<Currency, string>> }
  readonly digits?: Digits
  /** The amount in words: "one lakh rupees". */
  readonly inWords?: (amount: Amount) => ReactNode
}

const SIGN: Readonly<Record<Currency, string>> = { INR: '₹', NPR: 'रू' }

interface Draft {
  readonly text: string
  readonly currency: Currency
}

export const Money = ({ currency: usual = 'INR', labels, digits = 'latin', inWords, ...input }: MoneyProps) => {
  const { id, describedBy, invalid } = useField(input.id)
  const read = (value: Amount | undefined): Draft => ({
    text: value ? rupees(value.paise, digits) : '',
    currency: value?.currency ?? usual,
  })
  const amount = ({ text, currency }: Draft): Amount | undefined => {
    const paise = paiseOf(text)
    return paise === undefined ? undefined : { paise, currency }
  }
  const [draft, change] = useDraft<Amount, Draft>(input, { read, amount })
  const value = amount(draft)
  return (
    <div className={c('money')}>
      <div className={c('line')}>
        <span className={c('sign')} aria-hidden="true">
          {SIGN[draft.currency]}
        </span>
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          className={c('input', 'amount')}
          value={draft.text}
          onChange={(event) => change({ ...draft, text: event.currentTarget.value })}
          onBlur={() => value && change(read(value))}
          aria-describedby={[describedBy, `${id}-words`].filter(Boolean).join(' ')}
          aria-invalid={invalid || (draft.text !== '' && value === undefined)}
        />
        {labels ? (
          <select
            className={c('input', 'currency')}
            aria-label={labels.currency}
            value={draft.currency}
            onChange={(event) => change({ ...draft, currency: event.currentTarget.value === 'NPR' ? 'NPR' : 'INR' })}
          >
            <option value="INR">{labels.currencies.INR}</option>
            <option value="NPR">{labels.currencies.NPR}</option>
          </select>
        ) : null}
      </div>
      <p id={`${id}-words`} className={c('in-words')} role="status">
        {value && inWords ? inWords(value) : null}
      </p>
    </div>
  )
}
