// Every question of the law with entries on which it is asked, and entries that look much the same and on which nothing is asked.
// One row a sign: a lawyer can read it beside docs/questions.md.
import { FIRST_SIGNS } from './signs/first.ts'
import { SECOND_SIGNS } from './signs/second.ts'

export type { Sign } from './signs/writing.ts'
export const SIGNS = [...FIRST_SIGNS, ...SECOND_SIGNS]
