// Who binds a body, and what a clause is asked with. An agreement is read and signed in these roles alone: it is about how bodies work
// together and names no survivor.
import type { Role } from '../../terms.ts'

export const HEADS = ['manager', 'cwc', 'police', 'official', 'steward'] as const satisfies readonly Role[]

export const HEAD_ROLES = {
  manager: 'Manager',
  cwc: 'Child Welfare Committee member',
  police: 'Police officer',
  official: 'Official',
  steward: 'Steward',
} as const

export const STAGES = {
  before: 'Before she is brought to safety',
  during: 'While she is brought to safety',
  after: 'Afterwards',
} as const
