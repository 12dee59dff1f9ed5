// What can be pressed. One teal `go` to a screen. A button that is not ready is dashed, not grey: it keeps the focus and
// says what is missing when it is pressed or read out, so that nobody is left guessing.

import { type ReactNode, type Ref, useId } from 'react'
import { classes } from '../classes.ts'
import { Icon, type IconName } from '../icons/index.ts'
import { Anchor, type Click } from './Anchor.tsx'
import css from './button.module.css'

const c = classes(css)

interface Look {
  readonly children?: ReactNode
  readonly kind?: 'go' | 'plain' | 'quiet'
  readonly full?: boolean
  /** Before the words, or after them with `iconAfter`. */
  readonly icon?: IconName
  readonly iconAfter?: IconName
  /** Said instead of shown words; only for help, listen, speak and the like. */
  readonly label?: string
}

const look = ({ kind = 'plain', full, children }: Look, notReady: boolean) =>
  c('button', kind, full && 'full', notReady && 'not-ready', !children && 'bare')

const Inside = ({ icon, iconAfter, children }: Look) => (
  <>
    {icon ? <Icon name={icon} /> : null}
    {children ? <span>{children}</span> : null}
    {iconAfter ? <Icon name={iconAfter} /> : null}
  </>
)

export interface ButtonProps extends Look {
  readonly onPress?: () => void
  /** What is still missing, in words. While given, the button is dashed and `onPress` does not run. */
  readonly notReady?: string | undefined
  /** Runs when a button that is not ready is pressed: the place to lead to what is missing. */
  readonly onNotReady?: () => void
  readonly submit?: boolean
  readonly pressed?: boolean
  readonly expanded?: boolean
  readonly controls?: string
  readonly ref?: Ref<HTMLButtonElement>
}

export const Button = (props: ButtonProps) => {
  const { onPress, notReady, onNotReady, submit, pressed, expanded, controls, label, ref } = props
  const reason = useId()
  const button = (
    <button
      ref={ref}
      type={submit ? 'submit' : 'button'}
      data-print="never"
      className={look(props, Boolean(notReady))}
      aria-label={label}
      aria-pressed={pressed}
      aria-expanded={expanded}
      aria-controls={controls}
      aria-disabled={notReady ? true : undefined}
      aria-describedby={notReady ? reason : undefined}
      onClick={(event) => {
        if (!notReady) return onPress?.()
        event.preventDefault()
        onNotReady?.()
      }}
    >
      <Inside {...props} />
    </button>
  )
  if (!notReady) return button
  return (
    <span className={c('with-reason', props.full && 'full')} data-print="never">
      {button}
      <span id={reason} className={c('reason')}>
        {notReady}
      </span>
    </span>
  )
}

export interface LinkButtonProps extends Look {
  readonly href: string
  readonly onClick?: Click
  readonly download?: string
  readonly target?: string
}

/** Looks like a button and goes somewhere. */
export const LinkButton = (props: LinkButtonProps) => (
  <Anchor
    href={props.href}
    onClick={props.onClick}
    className={look(props, false)}
    aria-label={props.label}
    data-print="never"
    download={props.download}
    target={props.target}
  >
    <Inside {...props} />
  </Anchor>
)

/** Says aloud what is written here. On a phone the drawing is enough, on a desk it has its word. */
export const ListenButton = ({
  label,
  words,
  onPress,
}: {
  readonly label: string
  readonly words: string
  readonly onPress?: () => void
}) => (
  <button type="button" data-print="never" className={c('button', 'listen')} aria-label={label} onClick={onPress}>
    <Icon name="sound" />
    <span>{words}</span>
  </button>
)

/** A link among words. */
export const Link = ({
  href,
  onClick,
  children,
}: {
  readonly href: string
  readonly onClick?: Click
  readonly children: ReactNode
}) => (
  <Anchor href={href} onClick={onClick} className={c('link')}>
    {children}
  </Anchor>
)
