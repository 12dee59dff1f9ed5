// Hindi: plain spoken forms first; a legal term keeps the form used in court. Latin digits.
import type { Words } from '../shape.ts'
import * as asking from './asking/asking.ts'
import { asked } from './asking/of-kinds.ts'
import { claims } from './claims/claims.ts'
import { numbers } from './claims/numbers.ts'
import { calendar, court as inCourt, promises, roster } from './claims/work.ts'
import { complaintKinds } from './complaints/kinds.ts'
import { complaints } from './complaints/screen.ts'
import { entrance } from './entrance/entrance.ts'
import { dutyWords, entry } from './entry/entry.ts'
import { inputs, newEntry } from './entry/new-entry.ts'
import { standingRules } from './entry/standing-rules.ts'
import { findKinds } from './find/kinds.ts'
import { find } from './find/screen.ts'
import { handed } from './handed/screen.ts'
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
import { sealed } from './kinds/proof/sealed.ts'
import { careAndTracing } from './kinds/steps/care-and-tracing.ts'
import { policeAndCourt } from './kinds/steps/police-and-court.ts'
import { stepNoted } from './kinds/steps/step-noted.ts'
import { team } from './kinds/team.ts'
import { voice } from './kinds/voice.ts'
import { law } from './law/kinds.ts'
import { openingKinds } from './openings/kinds.ts'
import { openings } from './openings/screen.ts'
import { packet } from './packet-kinds.ts'
import { outside, packets } from './packets.ts'
import { certificate, proof } from './proof/proof.ts'
import { keeping, stewardship, watching } from './proof/stewardship.ts'
import { protocols } from './protocols.ts'
import { book, flows, papers, people, today } from './screens.ts'
import { team as ourPeople } from './team.ts'
import { agreementKinds } from './tracks/agreement-kinds.ts'
import { agreements } from './tracks/agreements.ts'
import { directory } from './tracks/directory.ts'
import { exported, verify } from './verify.ts'
import { beforeTelling, consent } from './voice/consent.ts'
import { waiting } from './waiting.ts'
import { copies } from './watch/copies.ts'
import { watchKinds } from './watch/kinds.ts'
import { watch } from './watch/watch.ts'

export const hi: Words = {
  ...entrance,
  ...house,
  ...asking,
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
  verify,
  exported,
  proof,
  certificate,
  team: ourPeople,
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
  court: inCourt,
  promises,
  calendar,
  roster,
  handed,
  kinds: {
    ...arrival,
    ...police,
    ...evidence,
    ...sealed,
    ...committee,
    ...labour,
    ...court,
    ...law,
    ...money,
    ...care,
    ...voice,
    ...packet,
    ...agreementKinds,
    ...team,
    ...stepNoted,
    ...history,
    ...asked,
    ...organisation,
    ...complaintKinds,
    ...findKinds,
    ...openingKinds,
    ...watchKinds,
    ...policeAndCourt,
    ...careAndTracing,
  },
}
