// The directory of bodies here, kept for reading without a network; and the line that my own organisation tells about itself.
import type { Role } from '@sajha/record'
import { ask } from '../api.ts'
import { kept } from '../store/kept.ts'

export type DirectoryLine = {
  readonly district: string
  readonly languages?: string | undefined
  readonly onDuty?: string | undefined
  readonly phone?: string | undefined
  readonly counterpart?: string | undefined
}

export type DirectoryBody = {
  readonly organisation: string
  readonly name: string
  readonly sort: string
  readonly roles: readonly Role[]
  readonly heads: readonly { readonly person: string; readonly name: string; readonly roles: readonly Role[] }[]
  readonly line: (DirectoryLine & { readonly confirmedBy: string; readonly confirmedAt: string }) | null
}

const stored = kept<readonly DirectoryBody[]>('directory')

/** `old`: it is what was kept at the last contact. Throws OfflineError where nothing is kept. */
export const directory = async (): Promise<{ readonly bodies: readonly DirectoryBody[]; readonly old: boolean }> => {
  try {
    const { bodies } = await ask<{ readonly bodies: readonly DirectoryBody[] }>('GET', 'v1/directory')
    await stored.put(bodies)
    return { bodies, old: false }
  } catch (error) {
    const known = await stored.get()
    if (known) return { bodies: known, old: true }
    throw error
  }
}

/** Throws ProblemError `not-allowed`, and OfflineError. */
export const tellDirectory = (line: DirectoryLine): Promise<void> => ask('POST', 'v1/directory', line)
