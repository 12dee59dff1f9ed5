// The variables of CTDC's published tables and what each says in HTCDS. From the codebook of the Global Synthetic Dataset (2024), the
// columns of the table of 2021, and the features that people derive from them. Names and values are facts; cite CTDC
// (ctdatacollaborative.org). Where one variable stands for several codes of HTCDS, no code is guessed (standard/extensions.ts).

export type Variable =
  /** 1 or nothing. `code` is a code of the field, or one that stands beside it. */
  | { readonly is: 'flag'; readonly name: string; readonly field: string; readonly code: string }
  /** 1 or nothing, and HTCDS has no field for it. */
  | { readonly is: 'alone'; readonly name: string }
  /** One of CTDC's words for gender, or a column of 0 and 1 for one of them. */
  | { readonly is: 'gender'; readonly name: string }
  | { readonly is: 'gender-flag'; readonly name: string; readonly code: string | null }
  /** One of CTDC's bands, or its number in their order, from 1. */
  | {
      readonly is: 'band'
      readonly name: string
      readonly bands: readonly string[]
      readonly written: readonly string[]
    }
  | { readonly is: 'citizenship'; readonly name: string }
  | { readonly is: 'country'; readonly name: string }
  | { readonly is: 'year'; readonly name: string }
  /** Words of CTDC's own, kept as they are. */
  | { readonly is: 'words'; readonly name: string }

const flags = (field: string, codes: Readonly<Record<string, string>>): readonly Variable[] =>
  Object.entries(codes).map(([name, code]) => ({ is: 'flag', name, field, code }))

const alone = (...names: readonly string[]): readonly Variable[] => names.map((name) => ({ is: 'alone', name }))

export const AGES = ['0-8', '9-17', '18-20', '21-23', '24-26', '27-29', '30-38', '39-47', '48+'] as const
export const MONTHS = ['0-12', '13-24', '25+'] as const

/** In the order of the codebook of 2024, then what only the table of 2021 has, then what people derive. */
export const VARIABLES: readonly Variable[] = [
  { is: 'year', name: 'yearOfRegistration' },
  { is: 'gender', name: 'gender' },
  {
    is: 'band',
    name: 'ageBroad',
    bands: AGES,
    written: ['0--8', '9--17', '18--20', '21--23', '24--26', '27--29', '30--38', '39--47', '48+'],
  },
  { is: 'citizenship', name: 'citizenship' },
  { is: 'country', name: 'CountryOfExploitation' },
  {
    is: 'band',
    name: 'traffickMonths',
    bands: MONTHS,
    written: ['0--12 (0-1 yr)', '13--24 (1-2 yrs)', '25+ (2+ yrs)'],
  },
  ...flags('vic_MethodsOfControl', {
    meansDebtBondageEarnings: 'meansDebtBondageEarnings',
    meansThreats: 'meansThreats',
    meansAbusePsyPhySex: 'meansAbusePsyPhySex',
    meansFalsePromises: 'FalsePromises',
    meansDrugsAlcohol: 'PsychoactiveSubstance',
    meansDenyBasicNeeds: 'meansDenyBasicNeeds',
    meansExcessiveWorkHours: 'ExcessiveWorkingHours',
    meansWithholdDocs: 'WithholdsDocuments',
  }),
  ...flags('vic_TypeOfExploitation', {
    isForcedLabour: 'ForcedLabour',
    isSexualExploit: 'SexualExploitation',
    isOtherExploit: 'isOtherExploit',
  }),
  ...flags('vic_ForcedLabourIndustry', {
    typeOfLabourAgriculture: 'A_AgricultureForestryAndFishing',
    typeOfLabourConstruction: 'F_Construction',
    typeOfLabourDomesticWork: 'T_ActivitiesOfHouseholdsAsEmployers',
    typeOfLabourHospitality: 'I_AccommodationAndFoodServiceActivities',
  }),
  ...flags('vic_TypeOfSexExploitation', { typeOfSexProstitution: 'Prostitution', typeOfSexPornography: 'Pornography' }),
  ...alone(
    'recruiterRelationIntimatePartner',
    'recruiterRelationFriend',
    'recruiterRelationFamily',
    'recruiterRelationOther',
  ),

  ...flags('vic_MethodsOfControl', {
    meansOfControlDebtBondage: 'DebtBondage',
    meansOfControlTakesEarnings: 'TakesEarnings',
    meansOfControlRestrictsFinancialAccess: 'RestrictsFinancialAccess',
    meansOfControlThreats: 'meansOfControlThreats',
    meansOfControlPsychologicalAbuse: 'PsychologicalAbuse',
    meansOfControlPhysicalAbuse: 'PhysicalAbuse',
    meansOfControlSexualAbuse: 'SexualAbuse',
    meansOfControlFalsePromises: 'FalsePromises',
    meansOfControlPsychoactiveSubstances: 'PsychoactiveSubstance',
    meansOfControlRestrictsMovement: 'RestrictsMovement',
    meansOfControlRestrictsMedicalCare: 'RestrictsMedicalCare',
    meansOfControlExcessiveWorkingHours: 'ExcessiveWorkingHours',
    meansOfControlUsesChildren: 'meansOfControlUsesChildren',
    meansOfControlThreatOfLawEnforcement: 'ThreatsLawEnforcement',
    meansOfControlWithholdsNecessities: 'WithholdsNecessities',
    meansOfControlWithholdsDocuments: 'WithholdsDocuments',
    meansOfControlOther: 'Other',
  }),
  ...flags('vic_TypeOfExploitation', {
    isForcedMarriage: 'ForcedMarriage',
    isForcedMilitary: 'isForcedMilitary',
    isOrganRemoval: 'OrganRemoval',
    isSlaveryAndPractices: 'isSlaveryAndPractices',
  }),
  ...flags('vic_TypeOfSexExploitation', {
    typeOfSexRemoteInteractiveServices: 'RemoteInteractiveServices',
    typeOfSexPrivateSexualServices: 'PrivateSexualServices',
  }),
  ...alone(
    'meansOfControlNotSpecified',
    'isSexAndLabour',
    'typeOfLabourAquafarming',
    'typeOfLabourBegging',
    'typeOfLabourIllicitActivities',
    'typeOfLabourManufacturing',
    'typeOfLabourMiningOrDrilling',
    'typeOfLabourPeddling',
    'typeOfLabourTransportation',
    'typeOfLabourOther',
    'typeOfLabourNotSpecified',
    'recruiterRelationUnknown',
    'isAbduction',
  ),
  { is: 'words', name: 'Datasource' },
  { is: 'words', name: 'majorityStatus' },
  { is: 'words', name: 'majorityStatusAtExploit' },
  { is: 'words', name: 'majorityEntry' },
  { is: 'words', name: 'meansOfControlConcatenated' },
  { is: 'words', name: 'typeOfExploitConcatenated' },
  { is: 'words', name: 'typeOfLabourConcatenated' },
  { is: 'words', name: 'typeOfSexConcatenated' },
  { is: 'words', name: 'RecruiterRelationship' },

  { is: 'gender-flag', name: 'gender_Woman', code: 'Feminine' },
  { is: 'gender-flag', name: 'gender_Man', code: 'Masculine' },
  { is: 'gender-flag', name: 'gender_Trans', code: 'TransOrNonConforming' },
  { is: 'gender-flag', name: 'gender_Unknown', code: null },
  ...alone('isCitizenOfCountry'),
]

/** Other spellings of a variable, as letters and digits only. */
export const SPELLED: Readonly<Record<string, string>> = {
  year: 'yearOfRegistration',
  age: 'ageBroad',
  ageband: 'ageBroad',
  agegroup: 'ageBroad',
  agebracket: 'ageBroad',
  sex: 'gender',
  nationality: 'citizenship',
  exploitationcountry: 'CountryOfExploitation',
  countryexploitation: 'CountryOfExploitation',
  traffickingduration: 'traffickMonths',
  traffickingmonths: 'traffickMonths',
  duration: 'traffickMonths',
  meansabuse: 'meansAbusePsyPhySex',
  meanswithholddocuments: 'meansWithholdDocs',
  meansexcessiveworkinghours: 'meansExcessiveWorkHours',
  meansdebtbondage: 'meansDebtBondageEarnings',
  forcedlabour: 'isForcedLabour',
  sexualexploit: 'isSexualExploit',
  issexualexploitation: 'isSexualExploit',
  sexualexploitation: 'isSexualExploit',
  isotherexploitation: 'isOtherExploit',
  otherexploit: 'isOtherExploit',
  otherexploitation: 'isOtherExploit',
  woman: 'gender_Woman',
  women: 'gender_Woman',
  female: 'gender_Woman',
  genderfemale: 'gender_Woman',
  man: 'gender_Man',
  men: 'gender_Man',
  male: 'gender_Man',
  gendermale: 'gender_Man',
  transnonconforming: 'gender_Trans',
  transgender: 'gender_Trans',
  gendertranstransgendernonconforming: 'gender_Trans',
  transtransgendernonconforming: 'gender_Trans',
  gendertransgender: 'gender_Trans',
  citizenofcountry: 'isCitizenOfCountry',
}
