// What nobody has confirmed yet, by topic: shown as such, and run by nothing.

export const OPEN_DOUBTS = {
  'op-state-rules': {
    topic: 'State rules',
    doubt:
      'Bihar JJ Rules 2017 and UP JJ Rules 2019 replace the Model Rules and may renumber forms and rules; not read.',
  },
  'op-jj-model-rules': {
    topic: 'JJ Model Rules',
    doubt:
      'Hours of sitting, duty roster (r.18(1)), restoration, escort and overnight form numbers (42-46), follow-up interval; Model Amendment Rules 2022 not read.',
  },
  'op-pocso-rules-2020': {
    topic: 'POCSO Rules 2020',
    doubt: 'r.4(4), (5), (8), (10), (12), (14): text not read; r.6(1), r.8, Forms A and B read; r.9 from reports.',
  },
  'op-bonded-labour': {
    topic: 'Bonded labour',
    doubt:
      '24 h for the certificate and 3 months for the trial are SOP figures not seen; SOP of 14 May 2026 and terms after 31 Mar 2026 not seen.',
  },
  'op-2026-orders': {
    topic: '2026 orders',
    doubt: 'Prajwala (29 May) and G Ganesh (22 May) from agreeing reports only; the four-week AHTU direction is weak.',
  },
  'op-default-bail-for-bns-143-2': {
    topic: 'Default bail for BNS 143(2)',
    doubt: '60 or 90 days is contested (maximum ten years).',
  },
  'op-bnss-s-183-6-ten-year-limb': {
    topic: 'BNSS s.183(6) ten-year limb',
    doubt: 'whether BNS 143(2) alone ("may extend to ten years") counts.',
  },
  'op-old-fir-new-trial': {
    topic: 'Old FIR, new trial',
    doubt:
      'FIR before 1 Jul 2024 and cognizance after: Allahabad applies BNSS, other High Courts differ; Patna not seen.',
  },
  'op-bnss-first-schedule': {
    topic: 'BNSS First Schedule',
    doubt: 'cognizable and bailable marks from one reference table and general knowledge; schedule text not read.',
  },
  'op-blsa-s-22': {
    topic: 'BLSA s.22',
    doubt: 'blank in the text copied; cognizable and bailable from general knowledge.',
  },
  'op-pinki-2025': { topic: 'Pinki 2025', doubt: 'dates of the Patna and Allahabad circulars not seen.' },
  'op-money': {
    topic: 'Money',
    doubt:
      'UP schemes after the planned merger, Rani Lakshmi Bai rates, Bihar trafficking row, foster and aftercare amounts, SC/ST relief, NALSA limitation and interim shares.',
  },
  'op-shelter': { topic: 'Shelter', doubt: 'Shakti Sadan length of stay and monthly saving, One Stop Centre days.' },
  'op-india-and-nepal': {
    topic: 'India and Nepal',
    doubt: 'no binding agreement found; day of the Nepal Regulation of 2065 within that year not read.',
  },
  'op-nepali-months': {
    topic: 'Nepali months',
    doubt: "whether periods in months in Nepal's Act and Regulation run by the Bikram Sambat calendar.",
  },
  'op-data-protection': {
    topic: 'Data protection',
    doubt: 'DPDP Rules 2025 exemptions for child-protection bodies not read.',
  },
  'op-jj-s-101-proviso': {
    topic: 'JJ s.101 proviso',
    doubt: 'whether "such appeal shall be decided within thirty days" covers every appeal.',
  },
} as const satisfies { readonly [id: string]: { readonly topic: string; readonly doubt: string } }
