// Which attachments the shown entries name. A kind says which of its fields hold one; a kind that this release does not know is
// looked through for anything of that form.
import { kindNamed } from '../kinds/index.ts'
import { isKeptBack } from '../wire/bundle.ts'
import { hash } from '../wire/envelope-form.ts'
import { isBundledEntry } from './bundle-form.ts'

/** `at` counts the entries given; `sha256` is base64url. */
export type NamedAttachment = { readonly at: number; readonly sha256: string }

const shaIn = (value: unknown): string | null => {
  const sha256 = typeof value === 'object' && value !== null && 'sha256' in value ? value.sha256 : null
  return typeof sha256 === 'string' && hash(sha256) ? sha256 : null
}

export const attachmentsNamed = (entries: readonly unknown[]): readonly NamedAttachment[] =>
  entries.flatMap((it, at) => {
    if (!isBundledEntry(it) || isKeptBack(it) || it.body === null) return []
    const kind = kindNamed(it.envelope.kind)
    return Object.entries(it.body.shown).flatMap(([name, { value }]) => {
      const sort = kind?.fields[name]?.sort
      const sha256 = sort === undefined || sort === 'attachment' || sort === 'value' ? shaIn(value) : null
      return sha256 === null ? [] : [{ at, sha256 }]
    })
  })
