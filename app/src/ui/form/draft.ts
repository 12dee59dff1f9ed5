// What stands in an input while it is being filled, beside the value it amounts to. A half-written date amounts to
// nothing yet and must not be wiped by that; a value that changes from outside must show.

import { useState } from 'react'

/** Every input of the ui: plain JSON in, plain JSON out, `undefined` while there is nothing whole. */
export interface Input<Value> {
  /** Left out inside a Field, which gives it. */
  readonly id?: string | undefined
  readonly value: Value | undefined
  readonly onChange: (value: Value | undefined) => void
}

interface Reading<Value, Draft> {
  readonly read: (value: Value | undefined) => Draft
  readonly amount: (draft: Draft) => Value | undefined
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** The draft, and how to change it. `onChange` hears only what the draft amounts to. */
export const useDraft = <Value, Draft>(
  { value, onChange }: Input<Value>,
  { read, amount }: Reading<Value, Draft>,
): readonly [Draft, (draft: Draft) => void] => {
  const [held, setHeld] = useState(() => ({ draft: read(value), value }))
  if (!same(held.value, value)) setHeld({ draft: read(value), value })
  const change = (draft: Draft) => {
    const next = amount(draft)
    setHeld({ draft, value: next })
    if (!same(next, value)) onChange(next)
  }
  return [held.draft, change]
}
