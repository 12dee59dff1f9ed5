// English. The other languages follow its shape (words/shape.ts).
import { account } from './account.ts'
import { app } from './app.ts'
import { dutyWords, entry } from './entry/entry.ts'
import { inputs, newEntry } from './entry/new-entry.ts'
import { faults } from './faults.ts'
import * as house from './house.ts'
import { kinds } from './kinds.ts'
import { problems } from './problems.ts'
import { protocols } from './protocols.ts'
import { book, people, today } from './screens.ts'
import { team } from './team.ts'
import { exported, verify } from './verify.ts'
import { waiting } from './waiting.ts'

export const en = {
  ...house,
  account,
  app,
  dutyWords,
  entry,
  newEntry,
  inputs,
  faults,
  problems,
  protocols,
  today,
  people,
  book,
  kinds,
  verify,
  exported,
  team,
  waiting,
}
