// Who lives in the practice district. All invented: people, bodies and places.
import type { Role } from '@sajha/record'
import type { PersonKey, Told } from '../step.ts'

export type StoryOrganisation = {
  readonly key: string
  readonly name: Told
  readonly sort: 'ngo' | 'committee' | 'home' | 'hospital' | 'office'
  readonly people: readonly {
    readonly key: PersonKey
    readonly name: Told
    readonly roles: readonly Exclude<Role, 'server'>[]
  }[]
}

export const DISTRICT: Told = ['Devipur', 'देवीपुर', 'देवीपुर']

export const ORGANISATIONS: readonly StoryOrganisation[] = [
  {
    key: 'kendra',
    name: ['Pipal Tola Kendra', 'पीपल टोला केंद्र', 'पीपल टोला केन्द्र'],
    sort: 'ngo',
    people: [
      { key: 'kavita', name: ['Kavita', 'कविता', 'कविता'], roles: ['caseworker'] },
      { key: 'farida', name: ['Farida', 'फ़रीदा', 'फरिदा'], roles: ['manager', 'administrator'] },
      { key: 'asha', name: ['Asha', 'आशा', 'आशा'], roles: ['lawyer', 'caseworker'] },
    ],
  },
  {
    key: 'committee',
    name: ['Child Welfare Committee, Devipur', 'बाल कल्याण समिति, देवीपुर', 'बाल कल्याण समिति, देवीपुर'],
    sort: 'committee',
    people: [{ key: 'sushila', name: ['Sushila Devi', 'सुशीला देवी', 'सुशीला देवी'], roles: ['cwc'] }],
  },
  {
    key: 'aangan',
    name: ['Aangan Home for Girls', 'आँगन बालिका गृह', 'आँगन बालिका गृह'],
    sort: 'home',
    people: [{ key: 'meena', name: ['Meena', 'मीना', 'मीना'], roles: ['home'] }],
  },
  {
    key: 'sadar',
    name: ['Sadar Hospital, Devipur', 'सदर अस्पताल, देवीपुर', 'सदर अस्पताल, देवीपुर'],
    sort: 'hospital',
    people: [{ key: 'sen', name: ['Dr Sen', 'डॉ. सेन', 'डा. सेन'], roles: ['doctor'] }],
  },
  {
    key: 'collectorate',
    name: ['Office of the District Magistrate, Devipur', 'ज़िलाधिकारी कार्यालय, देवीपुर', 'जिल्लाधिकारीको कार्यालय, देवीपुर'],
    sort: 'office',
    people: [{ key: 'anil', name: ['Anil Kumar', 'अनिल कुमार', 'अनिल कुमार'], roles: ['official'] }],
  },
]
