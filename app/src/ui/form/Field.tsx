// A question on a form: its name, a hint, the answer, and what is wrong with it. Everything is wired so that a screen
// reader says name, hint and fault together. What is wrong is asked in indigo, not shouted in red.

import { createContext, type ReactNode, use, useId, useMemo } from 'react'
import { classes } from '../classes.ts'
import { Icon } from '../icons/index.ts'
import css from './form.module.css'

const c = classes(css)

interface Wiring {
  readonly id: string
  readonly labelledBy?: string
  readonly describedBy?: string
  readonly invalid?: boolean
}

const InField = createContext<Wiring | undefined>(undefined)

/** The ids an input carries: those of the Field around it. A further input in that Field has its own id and its own label. */
export const useField = (own?: string): Wiring => {
  const made = useId()
  const field = use(InField)
  if (!field) return { id: own ?? made }
  if (!own || own === field.id) return field
  const { labelledBy: _, ...rest } = field
  return { ...rest, id: own }
}

interface FieldProps {
  readonly id?: string
  readonly label: ReactNode
  readonly help?: ReactNode
  /** What is wrong, and what to do. */
  readonly error?: ReactNode
  /** Said after the label of what may be left out. */
  readonly optional?: ReactNode
  /** True for inputs of several parts (choices, days, moments, aliases): the label names the group. */
  readonly group?: boolean
  readonly lang?: string
  readonly children: ReactNode
}

export const Field = ({ id: own, label, help, error, optional, group, lang, children }: FieldProps) => {
  const made = useId()
  const id = own ?? made
  const wrong = Boolean(error)
  const helped = Boolean(help)
  const wiring = useMemo<Wiring>(() => {
    const describedBy = [helped && `${id}-help`, wrong && `${id}-error`].filter(Boolean).join(' ')
    return { id, labelledBy: `${id}-label`, invalid: wrong, ...(describedBy ? { describedBy } : {}) }
  }, [id, wrong, helped])
  const name = (
    <>
      {label}
      {optional ? <span className={c('optional')}> {optional}</span> : null}
    </>
  )
  return (
    <div className={c('field')} lang={lang}>
      {group ? (
        <div id={`${id}-label`} className={c('label')}>
          {name}
        </div>
      ) : (
        <label id={`${id}-label`} htmlFor={id} className={c('label')}>
          {name}
        </label>
      )}
      {help ? (
        <div id={`${id}-help`} className={c('hint')}>
          {help}
        </div>
      ) : null}
      <InField value={wiring}>{children}</InField>
      {error ? (
        <div id={`${id}-error`} className={c('error')}>
          <Icon name="ask" size="small" />
          <span>{error}</span>
        </div>
      ) : null}
    </div>
  )
}

/** Part of a group of inputs with a small name of its own; the field around it does not reach inside. */
export const Part = ({
  id,
  label,
  children,
}: {
  readonly id: string
  readonly label: ReactNode
  readonly children: ReactNode
}) => (
  <div className={c('part')}>
    <label htmlFor={id} className={c('hint')}>
      {label}
    </label>
    {children}
  </div>
)

/** The parts of one answer, named together. */
export const Parts = ({ children, beside }: { readonly children: ReactNode; readonly beside?: boolean }) => {
  const { id, labelledBy, describedBy } = useField()
  return (
    <fieldset
      id={id}
      className={c('parts', beside && 'parts-beside')}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
    >
      {children}
    </fieldset>
  )
}
