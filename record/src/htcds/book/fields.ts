// Which field of an old record holds which field of HTCDS. Both ways are read off these lists, so that they cannot disagree.

import type { historicalPerson } from '../../kinds/history/historical-person.ts'
import type { historicalRecord } from '../../kinds/history/historical-record.ts'
import { asCtdc } from '../standard/extensions.ts'

type RecordField = keyof (typeof historicalRecord)['fields']
type PersonField = keyof (typeof historicalPerson)['fields']

/** One code, which may be one that stands beside the standard's field. */
export const ONE_CODE = {
  status: 'vic_TraffickingStatus',
  decidedBy: 'vic_TraffickingStatusDecisionMakingOrg',
  gender: 'prs_Gender',
  married: 'prs_MaritalStatus',
  education: 'prs_HighestLevelOfEducation',
  relation: 'vic_RelationshipToTrafficker',
  caseStatus: 'cas_Status',
  referredHere: 'cas_ReasonForIncomingReferral',
  referredOn: 'cas_ReasonForOutgoingReferral',
} as const satisfies { readonly [F in RecordField]?: string }

/** Several codes, together with those that stand beside the standard's field. */
export const SEVERAL_CODES = {
  recruitedHow: 'vic_MethodOfRecruitment',
  recruitedOn: 'vic_RecruitmentWebsitesAndApps',
  control: 'vic_MethodsOfControl',
  exploitation: 'vic_TypeOfExploitation',
  industry: 'vic_ForcedLabourIndustry',
  sexual: 'vic_TypeOfSexExploitation',
  exploitedOn: 'vic_ExploitationWebsitesAndApps',
} as const satisfies { readonly [F in RecordField]?: string }

/** A number or a tick. */
export const PLAIN = {
  ageWhenTrafficked: 'vic_AgeWhenTrafficked',
  children: 'prs_NumberOfChildren',
  deceased: 'prs_Deceased',
  consent: 'con_Consent',
} as const satisfies { readonly [F in RecordField]?: string }

/** What only CTDC tells, by the name under which it leaves. */
export const OF_CTDC = {
  ageBand: asCtdc('ageBroad'),
  duration: asCtdc('traffickMonths'),
  registeredIn: asCtdc('yearOfRegistration'),
  citizenThere: asCtdc('isCitizenOfCountry'),
} as const satisfies { readonly [F in RecordField]?: string }

export const RECRUITERS = {
  IntimatePartner: asCtdc('recruiterRelationIntimatePartner'),
  Friend: asCtdc('recruiterRelationFriend'),
  Family: asCtdc('recruiterRelationFamily'),
  Other: asCtdc('recruiterRelationOther'),
  Unknown: asCtdc('recruiterRelationUnknown'),
} as const

/** Text about who she is. */
export const PERSON_TEXT = {
  salutation: 'prs_Salutation',
  firstName: 'prs_FirstName',
  middleName: 'prs_MiddleName',
  secondName: 'prs_SecondName',
  identityNumber: 'prs_IdentityNumber',
  title: 'prs_Title',
  email: 'prs_Email',
  homePhone: 'prs_HomePhone',
  mobilePhone: 'prs_MobilePhone',
  street: 'prs_MailingStreet',
  city: 'prs_MailingCity',
  state: 'prs_MailingState',
  postalCode: 'prs_MailingPostalCode',
  country: 'prs_MailingCountry',
} as const satisfies { readonly [F in PersonField]?: string }

export const BIRTHDATE = 'prs_Birthdate'
export const CITIZENSHIP = 'prs_Citizenship'
export const INDUSTRY = 'vic_ForcedLabourIndustry'
