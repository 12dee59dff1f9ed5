// What can be ticked about what happened, as plain words. Each code is also what the law's tests speak of (law/offences/when.ts): it
// stands in one list only and never changes its meaning.

export const ACTS = {
  recruits: 'Recruited, hired or enticed',
  transports: 'Taken or sent to another place',
  harbours: 'Housed or hidden by them',
  transfers: 'Handed over to somebody else',
  receives: 'Taken in from somebody else',
  procures: 'Led or sent into prostitution',
  sells: 'Sold, or let out for money',
  buys: 'Bought, or hired for money',
  'taken-from-guardian': 'Taken from parents or guardian without their consent',
  conceals: 'Hidden or locked up after being taken',
  'into-india': 'Brought into India from another country',
  'out-of-india': 'Taken out of India',
  'out-of-nepal': 'Taken out of Nepal',
} as const

export const MEANS = {
  threat: 'Threats',
  force: 'Force or another pressure',
  abduction: 'Carried off',
  fraud: 'Deceit: a false promise, a false marriage, a lie about the work',
  power: 'Power or trust misused',
  inducement: 'Money, an advance or a gift, also to whoever had charge of her',
} as const

export const PURPOSE = {
  sexual: 'Sexual exploitation',
  labour: 'Work under exploitation',
  slavery: 'Servitude, or being held as property',
  begging: 'Begging',
  organ: 'Removal of an organ',
  marriage: 'Marriage against her will',
} as const

export const SEXUAL_ACTS = {
  penetration: 'Intercourse or another penetrating act',
  unwilling: 'Without free consent, or from fear',
  repeated: 'More than once',
  gang: 'By several together',
  dominance: 'By somebody who had control over her',
  promise: 'After a false promise of marriage or work',
  touch: 'Touched sexually',
  shown: 'Sexual words, signs, showing or following',
  pornography: 'Used for sexual pictures or films',
  hormone: 'Given a hormone or an injection to make her grow up early',
  customer: 'Used sexually by somebody who could know that she was trafficked',
} as const

export const TRADE = {
  'keeps-brothel': 'Somebody kept or ran a brothel',
  'lets-premises': 'Somebody let a house be used as a brothel',
  'lives-on-earnings': 'Somebody lived on the earnings',
  'detained-brothel': 'She was held in a brothel or for prostitution',
  'near-public': 'Within 200 metres of a school, hostel, hospital or place of worship',
  'in-custody': 'Somebody who had charge of her led her into it',
} as const

export const LABOUR = {
  employed: 'Worked for an employer',
  'wages-kept': 'No wages, or wages kept back',
  'low-wages': 'Paid less than the minimum wage',
  debt: 'Worked against an advance or a debt, also a parent’s',
  custom: 'Worked by custom, by birth or by inheritance',
  'not-free': 'Not free to leave, to move or to take other work',
  compelled: 'Made to work against her will',
  hazardous: 'Mines, things that burn or explode, or another process named in the Schedule',
  'family-help': 'Only helped the own family after school, or as a permitted artist',
  'debt-paid': 'Somebody took payment for a debt that the law had ended',
} as const

export const CONFINED = {
  'locked-in': 'Kept from leaving a place',
  'secret-place': 'Kept where nobody should know',
  drugged: 'Given a drug or drink',
  threatened: 'Threatened',
  'threat-grave': 'Threatened with death, grave injury or disgrace',
} as const

export const CHILD_FACTS = {
  begs: 'Made to beg',
  maimed: 'Injured for begging',
  'adoption-outside': 'Given or taken for adoption outside the legal way',
  cruelty: 'Beaten, ill-used, abandoned or neglected by whoever had charge',
  'made-ill': 'Became disabled or ill from it',
  'offence-used': 'Used to commit an offence',
} as const

export const OFFENDER = {
  'public-servant': 'A public servant',
  police: 'A police officer',
  'in-charge': 'Whoever had charge of the child',
  'home-staff': 'Staff of a home or an institution',
  'hospital-staff': 'Staff of a hospital',
  relative: 'A parent, guardian or relative',
  'convicted-before': 'Somebody convicted of the same before',
} as const

export const CASTE = {
  'sc-st': 'She is of a Scheduled Caste or Tribe',
  'not-sc-st': 'Somebody who did it is not',
  'knew-caste': 'They knew her caste or tribe',
} as const

export const PLACES = {
  india: 'India',
  nepal: 'Nepal',
  abroad: 'Another country',
  'nepali-citizen': 'She is a citizen of Nepal',
} as const

export const ABROAD = {
  'false-job': 'A false job in another country',
  'unregistered-agent': 'The agent was not registered',
  'fee-paid': 'Money or property was handed over because of the deceit',
} as const

export const ORGAN = {
  'organ-removed': 'An organ was removed without authority',
  'organ-paid': 'Money was given or promised for an organ',
} as const

export const AFTER = {
  'witness-threatened': 'Somebody was threatened to say something false',
  'fir-not-recorded': 'The police did not write down the report',
  'not-treated': 'A hospital did not treat her',
  'evidence-gone': 'Evidence was made to disappear',
  'record-destroyed': 'A paper or record was hidden or destroyed',
  'false-record-save': 'An official wrote a false record to save somebody',
  'false-record-harm': 'An official wrote a false paper that harms her',
  'false-report-court': 'An official made a corrupt report in a proceeding',
  'false-charge': 'A false case was made',
  'name-published': 'Her name or picture was made public',
  'name-media': 'It was in the press, on air or online',
  'she-accused': 'She herself stands as accused',
  'closed-consent': 'It was closed or refused because she or her family agreed',
  'papers-searched': 'School and birth papers were asked for in writing, and there are none',
} as const

/** Who took part in the journey. Both who was there and who is named in the FIR. */
export const CHAIN = {
  recruiter: 'Who recruited',
  transporter: 'Who took her there',
  keeper: 'Who kept her',
  owner: 'The owner or employer',
  financier: 'Who gave or took the money',
  buyer: 'Who used her',
} as const

/** Every single fact, for what is known not to be so. */
export const ALL_FACTS = {
  ...ACTS,
  ...MEANS,
  ...PURPOSE,
  ...SEXUAL_ACTS,
  ...TRADE,
  ...LABOUR,
  ...CONFINED,
  ...CHILD_FACTS,
  ...OFFENDER,
  ...CASTE,
  ...ABROAD,
  ...ORGAN,
  ...AFTER,
} as const
