// English. The other languages follow its shape (words/shape.ts).
import * as asked from './asking/asking.ts'
import { claims } from './claims/claims.ts'
import { numbers } from './claims/numbers.ts'
import { calendar, court, promises, roster } from './claims/work.ts'
import { complaints } from './complaints/screen.ts'
import { entrance } from './entrance/entrance.ts'
import { dutyWords, entry } from './entry/entry.ts'
import { inputs, newEntry } from './entry/new-entry.ts'
import { standingRules } from './entry/standing-rules.ts'
import { find } from './find/screen.ts'
import { handed } from './handed/screen.ts'
import * as house from './house.ts'
import { kinds } from './kinds.ts'
import { openings } from './openings/screen.ts'
import { outside, packets } from './packets.ts'
import { certificate, proof } from './proof/proof.ts'
import { keeping, stewardship, watching } from './proof/stewardship.ts'
import { protocols } from './protocols.ts'
import { book, flows, papers, people, today } from './screens.ts'
import { team } from './team.ts'
import { agreements } from './tracks/agreements.ts'
import { directory } from './tracks/directory.ts'
import { exported, verify } from './verify.ts'
import { beforeTelling, consent } from './voice/consent.ts'
import { waiting } from './waiting.ts'
import { copies } from './watch/copies.ts'
import { watch } from './watch/watch.ts'

export const en = {
  ...entrance,
  ...house,
  ...asked,
  dutyWords,
  standingRules,
  entry,
  newEntry,
  inputs,
  agreements,
  directory,
  outside,
  packets,
  protocols,
  today,
  people,
  book,
  papers,
  flows,
  kinds,
  verify,
  exported,
  proof,
  certificate,
  team,
  consent,
  beforeTelling,
  waiting,
  watching,
  keeping,
  stewardship,
  complaints,
  find,
  openings,
  copies,
  watch,
  claims,
  numbers,
  court,
  promises,
  calendar,
  roster,
  handed,
}
