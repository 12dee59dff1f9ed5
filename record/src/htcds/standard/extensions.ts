// What we keep beyond the standard, and under which name it leaves again: codes that a list lacks stand beside their field as
// `ext_<field>`, variables of CTDC as `ctdc_<variable>`. The strict fields stay strict, and nothing is lost.

/** Codes that a list of the standard lacks, with what they say. None of them is ever written into the standard's own field. */
export const EXTRA_CODES = {
  prs_Gender: {
    // CTDC has one value for what HTCDS tells apart in three.
    TransOrNonConforming: 'Transgender or non-conforming',
  },
  vic_MethodsOfControl: {
    // Defined in the standard's Field_Definitions.md, and missing from its list.
    RestrictsMovement: 'Restricts movement',
    // CTDC, 2024: one variable for several codes of HTCDS. Which of them it was, nobody said.
    meansDebtBondageEarnings: 'Debt bondage, or takes earnings',
    meansThreats: 'Threats of some kind',
    meansAbusePsyPhySex: 'Abuse of mind, body or sexual',
    meansDenyBasicNeeds: 'Denies basic needs',
    // CTDC, 2021: no code of HTCDS says quite the same.
    meansOfControlThreats: 'Threats',
    meansOfControlUsesChildren: 'Uses children',
  },
  vic_TypeOfExploitation: {
    isOtherExploit: 'Exploitation that is neither forced labour nor sexual',
    isForcedMilitary: 'Forced military service',
    isSlaveryAndPractices: 'Slavery and similar practices',
  },
} as const satisfies { readonly [field: string]: { readonly [code: string]: string } }

const extra: { readonly [field: string]: { readonly [code: string]: string } } = EXTRA_CODES

/** Whether a code is one of ours beside this field. */
export const isExtraCode = (field: string, code: string): boolean => {
  const codes = Object.hasOwn(extra, field) ? extra[field] : undefined
  return codes !== undefined && Object.hasOwn(codes, code)
}

/** The name beside a field for codes it cannot hold. */
export const besides = (field: string): string => `ext_${field}`

/** The field that an `ext_` name stands beside; null for any other name. */
export const besideWhich = (name: string): string | null => (name.startsWith('ext_') ? name.slice(4) : null)

/** The name under which a CTDC variable leaves in an HTCDS file. */
export const asCtdc = (variable: string): string => `ctdc_${variable}`

/** The CTDC variable of a `ctdc_` name; null for any other name. */
export const whichCtdc = (name: string): string | null => (name.startsWith('ctdc_') ? name.slice(5) : null)

/** Lists to which people may add, as the standard says of them: an unknown code is a new one, and is said. */
export const GROWING: readonly string[] = ['vic_RecruitmentWebsitesAndApps', 'vic_ExploitationWebsitesAndApps']
