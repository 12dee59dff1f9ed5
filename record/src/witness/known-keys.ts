// The keys somebody holds from elsewhere, as they are written down: the log's first or alone, witnesses' after it, one in a line.
import { isMalformed } from '../log/bytes.ts'
import { COSIGNATURE, formatVerifierKey, parseVerifierKey, type VerifierKey } from '../log/note.ts'

export type KnownKeys = {
  /** As it is compared with the export's own; undefined where only witnesses' keys are held. */
  readonly log: string | undefined
  readonly witnesses: readonly VerifierKey[]
}

const parsed = (line: string): VerifierKey | null => {
  try {
    return parseVerifierKey(line)
  } catch (error) {
    if (isMalformed(error)) return null
    throw error
  }
}

/** Null where a line is no key, or two are of logs: which of them is meant, nobody could say. */
export const readKnownKeys = (text: string): KnownKeys | null => {
  const lines = text
    .split('\n')
    .map((it) => it.trim())
    .filter((it) => it !== '')
  const keys = lines.map(parsed)
  if (keys.includes(null)) return null
  const all = keys.flatMap((it) => it ?? [])
  const logs = all.filter((it) => it.algorithm !== COSIGNATURE)
  if (logs.length > 1) return null
  return { log: logs[0] && formatVerifierKey(logs[0]), witnesses: all.filter((it) => it.algorithm === COSIGNATURE) }
}
