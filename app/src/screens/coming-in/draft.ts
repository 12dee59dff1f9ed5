// What somebody who comes in has said so far. It stays in memory only: there is no place on the device yet that could keep it sealed.
import { useCallback, useState } from 'react'
import type { CodeSecret } from '../../sync/people/ways.ts'
import type { GivenRole } from '../account/RoleChoices.tsx'

export type Draft = {
  readonly organisation?: string | undefined
  readonly sort?: string | undefined
  readonly district?: string | undefined
  readonly code?: string | undefined
  readonly name?: string | undefined
  readonly roles?: readonly GivenRole[] | undefined
  readonly way?: 'passkey' | 'password' | undefined
  readonly username?: string | undefined
  readonly password?: string | undefined
  readonly secret?: CodeSecret | undefined
  /** The user name the secret was asked for. */
  readonly secretOf?: string | undefined
}

export type Change = (parts: Draft) => void

export const useDraft = () => {
  const [draft, setDraft] = useState<Draft>({})
  const change = useCallback<Change>((parts) => setDraft((before) => ({ ...before, ...parts })), [])
  return [draft, change] as const
}

/** Which of these are still empty, each with what to say. */
export const missingIn = (
  draft: Draft,
  names: readonly (keyof Draft)[],
  say: string,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    names.filter((name) => !(typeof draft[name] === 'string' && draft[name].trim())).map((name) => [name, say]),
  )
