// From one moment to another, each in the time of the place where it was told: a journey may cross a border. An end
// before its beginning is kept and asked about, never refused.

import type { ReactNode } from 'react'
import { classes } from '../../classes.ts'
import { Icon } from '../../icons/index.ts'
import { type Input, useDraft } from '../draft.ts'
import { Field, Parts, useField } from '../Field.tsx'
import { MomentInput, type MomentLabels } from './MomentInput.tsx'
import { isBackwards } from './moment.ts'
import css from './time.module.css'

const c = classes(css)

export interface Span {
  readonly from: string
  readonly to: string
}

interface SpanInputProps extends Input<Span> {
  readonly labels: MomentLabels & {
    readonly from: string
    readonly to: string
    /** Asked when the end comes before the beginning. */
    readonly backwards: string
  }
  readonly offset?: string
  /** Reads each moment back in words. */
  readonly readBack?: (moment: string) => ReactNode
}

type Draft = { readonly [Key in keyof Span]?: Span[Key] | undefined }

export const SpanInput = ({ labels, offset = '+05:30', readBack, ...input }: SpanInputProps) => {
  const { id } = useField(input.id)
  const [draft, change] = useDraft<Span, Draft>(input, {
    read: (value) => ({ ...value }),
    amount: ({ from, to }) => (from && to ? { from, to } : undefined),
  })
  const asked = draft.from && draft.to && isBackwards(draft.from, draft.to)
  return (
    <Parts>
      <Field id={`${id}-from`} group label={labels.from}>
        <MomentInput
          labels={labels}
          offset={offset}
          readBack={readBack}
          value={draft.from}
          onChange={(from) => change({ ...draft, from })}
        />
      </Field>
      <Field id={`${id}-to`} group label={labels.to}>
        <MomentInput
          labels={labels}
          offset={offset}
          readBack={readBack}
          value={draft.to}
          onChange={(to) => change({ ...draft, to })}
        />
      </Field>
      <p role="status" className={c('asked')}>
        {asked ? (
          <>
            <Icon name="ask" size="small" />
            <span>{labels.backwards}</span>
          </>
        ) : null}
      </p>
    </Parts>
  )
}
