// The drawing of an alias, where there is one of that animal.
import type { Alias } from '@sajha/record'
import { ANIMALS } from '../ui/drawings/index.ts'

export const animalOf = ({ animal, colour }: Alias) => ({ animal: ANIMALS.find((it) => it === animal), colour })
