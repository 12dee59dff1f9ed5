// The list of protocols: what the law asks for, as typed moments. Adding one: its file, its name here, its scenario page.
import type { Protocol } from '../protocol.ts'
import { bondageInquiry } from './blsa/bondage-inquiry.ts'
import { immediateCash } from './blsa/immediate-cash.ts'
import { releaseCertificate } from './blsa/release-certificate.ts'
import { firRefusedRemedy } from './bnss/fir-refused-remedy.ts'
import { firRegistered } from './bnss/fir-registered.ts'
import { investigationTwoMonths } from './bnss/investigation-two-months.ts'
import { medicalExamination } from './bnss/medical-examination.ts'
import { medicalReportSent } from './bnss/medical-report-sent.ts'
import { toldHowTheCaseStands } from './bnss/told-how-the-case-stands.ts'
import { finalOrder } from './jj/final-order.ts'
import { interimPlacement } from './jj/interim-placement.ts'
import { productionBeforeCommittee } from './jj/production-before-committee.ts'
import { socialInvestigationOrdered } from './jj/social-investigation-ordered.ts'
import { socialInvestigationReport } from './jj/social-investigation-report.ts'
import { twoYearFollowUp } from './jj/two-year-follow-up.ts'
import type { OneMatter } from './one-matter.ts'
import { committeeAndCourtTold } from './pocso/committee-and-court-told.ts'
import { medicalExaminationOfChild } from './pocso/medical-examination-of-child.ts'
import { offenceReported } from './pocso/offence-reported.ts'

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
] as const

export type ProtocolName = (typeof LIST)[number]['name']

export const PROTOCOLS: readonly (Protocol & Partial<OneMatter> & { readonly name: ProtocolName })[] = LIST
