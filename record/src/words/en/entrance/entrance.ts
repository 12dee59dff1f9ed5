// English for whoever is not in yet: what the house is called, who people are, coming in, and what can go wrong on the way.
// Apart from all that opens a book, so that a first visit fetches no more than it can show (words/index.ts).
import { account } from './account.ts'
import { app } from './app.ts'
import { faults } from './faults.ts'
import { problems } from './problems.ts'
import * as who from './who.ts'

export const entrance = { ...who, account, app, faults, problems }
