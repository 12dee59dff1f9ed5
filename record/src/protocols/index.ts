// The list of protocols: what the law asks for, as typed moments. Adding one: its file, its name here, its scenario page.
import type { Protocol } from '../protocol.ts'
import { bondageInquiry } from './blsa/bondage-inquiry.ts'
import { immediateCash } from './blsa/immediate-cash.ts'
import { releaseCertificate } from './blsa/release-certificate.ts'
import {
  accusedBeforeMagistrate,
  herselfBeforeMagistrate,
  searchGroundsSent,
  searchRecordingSent,
} from './bnss/arrest-and-search.ts'
import { reportBeforeBailNinety, reportBeforeBailSixty } from './bnss/default-bail.ts'
import { firRefusedRemedy } from './bnss/fir-refused-remedy.ts'
import { firRegistered } from './bnss/fir-registered.ts'
import { messageSigned, preliminaryEnquiryEnded } from './bnss/first-steps.ts'
import { compensationEnquiry, proceedsShared, treatedFree } from './bnss/her-dues.ts'
import { investigationTwoMonths } from './bnss/investigation-two-months.ts'
import { earlyStatement, statementBeforeMagistrate } from './bnss/magistrate-statement.ts'
import { medicalExamination } from './bnss/medical-examination.ts'
import { medicalReportSent } from './bnss/medical-report-sent.ts'
import { toldHowTheCaseStands } from './bnss/told-how-the-case-stands.ts'
import { chargeFramed, copiesGiven, judgmentGiven, rapeTrial, sanctionDecided } from './bnss/trial.ts'
import { examinedAfterRemoval, producedBeforeMagistrate } from './itpa/after-removal.ts'
import { inquiryCustodyThreeWeeks, interimCustodyTenDays, protectiveHomeThreeYears } from './itpa/custody.ts'
import { closureAnswered, premisesEmptied } from './itpa/premises.ts'
import { freeForAdoptionOlder, freeForAdoptionYoungest } from './jj/adoption.ts'
import { ageTestMade } from './jj/age-test.ts'
import { appealAgainstCommittee } from './jj/appeal.ts'
import { broughtToHomeDistrict } from './jj/escort-home.ts'
import { finalOrder } from './jj/final-order.ts'
import { aftercareReported, carePlanReviewed, fosterFamilyVisited } from './jj/in-care.ts'
import { interimPlacement } from './jj/interim-placement.ts'
import { lostChildOnPortal, lostChildTold } from './jj/lost-child.ts'
import { productionBeforeCommittee } from './jj/production-before-committee.ts'
import { productionReport } from './jj/production-report.ts'
import { socialInvestigationOrdered, socialInvestigationReport } from './jj/social-investigation.ts'
import { twoYearFollowUp } from './jj/two-year-follow-up.ts'
import { unitAfterFourMonths, unitAtOnce } from './missing/anti-trafficking-unit.ts'
import { missingChildFir, missingChildOnPortal, nodalOfficersTold } from './missing/missing-child.ts'
import { rehabilitationCentreStay, statementCertified } from './np/in-nepal.ts'
import type { OneMatter } from './one-matter.ts'
import { careArranged, hospitalReached, producedFromDanger } from './pocso/care-of-child.ts'
import { committeeAndCourtTold } from './pocso/committee-and-court-told.ts'
import { medicalExaminationOfChild } from './pocso/medical-examination-of-child.ts'
import { offenceReported } from './pocso/offence-reported.ts'
import { compensationPaid, specialReliefPaid } from './pocso/relief-and-compensation.ts'
import { childEvidenceRecorded, specialCourtTrial } from './pocso/special-court.ts'
import { supportPersonGiven, supportPersonReports } from './pocso/support-person.ts'

const LIST = [
  productionBeforeCommittee,
  interimPlacement,
  socialInvestigationOrdered,
  socialInvestigationReport,
  finalOrder,
  twoYearFollowUp,
  offenceReported,
  committeeAndCourtTold,
  medicalExaminationOfChild,
  firRegistered,
  firRefusedRemedy,
  medicalExamination,
  medicalReportSent,
  toldHowTheCaseStands,
  investigationTwoMonths,
  bondageInquiry,
  releaseCertificate,
  immediateCash,
  freeForAdoptionYoungest,
  freeForAdoptionOlder,
  ageTestMade,
  appealAgainstCommittee,
  broughtToHomeDistrict,
  carePlanReviewed,
  fosterFamilyVisited,
  aftercareReported,
  lostChildTold,
  lostChildOnPortal,
  productionReport,
  careArranged,
  hospitalReached,
  producedFromDanger,
  specialReliefPaid,
  compensationPaid,
  childEvidenceRecorded,
  specialCourtTrial,
  supportPersonGiven,
  supportPersonReports,
  accusedBeforeMagistrate,
  herselfBeforeMagistrate,
  searchRecordingSent,
  searchGroundsSent,
  reportBeforeBailNinety,
  reportBeforeBailSixty,
  messageSigned,
  preliminaryEnquiryEnded,
  treatedFree,
  compensationEnquiry,
  proceedsShared,
  statementBeforeMagistrate,
  earlyStatement,
  copiesGiven,
  chargeFramed,
  rapeTrial,
  judgmentGiven,
  sanctionDecided,
  producedBeforeMagistrate,
  examinedAfterRemoval,
  interimCustodyTenDays,
  inquiryCustodyThreeWeeks,
  protectiveHomeThreeYears,
  closureAnswered,
  premisesEmptied,
  unitAtOnce,
  unitAfterFourMonths,
  missingChildFir,
  missingChildOnPortal,
  nodalOfficersTold,
  statementCertified,
  rehabilitationCentreStay,
] as const

export type ProtocolName = (typeof LIST)[number]['name']

export const PROTOCOLS: readonly (Protocol & Partial<OneMatter> & { readonly name: ProtocolName })[] = LIST
