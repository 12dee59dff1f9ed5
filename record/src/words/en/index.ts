// English. The other languages follow its shape (words/shape.ts).

import { entrance } from './entrance/entrance.ts'
import { dutyWords, entry } from './entry/entry.ts'
import { inputs, newEntry } from './entry/new-entry.ts'
import { standingRules } from './entry/standing-rules.ts'
import * as house from './house.ts'
import { kinds } from './kinds.ts'
import { proof, stewardship } from './proof/stewardship.ts'
import { protocols } from './protocols.ts'
import { book, people, today } from './screens.ts'
import { team } from './team.ts'
import { exported, verify } from './verify.ts'
import { waiting } from './waiting.ts'

export const en = {
  ...entrance,
  ...house,
  dutyWords,
  standingRules,
  entry,
  newEntry,
  inputs,
  protocols,
  today,
  people,
  book,
  kinds,
  verify,
  exported,
  team,
  waiting,
  proof,
  stewardship,
}
