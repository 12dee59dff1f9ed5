// Every link of the ui. It is a real link (it opens in a new tab, it prints); on a plain click the app may follow it
// itself, through the function that `Links` hands down. No router is known here.

import { type AnchorHTMLAttributes, createContext, type MouseEvent, type ReactNode, use } from 'react'

type Follow = (href: string) => void

const Following = createContext<Follow | undefined>(undefined)

/** Hands every link below it the function that shows another page without loading it anew. */
export const Links = ({ follow, children }: { readonly follow: Follow; readonly children: ReactNode }) => (
  <Following value={follow}>{children}</Following>
)

const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)

const isOurs = (href: string): boolean => href.startsWith('/') || href.startsWith('?') || href.startsWith('#')

export type Click = (event: MouseEvent<HTMLAnchorElement>) => void

export interface AnchorProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'onClick'> {
  readonly href: string
  /** Runs first; when it prevents the default, the link is not followed. */
  readonly onClick?: Click | undefined
  readonly 'data-print'?: 'never'
}

export const Anchor = ({ href, onClick, target, children, ...rest }: AnchorProps) => {
  const follow = use(Following)
  const click: Click = (event) => {
    onClick?.(event)
    if (event.defaultPrevented || !follow || target || !isPlain(event) || !isOurs(href)) return
    event.preventDefault()
    follow(href)
  }
  return (
    <a href={href} target={target} onClick={click} {...rest}>
      {children}
    </a>
  )
}
