// Who may answer a question, wherever it lies: whoever works with it. Police read no book.
import type { Role } from '../../../terms.ts'

export const MAY_ANSWER = [
  'caseworker',
  'manager',
  'cwc',
  'home',
  'helpline',
  'lawyer',
  'doctor',
  'counsellor',
  'official',
] as const satisfies readonly Role[]
