// Hindi for whoever is not in yet (words/index.ts says why apart).
import type { EntranceWords } from '../../shape.ts'
import { account } from './account.ts'
import { app } from './app.ts'
import { faults } from './faults.ts'
import { problems } from './problems.ts'
import * as who from './who.ts'

export const entrance: EntranceWords = { ...who, account, app, faults, problems }
