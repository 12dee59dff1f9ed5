// From a form of the law part to an entry on the disk, and back to the part. What is wrong is said first; nothing is written twice.
import { type BodyNamed, type Fault, KINDS, type Role } from '@sajha/record'
import { useRef, useState } from 'react'
import { go } from '../../../../address.ts'
import { bodyOf, faultsOf, type Values } from '../../../../entry/form/begin.ts'
import { paths } from '../../../../paths.ts'
import { ProblemError, write } from '../../../../sync/index.ts'

type LawKind = 'offence-facts' | 'sections-chosen'
type Refused = { readonly faults: readonly Fault[]; readonly error: unknown; readonly times: number }

interface Keeping {
  readonly kind: LawKind
  readonly book: string
  readonly role: Role
  readonly drop: () => Promise<void>
}

export const useKept = ({ kind, book, role, drop }: Keeping) => {
  const [refused, setRefused] = useState<Refused>({ faults: [], error: null, times: 0 })
  const [saving, setSaving] = useState(false)
  const busy = useRef(false)
  const refuse = (faults: readonly Fault[], error: unknown) =>
    setRefused(({ times }) => ({ faults, error, times: times + 1 }))
  const save = async (values: Values) => {
    busy.current = true
    setSaving(true)
    try {
      await write({
        book,
        kind,
        body: bodyOf(KINDS[kind], values) as BodyNamed<LawKind>,
        as: role,
        compartment: 'legal',
      })
      await drop().catch(() => {})
      go(paths.book(book, 'law'), { instead: true })
    } catch (error) {
      refuse(error instanceof ProblemError ? error.faults : [], error)
    } finally {
      busy.current = false
      setSaving(false)
    }
  }
  return {
    refused,
    saving,
    keep: (values: Values) => {
      if (busy.current) return
      const faults = faultsOf(KINDS[kind], values, null)
      if (faults.length > 0) refuse(faults, null)
      else void save(values)
    },
  }
}
