// A body or person whom the law gives a part: what it may see, may do, and may not. Which person that is in a case follows from facts.
import type { Life } from '../reference/record.ts'

export type Institution = Life & {
  readonly id: string
  readonly name: string
  readonly kind:
    | 'person'
    | 'position'
    | 'police'
    | 'border'
    | 'court'
    | 'statutory'
    | 'legal'
    | 'executive'
    | 'shelter'
    | 'care'
    | 'ngo'
    | 'health'
    | 'helpline'
    | 'community'
    | 'nepal'
    | 'oversight'
    | 'data'
  readonly maySee: string
  readonly mayDo: string
  readonly limits: string
}
