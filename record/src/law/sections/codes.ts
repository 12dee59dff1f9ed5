// How people name the Acts on an FIR, in English, Hindi and Nepali, and which numbers each Act has. To recognise, not to cite.
import type { Code } from '../offences/index.ts'

/** Acts of procedure and others that stand on FIRs too: recognised, so that their numbers are not taken for offences of a code. */
export type ReadCode = Code | 'BNSS' | 'CRPC' | 'BSA' | 'IT' | 'PCMA' | 'WAGES' | 'FOREIGNERS' | 'PASSPORT' | 'OTHER'

// The zeros and stops between the letters of a Hindi abbreviation: भा0द0वि0, भा.दं.सं.
const S = '[\\s.०0॰-]*'

const devanagari = (...letters: readonly string[]): string => `${letters.join(S)}[.०0॰]*`

/** Longest first: "BNSS" before "BNS". Each is matched where a word begins, in any case. */
const NAMES: readonly (readonly [ReadCode, readonly string[]])[] = [
  [
    'BNSS',
    [
      'B\\.?N\\.?S\\.?S\\.?(?![A-Z])',
      'Bharatiya Nagarik Suraksha Sanhita',
      devanagari('भा', 'ना', 'सु', 'सं'),
      'बी\\.?एन\\.?एस\\.?एस',
    ],
  ],
  [
    'BNS',
    [
      'B\\.?\\s?N\\.?\\s?S\\.?(?![A-Z])',
      'Bharatiya Nyaya Sanhita',
      'Nyaya Sanhita',
      'भारतीय न्याय संहिता',
      devanagari('बी', 'एन', 'एस'),
      devanagari('भा', 'न्या', 'सं'),
    ],
  ],
  [
    'IPC',
    [
      'I\\.?\\s?P\\.?\\s?C\\.?(?![A-Z])',
      'Indian Penal Code',
      'भारतीय दंड संहिता',
      'भारतीय दण्ड संहिता',
      'भारतीय दंड विधान',
      devanagari('आ', 'ई', 'पी', 'सी'),
      devanagari('आई', 'पी', 'सी'),
      devanagari('भा', '(?:दं|द|दण्ड|दंड)', '(?:वि|सं)'),
    ],
  ],
  [
    'CRPC',
    [
      'Cr\\.?\\s?P\\.?\\s?C\\.?(?![A-Z])',
      'Code of Criminal Procedure',
      devanagari('द', 'प्र', 'सं'),
      devanagari('दं', 'प्र', 'सं'),
      'सीआरपीसी',
    ],
  ],
  ['BSA', ['BSA(?![A-Z])', 'Bharatiya Sakshya Adhiniyam', 'साक्ष्य अधिनियम']],
  [
    'POCSO',
    [
      'P\\.?O\\.?C\\.?S\\.?O\\.?',
      'Protection of Children from Sexual Offences',
      'पॉक्सो',
      'पोक्सो',
      'पाक्सो',
      'लैंगिक अपराध(?:ों)?',
    ],
  ],
  [
    'ITPA',
    [
      'I\\.?T\\.?\\s?\\(?P\\)?\\.?\\s?A(?:ct)?\\.?(?![A-Z])',
      'PITA(?![A-Z])',
      'Immoral Traff?ick?(?:ing)?(?: \\(?Prevention\\)?)?',
      'अनैतिक (?:देह )?व्यापार(?: निवारण| \\(निवारण\\))?',
      'आईटीपीए',
    ],
  ],
  [
    'POA',
    [
      'S\\.?C\\.?\\s?[/&-]?\\s?(?:and )?S\\.?T\\.?(?:\\s?\\(?(?:PoA|POA|Prevention of Atrocities)\\)?)?',
      'PoA(?![A-Z])',
      'Prevention of Atrocities',
      'एस\\.?सी\\.?\\s?[/-]?\\s?एस\\.?टी\\.?',
      'अत्याचार निवारण',
    ],
  ],
  [
    'JJA',
    [
      'J\\.?\\s?J\\.?\\s?A?(?![A-Z])',
      'Juvenile Justice(?: \\(Care and Protection(?: of Children)?\\))?',
      'जे\\.?\\s?जे\\.?',
      'किशोर न्याय',
    ],
  ],
  [
    'BLSA',
    [
      'B\\.?L\\.?S\\.?(?:\\s?\\(?A\\)?)?(?![A-Z])',
      'BLSAA?',
      'Bonded Lab(?:ou|o)r(?: System)?(?: \\(?Abolition\\)?)?',
      'बंधुआ (?:श्रम|मज़दूर|मजदूर)(?:ी)?',
      'बंधित श्रम(?: पद्धति)?',
    ],
  ],
  [
    'CALPRA',
    [
      'CALPRA',
      'CLPRA',
      'C\\.?\\s?L\\.?\\s?\\(?P\\s?(?:&|and)?\\s?R\\)?(?:\\s?A(?![A-Z]))?',
      'Child(?: and Adolescent)? Lab(?:ou|o)r(?: \\(Prohibition and Regulation\\))?',
      'बाल (?:एवं किशोर )?श्रम',
      'बाल एवं कुमार श्रम',
    ],
  ],
  ['THOTA', ['THOTA', 'T\\.?H\\.?O\\.?A?(?![A-Z])', 'Transplantation of Human Organs', 'मानव अंग']],
  ['EMIG', ['Emigration', 'उत्प्रवास']],
  ['HTTCA', ['HTTCA', 'Human Traffick?ing and Transportation', 'मानव बेचबिखन', 'मानव बेच बिखन']],
  ['IT', ['I\\.?T\\.? Act', 'Information Technology', 'आईटी एक्ट', 'सूचना प्रौद्योगिकी']],
  ['PCMA', ['PCMA', 'P\\.?C\\.?M\\.? Act', 'Prohibition of Child Marriage', 'Child Marriage', 'बाल विवाह']],
  ['WAGES', ['(?:Minimum|Payment of) Wages', 'M\\.?W\\.? Act', 'Code on Wages', 'न्यूनतम (?:मज़दूरी|मजदूरी|वेतन)']],
  ['FOREIGNERS', ["Foreigners'?", 'Immigration(?: and Foreigners)?', 'विदेशी']],
  ['PASSPORT', ['Passports?', 'पासपोर्ट']],
  ['OTHER', ['Arms', 'NDPS', 'Dowry Prohibition', 'M\\.?V\\.?(?= Act)', 'Excise', 'Factories', 'आर्म्स', 'दहेज']],
]

const ACT_AND_YEAR =
  '(?:[\\s,.()]*(?:Act|Sanhita|Code|एक्ट|अधिनियम|ऐन))?(?:[\\s,.()]*(?:of\\s)?(?:1[89]\\d\\d|20\\d\\d|२०\\d\\d)(?!\\d))?'

const MATCHERS = NAMES.map(
  ([code, names]) => [code, new RegExp(`(?:${names.join('|')})${ACT_AND_YEAR}`, 'iuy')] as const,
)

export type NameFound = { readonly code: ReadCode; readonly length: number }

/** The Act named at a place of a text, with its year if it stands there. */
export const nameAt = (text: string, at: number): NameFound | null => {
  for (const [code, matcher] of MATCHERS) {
    matcher.lastIndex = at
    const found = matcher.exec(text)
    if (found) return { code, length: found[0].length }
  }
  return null
}

/** The last section of each Act; of one that is not here any number is taken as it stands. */
const LAST: Readonly<Partial<Record<ReadCode, number>>> = {
  IPC: 511,
  BNS: 358,
  BNSS: 531,
  CRPC: 484,
  BSA: 170,
  POCSO: 46,
  ITPA: 25,
  JJA: 112,
  BLSA: 27,
  CALPRA: 26,
  POA: 23,
  THOTA: 24,
  EMIG: 45,
  HTTCA: 29,
}

// Sections with letters that were put between others, where a police station writes them in many ways: 370(A), 376-D, 376 DA.
const LETTERED_IPC =
  '120A 120B 153A 153B 166A 166B 171A 174A 195A 216A 225A 225B 228A 229A 294A 295A 304A 304B 326A 326B 354A 354B 354C 354D 363A 364A 366A 366B 370A 376A 376AB 376B 376C 376D 376DA 376DB 376E 489A 498A'.split(
    ' ',
  )
const LETTERED: Readonly<Partial<Record<ReadCode, readonly string[]>>> = {
  IPC: LETTERED_IPC,
  POCSO: ['42A'],
  ITPA: ['10A', '17A', '22A', '22AA', '22B'],
  CALPRA: ['3A', '14A', '14B', '14C', '14D', '17A', '17B'],
  POA: ['4A', '15A', '18A', '14A'],
  JJA: [],
  BLSA: [],
  BNS: [],
  IT: ['66C', '66D', '66E', '67A', '67B'],
  HTTCA: ['12A'],
}

const ANY_LETTERED = new Set(Object.values(LETTERED).flat())

/** Whether some Act has a section of this number and letter. */
export const isLettered = (base: string): boolean => ANY_LETTERED.has(base)

/** Whether an Act can have the section whose number (with its letter) this is. */
export const hasSection = (code: ReadCode, base: string): boolean => {
  const number = Number.parseInt(base, 10)
  const last = LAST[code]
  if (last === undefined) return number > 0
  if (/\d$/.test(base)) return number >= 1 && number <= last
  return LETTERED[code]?.includes(base) ?? false
}
