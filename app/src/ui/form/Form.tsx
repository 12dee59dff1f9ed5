// A form: one column on a phone, two on a desk. Enter sends it; the browser's own bubbles stay silent, since they speak
// the browser's language. And the list of what still needs a look, whose lines lead to their fields.

import { type ReactNode, type Ref, useId } from 'react'
import { classes } from '../classes.ts'
import { Icon } from '../icons/index.ts'
import css from './form.module.css'

const c = classes(css)

interface FormProps {
  readonly onSubmit: () => void
  readonly label?: string
  /** Fields in two columns on a desk. */
  readonly columns?: boolean
  readonly id?: string
  readonly children: ReactNode
}

export const Form = ({ onSubmit, label, columns, id, children }: FormProps) => (
  <form
    id={id}
    className={c('form', columns && 'two')}
    aria-label={label}
    noValidate
    onSubmit={(event) => {
      event.preventDefault()
      onSubmit()
    }}
  >
    {children}
  </form>
)

/** Takes the whole width of a form with columns. */
export const Wide = ({ children }: { readonly children: ReactNode }) => <div className={c('wide')}>{children}</div>

/** Fields that belong together, in a frame with a name. */
export const Together = ({ title, children }: { readonly title: ReactNode; readonly children: ReactNode }) => {
  const id = useId()
  return (
    <fieldset className={c('together')} aria-labelledby={id}>
      <p id={id} className={c('together-title')}>
        {title}
      </p>
      {children}
    </fieldset>
  )
}

export interface Fault {
  /** The id of the field it is about. */
  readonly field: string
  readonly words: string
}

interface FaultsProps {
  readonly title: ReactNode
  readonly faults: readonly Fault[]
  /** Focus it after a refused send, so that it is read out. */
  readonly ref?: Ref<HTMLDivElement>
}

const goTo = (field: string) => {
  const found = document.getElementById(field)
  const inside = found?.matches('input, select, textarea, button')
    ? found
    : found?.querySelector<HTMLElement>('input, select, textarea')
  inside?.focus()
  ;(inside ?? found)?.scrollIntoView({ block: 'center' })
}

export const Faults = ({ title, faults, ref }: FaultsProps) =>
  faults.length === 0 ? null : (
    <div ref={ref} tabIndex={-1} className={c('faults')}>
      <p className={c('faults-title')}>
        <Icon name="ask" />
        <b>{title}</b>
      </p>
      <ul>
        {faults.map(({ field, words }) => (
          <li key={`${field}-${words}`}>
            <a
              className={c('fault')}
              href={`#${field}`}
              onClick={(event) => {
                event.preventDefault()
                goTo(field)
              }}
            >
              {words}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
