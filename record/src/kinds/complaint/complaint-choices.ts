// Who may write into a complaint: whoever works here. What each may read of it is said by the access fold, from who it is about.
import { ROLE_NAMES } from '../shared-choices.ts'

const { server: _, ...names } = ROLE_NAMES

/** Everybody who works here, in whatever role. */
export const COMPLAINING_AS = names
export const COMPLAINING = Object.keys(names) as readonly (keyof typeof names)[]
