// The list of kinds. Adding one: its file, its name here, then follow the compiler (docs/adding-a-kind.md).
import type { BodyOf, Kind } from '../kind.ts'
import { agreementAnswered } from './agreement/agreement-answered.ts'
import { agreementAsked } from './agreement/agreement-asked.ts'
import { agreementClause } from './agreement/agreement-clause.ts'
import { agreementEnded } from './agreement/agreement-ended.ts'
import { agreementHeadChanged } from './agreement/agreement-head-changed.ts'
import { agreementNews } from './agreement/agreement-news.ts'
import { agreementParty } from './agreement/agreement-party.ts'
import { agreementProposed } from './agreement/agreement-proposed.ts'
import { agreementReviewed } from './agreement/agreement-reviewed.ts'
import { agreementSigned } from './agreement/agreement-signed.ts'
import { ageEvidence } from './case/age/age-evidence.ts'
import { agePaperSought } from './case/age/age-paper-sought.ts'
import { aliasChosen } from './case/arrival/alias-chosen.ts'
import { journey } from './case/arrival/journey.ts'
import { personIdentified } from './case/arrival/person-identified.ts'
import { reportReceived } from './case/arrival/report-received.ts'
import { safetyConcern } from './case/arrival/safety-concern.ts'
import { separatedChild } from './case/arrival/separated-child.ts'
import { takenCharge } from './case/arrival/taken-charge.ts'
import { careNeeded } from './case/care/care-needed.ts'
import { careReport } from './case/care/care-report.ts'
import { goalSet } from './case/care/goal-set.ts'
import { note } from './case/care/note.ts'
import { promiseKept } from './case/care/promise-kept.ts'
import { promiseMade } from './case/care/promise-made.ts'
import { supportPerson } from './case/care/support-person.ts'
import { visit } from './case/care/visit.ts'
import { committeeProduction } from './case/committee/committee-production.ts'
import { followUpClosed } from './case/committee/follow-up-closed.ts'
import { homeVerificationAsked } from './case/committee/home-verification-asked.ts'
import { homeVerified } from './case/committee/home-verified.ts'
import { inquiryFiled } from './case/committee/inquiry-filed.ts'
import { leftHome } from './case/committee/left-home.ts'
import { order } from './case/committee/order.ts'
import { orderReceived } from './case/committee/order-received.ts'
import { placement } from './case/committee/placement.ts'
import { restored } from './case/committee/restored.ts'
import { signedFor } from './case/committee/signed-for.ts'
import { adjournment } from './case/court/adjournment.ts'
import { appealFiled } from './case/court/appeal-filed.ts'
import { bailGranted } from './case/court/bail-granted.ts'
import { caseStep } from './case/court/case-step.ts'
import { hearing } from './case/court/hearing.ts'
import { magistrateProduction } from './case/court/magistrate-production.ts'
import { remanded } from './case/court/remanded.ts'
import { diaryEntry } from './case/custody/diary-entry.ts'
import { officerChanged } from './case/custody/officer-changed.ts'
import { placeReached } from './case/custody/place-reached.ts'
import { stationStay } from './case/custody/station-stay.ts'
import { erased } from './case/erasure/erased.ts'
import { erasureAgreed } from './case/erasure/erasure-agreed.ts'
import { erasureAsked } from './case/erasure/erasure-asked.ts'
import { legalHold } from './case/erasure/legal-hold.ts'
import { custodyPassed } from './case/evidence/custody-passed.ts'
import { evidenceSealed } from './case/evidence/evidence-sealed.ts'
import { medicalExamination } from './case/evidence/medical-examination.ts'
import { medicalReportSent } from './case/evidence/medical-report-sent.ts'
import { paperAdded } from './case/evidence/paper-added.ts'
import { paperMade } from './case/evidence/paper-made.ts'
import { statementTaken } from './case/evidence/statement-taken.ts'
import { transcriptAdded } from './case/evidence/transcript-added.ts'
import { workingCopy } from './case/evidence/working-copy.ts'
import { bondageInquired } from './case/labour/bondage-inquired.ts'
import { bondageTold } from './case/labour/bondage-told.ts'
import { cashPaid } from './case/labour/cash-paid.ts'
import { releaseCertificateApplied } from './case/labour/release-certificate-applied.ts'
import { releaseCertificateIssued } from './case/labour/release-certificate-issued.ts'
import { releaseCertificateRefused } from './case/labour/release-certificate-refused.ts'
import { offenceFacts } from './case/law/offence-facts.ts'
import { sectionsChosen } from './case/law/sections-chosen.ts'
import { missingTold } from './case/missing/missing-told.ts'
import { tracingStep } from './case/missing/tracing-step.ts'
import { carePaid } from './case/money/care-paid.ts'
import { entitlementApplied } from './case/money/entitlement-applied.ts'
import { entitlementBlocked } from './case/money/entitlement-blocked.ts'
import { entitlementInHand } from './case/money/entitlement-in-hand.ts'
import { entitlementPaid } from './case/money/entitlement-paid.ts'
import { entitlementPending } from './case/money/entitlement-pending.ts'
import { entitlementSanctioned } from './case/money/entitlement-sanctioned.ts'
import { nepalStep } from './case/nepal/nepal-step.ts'
import { openedInEmergency } from './case/opening/opened-in-emergency.ts'
import { openingAccounted } from './case/opening/opening-accounted.ts'
import { openingReviewed } from './case/opening/opening-reviewed.ts'
import { openingTold } from './case/opening/opening-told.ts'
import { linkTried } from './case/packet/link-tried.ts'
import { outsideAnswered } from './case/packet/outside-answered.ts'
import { packetAnswered } from './case/packet/packet-answered.ts'
import { packetLinked } from './case/packet/packet-linked.ts'
import { packetOpened } from './case/packet/packet-opened.ts'
import { packetRecalled } from './case/packet/packet-recalled.ts'
import { packetSent } from './case/packet/packet-sent.ts'
import { arrested } from './case/police/arrested.ts'
import { committeeAndCourtTold } from './case/police/committee-and-court-told.ts'
import { firAsked } from './case/police/fir-asked.ts'
import { firRefused } from './case/police/fir-refused.ts'
import { firRegistered } from './case/police/fir-registered.ts'
import { offenceReported } from './case/police/offence-reported.ts'
import { policeReport } from './case/police/police-report.ts'
import { progressTold } from './case/police/progress-told.ts'
import { removedFromPremises } from './case/police/removed-from-premises.ts'
import { searchMade } from './case/police/search-made.ts'
import { searchPapersSent } from './case/police/search-papers-sent.ts'
import { superintendentWritten } from './case/police/superintendent-written.ts'
import { delayReason } from './case/questions/delay-reason.ts'
import { pointedElsewhere } from './case/questions/pointed-elsewhere.ts'
import { questionAnswered } from './case/questions/question-answered.ts'
import { questionKeptOpen } from './case/questions/question-kept-open.ts'
import { questionPassed } from './case/questions/question-passed.ts'
import { assignment } from './case/team/assignment.ts'
import { closed } from './case/team/closed.ts'
import { conferenceHeld } from './case/team/conference-held.ts'
import { correction } from './case/team/correction.ts'
import { findMatched } from './case/team/find-matched.ts'
import { handOver } from './case/team/hand-over.ts'
import { looked } from './case/team/looked.ts'
import { reopened } from './case/team/reopened.ts'
import { stepNoted } from './case/team/step-noted.ts'
import { takenOver } from './case/team/taken-over.ts'
import { beforeTelling } from './case/voice/before-telling.ts'
import { consentGiven } from './case/voice/consent-given.ts'
import { consentRefused } from './case/voice/consent-refused.ts'
import { consentWithdrawn } from './case/voice/consent-withdrawn.ts'
import { guardianDecided } from './case/voice/guardian-decided.ts'
import { herWords } from './case/voice/her-words.ts'
import { identityShown } from './case/voice/identity-shown.ts'
import { objection } from './case/voice/objection.ts'
import { complaintAnswered } from './complaint/complaint-answered.ts'
import { complaintMade } from './complaint/complaint-made.ts'
import { complaintNamed } from './complaint/complaint-named.ts'
import { complaintPassed } from './complaint/complaint-passed.ts'
import { historicalPerson } from './history/historical-person.ts'
import { historicalRecord } from './history/historical-record.ts'
import { answerKept } from './organisation/answer-kept.ts'
import { deviceEnrolled } from './organisation/device-enrolled.ts'
import { deviceRevoked } from './organisation/device-revoked.ts'
import { directoryLine } from './organisation/directory-line.ts'
import { findAsked } from './organisation/find-asked.ts'
import { copiedOut } from './organisation/keeping/copied-out.ts'
import { logKeyChanged } from './organisation/keeping/log-key-changed.ts'
import { retentionChosen } from './organisation/keeping/retention-chosen.ts'
import { witnessesChosen } from './organisation/keeping/witnesses-chosen.ts'
import { memberJoined } from './organisation/member-joined.ts'
import { memberLeft } from './organisation/member-left.ts'
import { onDuty } from './organisation/on-duty.ts'
import { openerEnded } from './organisation/opening/opener-ended.ts'
import { openerNamed } from './organisation/opening/opener-named.ts'
import { openingAnswered } from './organisation/opening/opening-answered.ts'
import { openingAsked } from './organisation/opening/opening-asked.ts'
import { organisationOpened } from './organisation/organisation-opened.ts'
import { copyAnswered } from './organisation/watch/copy-answered.ts'
import { copyAsked } from './organisation/watch/copy-asked.ts'
import { decoyEnded } from './organisation/watch/decoy-ended.ts'
import { decoyLaid } from './organisation/watch/decoy-laid.ts'
import { decoyMet } from './organisation/watch/decoy-met.ts'
import { readingNoticed } from './organisation/watch/reading-noticed.ts'

export const KINDS = {
  'alias-chosen': aliasChosen,
  journey: journey,
  'person-identified': personIdentified,
  'report-received': reportReceived,
  'safety-concern': safetyConcern,
  'taken-charge': takenCharge,
  'separated-child': separatedChild,
  'committee-and-court-told': committeeAndCourtTold,
  'fir-asked': firAsked,
  'fir-refused': firRefused,
  'fir-registered': firRegistered,
  'offence-reported': offenceReported,
  'police-report': policeReport,
  'progress-told': progressTold,
  'superintendent-written': superintendentWritten,
  arrested: arrested,
  'search-made': searchMade,
  'search-papers-sent': searchPapersSent,
  'removed-from-premises': removedFromPremises,
  'age-evidence': ageEvidence,
  'custody-passed': custodyPassed,
  'evidence-sealed': evidenceSealed,
  'medical-examination': medicalExamination,
  'medical-report-sent': medicalReportSent,
  'paper-added': paperAdded,
  'paper-made': paperMade,
  'statement-taken': statementTaken,
  'transcript-added': transcriptAdded,
  'working-copy': workingCopy,
  erased: erased,
  'erasure-agreed': erasureAgreed,
  'erasure-asked': erasureAsked,
  'legal-hold': legalHold,
  'committee-production': committeeProduction,
  'follow-up-closed': followUpClosed,
  'home-verification-asked': homeVerificationAsked,
  'home-verified': homeVerified,
  'inquiry-filed': inquiryFiled,
  order: order,
  placement: placement,
  restored: restored,
  'order-received': orderReceived,
  'left-home': leftHome,
  'bondage-inquired': bondageInquired,
  'bondage-told': bondageTold,
  'cash-paid': cashPaid,
  'release-certificate-applied': releaseCertificateApplied,
  'release-certificate-issued': releaseCertificateIssued,
  'release-certificate-refused': releaseCertificateRefused,
  adjournment: adjournment,
  hearing: hearing,
  'magistrate-production': magistrateProduction,
  remanded: remanded,
  'appeal-filed': appealFiled,
  'case-step': caseStep,
  'offence-facts': offenceFacts,
  'sections-chosen': sectionsChosen,
  'care-paid': carePaid,
  'entitlement-applied': entitlementApplied,
  'entitlement-in-hand': entitlementInHand,
  'entitlement-sanctioned': entitlementSanctioned,
  'goal-set': goalSet,
  note: note,
  'promise-kept': promiseKept,
  'promise-made': promiseMade,
  visit: visit,
  'care-needed': careNeeded,
  'support-person': supportPerson,
  'care-report': careReport,
  'missing-told': missingTold,
  'tracing-step': tracingStep,
  'nepal-step': nepalStep,
  'before-telling': beforeTelling,
  'consent-given': consentGiven,
  'consent-refused': consentRefused,
  'consent-withdrawn': consentWithdrawn,
  'guardian-decided': guardianDecided,
  'her-words': herWords,
  objection: objection,
  'packet-sent': packetSent,
  'packet-answered': packetAnswered,
  'outside-answered': outsideAnswered,
  'packet-recalled': packetRecalled,
  'packet-opened': packetOpened,
  'packet-linked': packetLinked,
  'link-tried': linkTried,
  assignment: assignment,
  closed: closed,
  'conference-held': conferenceHeld,
  correction: correction,
  'hand-over': handOver,
  looked: looked,
  reopened: reopened,
  'step-noted': stepNoted,
  'taken-over': takenOver,
  'diary-entry': diaryEntry,
  'officer-changed': officerChanged,
  'place-reached': placeReached,
  'station-stay': stationStay,
  'bail-granted': bailGranted,
  'age-paper-sought': agePaperSought,
  'signed-for': signedFor,
  'identity-shown': identityShown,
  'entitlement-blocked': entitlementBlocked,
  'entitlement-pending': entitlementPending,
  'entitlement-paid': entitlementPaid,
  'pointed-elsewhere': pointedElsewhere,
  'delay-reason': delayReason,
  'question-answered': questionAnswered,
  'question-kept-open': questionKeptOpen,
  'question-passed': questionPassed,
  'historical-record': historicalRecord,
  'historical-person': historicalPerson,
  'answer-kept': answerKept,
  'device-enrolled': deviceEnrolled,
  'device-revoked': deviceRevoked,
  'member-joined': memberJoined,
  'member-left': memberLeft,
  'on-duty': onDuty,
  'organisation-opened': organisationOpened,
  'log-key-changed': logKeyChanged,
  'retention-chosen': retentionChosen,
  'witnesses-chosen': witnessesChosen,
  'copied-out': copiedOut,
  'copy-asked': copyAsked,
  'copy-answered': copyAnswered,
  'reading-noticed': readingNoticed,
  'decoy-laid': decoyLaid,
  'decoy-met': decoyMet,
  'decoy-ended': decoyEnded,
  'find-asked': findAsked,
  'find-matched': findMatched,
  'opener-named': openerNamed,
  'opener-ended': openerEnded,
  'opening-asked': openingAsked,
  'opening-answered': openingAnswered,
  'opened-in-emergency': openedInEmergency,
  'opening-told': openingTold,
  'opening-reviewed': openingReviewed,
  'opening-accounted': openingAccounted,
  'complaint-answered': complaintAnswered,
  'complaint-made': complaintMade,
  'complaint-named': complaintNamed,
  'complaint-passed': complaintPassed,
  'directory-line': directoryLine,
  'agreement-answered': agreementAnswered,
  'agreement-asked': agreementAsked,
  'agreement-clause': agreementClause,
  'agreement-ended': agreementEnded,
  'agreement-head-changed': agreementHeadChanged,
  'agreement-news': agreementNews,
  'agreement-party': agreementParty,
  'agreement-proposed': agreementProposed,
  'agreement-reviewed': agreementReviewed,
  'agreement-signed': agreementSigned,
} as const satisfies { readonly [name: string]: Kind }

export type KindName = keyof typeof KINDS
/** The body of a kind by its name: `BodyNamed<'taken-charge'>`. */
export type BodyNamed<N extends KindName> = BodyOf<(typeof KINDS)[N]['fields']>

export const KIND_NAMES = Object.keys(KINDS) as readonly KindName[]

/** The kind of this name, or null for a name this release does not know. */
const byName: ReadonlyMap<string, Kind> = new Map(Object.entries(KINDS))

export const kindNamed = (name: string): Kind | null => byName.get(name) ?? null
