// Nepali as spoken in the Terai and the hills; Indian institutions keep their names. Devanagari digits.
import type { Words } from '../shape.ts'
import { entrance } from './entrance/entrance.ts'
import { dutyWords, entry } from './entry/entry.ts'
import { inputs, newEntry } from './entry/new-entry.ts'
import { standingRules } from './entry/standing-rules.ts'
import * as house from './house.ts'
import { arrival } from './kinds/arrival.ts'
import { care } from './kinds/care.ts'
import { committee } from './kinds/committee.ts'
import { court } from './kinds/court.ts'
import { evidence } from './kinds/evidence.ts'
import { history } from './kinds/history.ts'
import { labour } from './kinds/labour.ts'
import { money } from './kinds/money.ts'
import { organisation } from './kinds/organisation.ts'
import { police } from './kinds/police.ts'
import { careAndTracing } from './kinds/steps/care-and-tracing.ts'
import { policeAndCourt } from './kinds/steps/police-and-court.ts'
import { team } from './kinds/team.ts'
import { voice } from './kinds/voice.ts'
import { proof, stewardship } from './proof/stewardship.ts'
import { protocols } from './protocols.ts'
import { book, people, today } from './screens.ts'
import { team as ourPeople } from './team.ts'
import { exported, verify } from './verify.ts'
import { waiting } from './waiting.ts'

export const ne: Words = {
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
  verify,
  exported,
  team: ourPeople,
  waiting,
  proof,
  stewardship,
  kinds: {
    ...arrival,
    ...police,
    ...evidence,
    ...committee,
    ...labour,
    ...court,
    ...money,
    ...care,
    ...voice,
    ...team,
    ...history,
    ...organisation,
    ...policeAndCourt,
    ...careAndTracing,
  },
}
