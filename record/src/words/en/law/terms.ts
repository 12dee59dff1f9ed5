// English: names of Acts, courts, fines, and what is worked out of age, number and place.

export const atoms = {
  'under-12': { so: 'under 12 then', not: '12 or more then' },
  'under-14': { so: 'under 14 then', not: '14 or more then' },
  'under-16': { so: 'under 16 then', not: '16 or more then' },
  'under-18': { so: 'under 18 then', not: '18 or more then' },
  'under-21': { so: 'under 21 then', not: '21 or more then' },
  female: { so: 'a girl or woman', not: 'not a girl or woman' },
  'many-with-adult': { so: 'more than one person, an adult among them', not: 'not several with an adult' },
  'one-child': { so: 'exactly one person under 18', not: 'not exactly one under 18' },
  'many-children': { so: 'more than one person under 18', not: 'not more than one under 18' },
  'three-days': { so: 'three days or more', not: 'less than three days' },
  'ten-days': { so: 'ten days or more', not: 'less than ten days' },
  'in-india': { so: 'in India', not: 'not in India' },
  'under-nepal-law': { so: 'in Nepal, or she is its citizen', not: 'not under the law of Nepal' },
  'ten-years-or-more': {
    so: 'another section here carries ten years or more',
    not: 'no section here carries ten years',
  },
  'scheduled-offence': {
    so: 'another section here is named in the Schedule',
    not: 'no section here is in the Schedule',
  },
  'rape-section': { so: 'a section on rape is among these', not: 'no section on rape is among these' },
} as const

export const codes = {
  IPC: { short: 'IPC', full: 'Indian Penal Code, 1860' },
  BNS: { short: 'BNS', full: 'Bharatiya Nyaya Sanhita, 2023' },
  POCSO: { short: 'POCSO', full: 'Protection of Children from Sexual Offences Act, 2012' },
  ITPA: { short: 'ITPA', full: 'Immoral Traffic (Prevention) Act, 1956' },
  BLSA: { short: 'BLSA', full: 'Bonded Labour System (Abolition) Act, 1976' },
  CALPRA: { short: 'CALPRA', full: 'Child and Adolescent Labour (Prohibition and Regulation) Act, 1986' },
  JJA: { short: 'JJ', full: 'Juvenile Justice (Care and Protection of Children) Act, 2015' },
  POA: { short: 'SC/ST Act', full: 'Scheduled Castes and the Scheduled Tribes (Prevention of Atrocities) Act, 1989' },
  THOTA: { short: 'THOTA', full: 'Transplantation of Human Organs and Tissues Act, 1994' },
  EMIG: { short: 'Emigration Act', full: 'Emigration Act, 1983' },
  HTTCA: { short: 'HTTCA', full: 'Human Trafficking and Transportation (Control) Act, 2064 (Nepal)' },
} as const

export const fines = {
  fine: 'fine',
  'or fine': 'or fine',
  'fine to the victim': 'fine, to be paid to her',
  'up to Rs 1,000': 'fine up to ₹1,000',
  'up to Rs 2,000': 'fine up to ₹2,000',
  'Rs 1,000 to 2,000': 'fine of ₹1,000 to 2,000',
  'or up to Rs 5,000': 'or fine up to ₹5,000',
  'or up to Rs 10,000': 'or fine up to ₹10,000',
  'not under Rs 10,000': 'fine of at least ₹10,000',
  'Rs 20,000 to 50,000 or both': 'fine of ₹20,000 to 50,000, or both',
  'Rs 1 lakh': 'fine of ₹1,00,000',
  'or Rs 1 lakh': 'or fine of ₹1,00,000',
  'or up to Rs 2 lakh': 'or fine up to ₹2,00,000',
  'up to Rs 5 lakh': 'fine up to ₹5,00,000',
  'Rs 5 lakh': 'fine of ₹5,00,000',
  'up to Rs 20 lakh': 'fine up to ₹20,00,000',
  'Rs 20 lakh to 1 crore': 'fine of ₹20,00,000 to 1,00,00,000',
  'NPR 100,000': 'fine of NPR 1,00,000',
  'NPR 200,000': 'fine of NPR 2,00,000',
  'NPR 2,000 to 5,000': 'fine of NPR 2,000 to 5,000',
  'NPR 50,000 to 100,000': 'fine of NPR 50,000 to 1,00,000',
  'NPR 100,000 to 200,000': 'fine of NPR 1,00,000 to 2,00,000',
  'NPR 200,000 to 500,000': 'fine of NPR 2,00,000 to 5,00,000',
  'as the kidnapper': 'as the one who kidnapped',
  'as the main offence': 'as the main offence',
  'by the main offence': 'by the main offence',
  'see 15(1)(g)': 'see section 15(1)(g)',
} as const

export const courts = {
  Sessions: 'Court of Session',
  'Special Court': 'Special Court',
  Magistrate: 'Magistrate',
  'Magistrate first class': 'Magistrate of the first class',
  'Any Magistrate': 'Any Magistrate',
  'Executive Magistrate if empowered (s.21)': 'Executive Magistrate, if empowered',
  "Children's Court": 'Children’s Court',
  'District Court (Nepal)': 'District Court (Nepal)',
} as const

/** Words within the name of a section, longest first. */
export const sectionParts = {
  'second proviso': 'second proviso',
  'third proviso': 'third proviso',
  proviso: 'proviso',
  'against the will': 'against the will',
  'child or minor': 'child or minor',
  child: 'child',
  inside: 'inside Nepal',
  abroad: 'abroad',
  with: 'with',
} as const
