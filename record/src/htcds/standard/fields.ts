// The fields of HTCDS 2.0: names, labels and what each holds. By IOM, CC BY 4.0 (NOTICE.md); `lies` is ours.
// The example questions of *Assessment and Planning* have no names in the standard, so they are not fields.

/** What a field holds. `lookup` names a record of another table there, and is text in a file. */
export type Form = 'text' | 'long-text' | 'lookup' | 'date' | 'checkbox' | 'whole' | 'decimal' | 'code' | 'codes'

export type StandardField = {
  readonly name: string
  readonly label: string
  readonly form: Form
  readonly core: boolean
  readonly deprecated: boolean
  /** Names, addresses, dates of birth and every free text lie with who she is, never beside facts; so does what tells of her health. */
  readonly lies: 'identity' | 'coordination'
}

type Mark = 'core' | 'deprecated' | 'identity'

const field = (name: string, label: string, form: Form, ...marks: readonly Mark[]): StandardField => ({
  name,
  label,
  form,
  core: marks.includes('core'),
  deprecated: marks.includes('deprecated'),
  lies: marks.includes('identity') ? 'identity' : 'coordination',
})

/** In the order of the standard, which is the order of our columns. */
export const FIELDS: readonly StandardField[] = [
  field('org_Name', 'Organisation Name', 'text', 'identity'),
  field('org_ShippingCity', 'Shipping City', 'text', 'identity'),
  field('org_ShippingCountry', 'Shipping Country', 'text', 'identity'),
  field('org_ShippingState', 'Shipping State/Province', 'text', 'identity'),
  field('org_ShippingStreet', 'Shipping Street', 'text', 'identity'),
  field('org_ShippingPostalCode', 'Shipping Zip/Postal Code', 'text', 'identity'),
  field('org_ShippingLongitude', 'Longitude', 'decimal', 'identity'),
  field('org_ShippingLatitude', 'Latitude', 'decimal', 'identity'),
  field('org_Phone', 'Phone', 'text', 'identity'),
  field('org_Type', 'Type', 'code'),
  field('prs_Salutation', 'Salutation', 'text', 'core', 'identity'),
  field('prs_FirstName', 'First Name', 'text', 'core', 'identity'),
  field('prs_MiddleName', 'Middle Name', 'text', 'identity'),
  field('prs_SecondName', 'Second Name', 'text', 'core', 'identity'),
  field('prs_Birthdate', 'Birthdate', 'date', 'core', 'identity'),
  field('prs_Gender', 'Gender', 'code', 'core'),
  field('prs_Deceased', 'Deceased', 'checkbox'),
  field('prs_MaritalStatus', 'Marital Status', 'code'),
  field('prs_NumberOfChildren', 'Number of Children', 'whole'),
  field('prs_PrimaryLanguage', 'Primary Language', 'code'),
  field('prs_SecondaryLanguage', 'Secondary Language', 'code'),
  field('prs_HighestLevelOfEducation', 'Highest Level of Education', 'code'),
  field('prs_Citizenship', 'Citizenship', 'codes', 'core'),
  field('prs_IdentityNumber', 'Identity Number', 'text', 'identity'),
  field('prs_Title', 'Title', 'text', 'core', 'identity'),
  field('prs_Email', 'Email', 'text', 'core', 'identity'),
  field('prs_HomePhone', 'Home Phone', 'text', 'core', 'identity'),
  field('prs_MobilePhone', 'Mobile Phone', 'text', 'core', 'identity'),
  field('prs_MailingCity', 'Mailing City', 'text', 'core', 'identity'),
  field('prs_MailingCountry', 'Mailing Country', 'text', 'core', 'identity'),
  field('prs_MailingState', 'Mailing State/Province', 'text', 'core', 'identity'),
  field('prs_MailingStreet', 'Mailing Street', 'text', 'core', 'identity'),
  field('prs_MailingPostalCode', 'Mailing Zip/Postal Code', 'text', 'core', 'identity'),
  field('prs_MailingLongitude', 'Longitude', 'decimal', 'identity'),
  field('prs_MailingLatitude', 'Latitude', 'decimal', 'identity'),
  field('vic_AgreementToManagePersonalData', 'Agreement to Manage Personal Data', 'checkbox', 'deprecated'),
  field('vic_TraffickingStatus', 'Trafficking Status', 'code', 'core'),
  field('vic_TraffickingStatusDecisionMakingOrg', 'Trafficking Status Decision Making Organization', 'code', 'core'),
  field('vic_RelationshipToTrafficker', 'Relationship to Trafficker', 'code'),
  field('vic_AgeWhenTrafficked', 'Age when Trafficked', 'whole'),
  field('vic_RecruitmentWebsitesAndApps', 'Recruitment Websites and Apps', 'codes'),
  field('vic_MethodOfRecruitment', 'Method of Recruitment', 'codes', 'core'),
  field('vic_LocationOfRecruitment', 'Location of Recruitment', 'lookup', 'core', 'identity'),
  field('vic_MethodsOfControl', 'Methods of Control', 'codes', 'core'),
  field('vic_TypeOfExploitation', 'Type of Exploitation', 'codes', 'core'),
  field('vic_ForcedLabourIndustry', 'Forced Labour Industry', 'code', 'core'),
  field('vic_TypeOfSexExploitation', 'Type of Sex Exploitation', 'codes', 'core'),
  field('vic_LocationOfExploitation', 'Location of Exploitation', 'lookup', 'core', 'identity'),
  field('vic_ExploitationWebsitesAndApps', 'Exploitation Websites and Apps', 'codes'),
  field('vic_Vulnerabilities', 'Vulnerabilities', 'codes', 'core', 'deprecated', 'identity'),
  field('vic_DetailsOfVulnerabilities', 'Details Of Vulnerabilities', 'long-text', 'core', 'deprecated', 'identity'),
  field('per_RoleInProcess', 'Role in Process', 'codes'),
  field('per_RoleDetails', 'Role Details', 'long-text', 'identity'),
  field('per_Organisation', 'Organisation', 'lookup', 'identity'),
  field('cas_Status', 'Status', 'code', 'core'),
  field('cas_ReasonForCaseClosure', 'Reason for Case Closure', 'long-text', 'core', 'identity'),
  field('cas_CaseOwner', 'Case Owner', 'lookup', 'core', 'identity'),
  field('cas_ReferringOrganisation', 'Referring Organisation', 'lookup', 'core', 'identity'),
  field('cas_IncomingReferralDate', 'Incoming Referral Date', 'date', 'core'),
  field('cas_ReferringPrimaryCaseWorker', 'Referring Primary Case Worker', 'lookup', 'core', 'identity'),
  field('cas_ReasonForIncomingReferral', 'Reason for Incoming Referral', 'code', 'core'),
  field('cas_IncomingReferralDetails', 'Incoming Referral Details', 'long-text', 'core', 'identity'),
  field('cas_ReferredOrganisation', 'Referred Organisation', 'lookup', 'core', 'identity'),
  field('cas_ReferredPrimaryCaseWorker', 'Referred Primary Case Worker', 'lookup', 'core', 'identity'),
  field('cas_ReasonForOutgoingReferral', 'Reason for Outgoing Referral', 'code', 'core'),
  field('cas_OutgoingReferralDate', 'Outgoing Referral Date', 'date', 'core'),
  field('cas_OutgoingReferralDetails', 'Outgoing Referral Details', 'long-text', 'core', 'identity'),
  field('cco_CaseComment', 'Case Comment', 'long-text', 'identity'),
  field('hte_Longitude', 'Longitude', 'decimal', 'identity'),
  field('hte_Latitude', 'Latitude', 'decimal', 'identity'),
  field('hte_City', 'City', 'text', 'identity'),
  field('hte_Country', 'Country', 'text', 'identity'),
  field('hte_State', 'State', 'text', 'identity'),
  field('hte_Street', 'Street', 'text', 'identity'),
  field('hte_PostalCode', 'PostalCode', 'text', 'identity'),
  field('hte_Date', 'Date', 'date'),
  field('hte_Type', 'Type', 'code'),
  field('hte_Description', 'Description', 'long-text', 'identity'),
  field('spl_Objectives', 'Objectives', 'long-text', 'identity'),
  field('spl_ActionPlan', 'Action Plan', 'long-text', 'identity'),
  field('spl_PlannedEndDate', 'Planned End Date', 'date'),
  field('spl_ActualEndDate', 'Actual End Date', 'date'),
  field('spl_Type', 'Type', 'code'),
  field('con_Consent', 'Consent', 'checkbox', 'core'),
]

/** What repeats, each under its prefix: where it happened, plans, comments, and whoever did it. */
export const REPEATS = ['hte', 'spl', 'cco', 'per'] as const
export type Repeat = (typeof REPEATS)[number]

const byName = new Map(FIELDS.map((it) => [it.name, it]))

/** The field of exactly this name, or null. */
export const fieldNamed = (name: string): StandardField | null => byName.get(name) ?? null

/** Which repeat a field belongs to; null for one that a case has once. */
export const repeatOf = (name: string): Repeat | null => REPEATS.find((it) => name.startsWith(`${it}_`)) ?? null
