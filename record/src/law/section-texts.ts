// Sections as they are written on papers: "BNS 143(4), 98; POCSO 4", "376/34 IPC", "धारा 143". Act and base number, so that two papers
// can be held against each other. What cannot be read is left out, and never guessed.

/** How acts are written, in small letters. */
const ACTS: ReadonlyMap<string, string> = new Map([
  ...['bns', 'बीएनएस'].map((it) => [it, 'BNS'] as const),
  ...['ipc', 'आईपीसी', 'भादवि'].map((it) => [it, 'IPC'] as const),
  ...['pocso', 'पॉक्सो', 'पोक्सो'].map((it) => [it, 'POCSO'] as const),
  ...['itpa', 'pita', 'आईटीपीए'].map((it) => [it, 'ITPA'] as const),
  ...['jj', 'जेजे'].map((it) => [it, 'JJ'] as const),
  ...['blsa', 'blsaa'].map((it) => [it, 'BLSA'] as const),
  ...['calpra', 'cla'].map((it) => [it, 'CALPRA'] as const),
])
/** Shortened in Hindi, with dots or without. */
const SHORT: readonly (readonly [string, RegExp])[] = [
  ['BNS', /^भा\.?न्या\.?सं\.?$/u],
  ['IPC', /^भा\.?दं\.?वि\.?$/u],
]

/** How any of them begins: most words on a paper are no act. */
const BEGIN = new Set([...ACTS.keys()].flatMap((it) => [it.charAt(0), it.charAt(0).toUpperCase()]))

const actIn = (word: string): string | undefined => {
  if (!BEGIN.has(word.charAt(0))) return undefined
  const written = word.endsWith('.') ? word.slice(0, -1) : word
  if (written.startsWith('भा')) return ACTS.get(written) ?? SHORT.find(([, short]) => short.test(written))?.[0]
  return ACTS.get(written.toLowerCase())
}

const NUMBER = /^(\d{1,3}[A-Z]{0,2})\.?$/i
const isDigit = (it: string): boolean => it >= '0' && it <= '9'

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
    const named = actIn(word)
    const number = isDigit(word.charAt(0)) ? NUMBER.exec(word)?.[1]?.toUpperCase() : undefined
    if (named) {
      act = named
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
