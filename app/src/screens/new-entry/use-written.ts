// From a form to an entry on the disk: what is wrong is said first; once it is kept, the draft goes and the book opens where it stands.
import type { BodyNamed, Fault, Kind, KindName, Role, Standing } from '@sajha/record'
import { useRef, useState } from 'react'
import { go } from '../../address.ts'
import { bodyOf, compartmentOf, faultsOf, TOLD, type Values } from '../../entry/form/begin.ts'
import { paths } from '../../paths.ts'
import { ProblemError, write } from '../../sync/index.ts'

type Writing = {
  readonly kind: Kind
  readonly book: string | null
  readonly original: Standing | null
  readonly role: Role
  readonly values: Values
  readonly drop: () => Promise<void>
}

export type Refused = {
  readonly faults: readonly Fault[]
  /** Anything else that stood in the way: thrown by `write`. */
  readonly error: unknown
  readonly times: number
}

/** What is kept of the words before a report goes into the book the report opens: it waits for it, and costs it nothing. */
const keepTold = async (book: string, told: unknown): Promise<void> => {
  if (typeof told !== 'object' || told === null) return
  const body = told as BodyNamed<'before-telling'>
  await write({ book, kind: 'before-telling', body }).catch(() => {})
}

const keep = ({ kind, book, original, role, values }: Writing) => {
  const compartment = compartmentOf(kind, role, values, original)
  const body = bodyOf(kind, values) as BodyNamed<KindName>
  return write({ book, kind: kind.name as KindName, body, as: role, ...(compartment && { compartment }) })
}

export const useWritten = (writing: Writing) => {
  const [refused, setRefused] = useState<Refused>({ faults: [], error: null, times: 0 })
  const [saving, setSaving] = useState(false)
  // Two presses in one breath write one entry: a state would come too late for the second.
  const busy = useRef(false)
  const refuse = (faults: readonly Fault[], error: unknown) =>
    setRefused(({ times }) => ({ faults, error, times: times + 1 }))
  const save = async () => {
    busy.current = true
    setSaving(true)
    try {
      const entry = await keep(writing)
      if (writing.book === null) await keepTold(entry.book, writing.values[TOLD])
      await writing.drop().catch(() => {})
      go(paths.bookOf({ id: entry.book, sort: writing.kind.book }, 'timeline'), { instead: true })
    } catch (error) {
      refuse(error instanceof ProblemError ? error.faults : [], error)
    } finally {
      busy.current = false
      setSaving(false)
    }
  }
  const submit = () => {
    if (busy.current) return
    const faults = faultsOf(writing.kind, writing.values, writing.original)
    if (faults.length > 0) refuse(faults, null)
    else void save()
  }
  return {
    refused,
    saving,
    submit,
    /** An answer was changed: what was wrong with it is asked anew when it is sent. */
    mended: (field: string) =>
      setRefused((it) => ({ ...it, error: null, faults: it.faults.filter((one) => one.field !== field) })),
  }
}
