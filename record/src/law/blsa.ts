// Clocks of the Bonded Labour System (Abolition) Act 1976 (deemed in force since 25 October 1975) and of the schemes beside it.
// The Act has no number of hours: what is counted here is a reminder of ours.
import type { Clock } from './clock.ts'

const act = {
  regime: 'BLSA',
  jurisdiction: 'IN',
  nature: 'deadline',
  decidingDate: 'event',
  within: null,
  counting: 'none',
  without: [],
  owedBy: 'dm',
  inForceTo: null,
  earlier: [],
} as const

export const blsaClocks = {
  'bl-inquire': {
    ...act,
    id: 'bl-inquire',
    title: 'Inquire into bonded labour and act',
    citation: 'BLSA 1976 s.12',
    startNamed: false,
    reminder: 'PT24H',
    strength: 'mandatory',
    inForceFrom: '1975-10-25',
    confidence: 'verified',
    automate: true,
    note: '"Forthwith" governs the action after the inquiry. 24 hours appears in Delhi\'s 2018 procedure only.',
  },
  'bl-release': {
    ...act,
    id: 'bl-release',
    title: 'Release certificate',
    citation: 'MoLE SOP 17 Aug 2017; SOP letter 14 May 2026 (neither text read)',
    startNamed: false,
    reminder: null,
    strength: 'policy',
    inForceFrom: '2017-08-17',
    confidence: 'unsure',
    automate: false,
    note: 'The Act never uses the words; scheme and SOP do. 24 hours is said, nobody confirmed it.',
  },
  'bl-immediate': {
    ...act,
    id: 'bl-immediate',
    title: 'Pay the immediate cash',
    citation: 'Central Sector Scheme for Rehabilitation of Bonded Labourer 2021',
    startNamed: false,
    reminder: 'P1D',
    strength: 'policy',
    inForceFrom: '2022-01-27',
    inForceTo: '2026-03-31',
    confidence: 'secondary',
    automate: true,
    earlier: [
      {
        citation: '2016 scheme, raised to Rs 20,000 from 17 Jan 2017 (Rs 5,000 before)',
        inForceFrom: '2016-05-17',
        inForceTo: '2022-01-26',
        within: null,
        confidence: 'secondary',
        automate: true,
        note: '',
      },
    ],
    note: 'Up to Rs 30,000 from the district fund, whatever the stage of the prosecution. No day fixed in the text seen. Terms after 31 March 2026 were not seen: ask.',
  },
} as const satisfies { readonly [id: string]: Clock }
