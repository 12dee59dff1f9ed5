// The one svg root of every icon, drawing and mark: with a label it is a picture that is read out, without one it is
// decoration beside words and a screen reader passes it by.

import type { ReactNode } from 'react'

interface PictureProps {
  readonly className: string
  readonly viewBox: string
  readonly label?: string | undefined
  readonly children: ReactNode
}

export const Picture = ({ className, viewBox, label, children }: PictureProps) =>
  label ? (
    <svg className={className} viewBox={viewBox} role="img" aria-label={label}>
      {children}
    </svg>
  ) : (
    <svg className={className} viewBox={viewBox} aria-hidden="true">
      {children}
    </svg>
  )
