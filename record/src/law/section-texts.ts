// Sections as they are written on papers: "BNS 143(4), 98; POCSO 4", "376/34 IPC", "धारा 143". Act and base number, so that two papers
// can be held against each other. What cannot be read is left out, and never guessed.

const ACTS: readonly (readonly [string, RegExp])[] = [
  ['BNS', /^(bns|बीएनएस|भा\.?न्या\.?सं\.?)$/iu],
  ['IPC', /^(ipc|आईपीसी|भा\.?दं\.?वि\.?|भादवि)$/iu],
  ['POCSO', /^(pocso|पॉक्सो|पोक्सो)$/iu],
  ['ITPA', /^(itpa|pita|आईटीपीए)$/iu],
  ['JJ', /^(jj|जेजे)$/iu],
  ['BLSA', /^(blsa|blsaa)$/iu],
  ['CALPRA', /^(calpra|cla)$/iu],
]

const latin = (it: string): string => it.replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x966))

/** "BNS 143" and the like; a number before the first act named belongs to that act. */
export const sectionsIn = (said: string): ReadonlySet<string> => {
  const words = latin(said)
    .replace(/\([^)]*\)/g, ' ')
    .split(/[\s,;/&:]+/)
  const found: string[] = []
  let act: string | null = null
  let waiting: string[] = []
  for (const word of words) {
    const named = ACTS.find(([, written]) => written.test(word.replace(/\.$/, '')))
    const number = /^(\d{1,3}[A-Z]{0,2})\.?$/i.exec(word)?.[1]?.toUpperCase()
    if (named) {
      act = named[0]
      found.push(...waiting.map((it) => `${act} ${it}`), act)
      waiting = []
    } else if (number && act) found.push(`${act} ${number}`)
    else if (number) waiting.push(number)
  }
  return new Set(found)
}

const span = (act: string, from: number, to: number): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, i) => `${act} ${from + i}`)

/** Any of these answers a fact; of an act named without number, the act. What is missing is asked about, never added. */
export const ANSWERS = {
  sexual: [
    ...span('BNS', 63, 71),
    ...['375', '376', '376A', '376AB', '376D', '376DA'].map((it) => `IPC ${it}`),
    'POCSO',
  ],
  'child-sexual': ['POCSO'],
  traffic: ['BNS 143', 'BNS 144', 'IPC 370', 'IPC 370A'],
  bonded: ['BLSA', 'BNS 143', 'BNS 146', 'IPC 370', 'IPC 374'],
} as const satisfies { readonly [fact: string]: readonly string[] }
