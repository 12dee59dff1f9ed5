// A language as the app speaks it: its words, its digits, its calendar. One is spoken at a time; choosing another keeps everything that
// stands on the screen, and only its words change (AC-10).
import { entranceWordsIn, LANGUAGES, type Language, type Words, wordsIn } from '@sajha/record'
import { type Cell, cell } from '../sync/cell.ts'
import { keepLanguage, keptLanguage } from '../sync/preference.ts'

type Bikram = typeof import('./bikram-sambat.ts')

export type Speech = {
  readonly language: Language
  readonly words: Words
  /** Only where people count in it. */
  readonly bikram: Bikram | null
}

export const isLanguage = (it: unknown): it is Language => (LANGUAGES as readonly unknown[]).includes(it)

/** The first of the languages a browser asks for that is spoken here. */
export const spokenHere = (asked: readonly string[]): Language => {
  for (const tag of asked) {
    const [language] = tag.toLowerCase().split('-')
    if (isLanguage(language)) return language
  }
  return 'en'
}

/** Whether anything that opens a book was asked for: from then on every language comes whole. */
let whole = false

const wordsOf = async (language: Language): Promise<Words> =>
  // Nothing that is shown before `learnTheRest` needs more than the entrance (routes.tsx sees to it).
  whole ? wordsIn[language]() : ((await entranceWordsIn[language]()) as Words)

/** Fetches the words of a language, whichever is spoken. */
export const learn = async (language: Language): Promise<Speech> => {
  const [words, bikram] = await Promise.all([
    wordsOf(language),
    language === 'ne' ? import('./bikram-sambat.ts') : Promise.resolve(null),
  ])
  return { language, words, bikram }
}

let spoken: Cell<Speech> | null = null

/** What is spoken now. Throws before `startSpeaking`. */
export const speech = (): Cell<Speech> => {
  if (!spoken) throw new Error('nothing is spoken yet')
  return spoken
}

const speakOn = (it: Speech): void => {
  document.documentElement.lang = it.language
  if (spoken) spoken.set(it)
  else spoken = cell(it)
}

/** Fetches the words of the chosen language, or of the browser's. Run once, before anything is drawn. */
export const startSpeaking = async (): Promise<void> => {
  const kept = keptLanguage()
  speakOn(await learn(isLanguage(kept) ? kept : spokenHere(navigator.languages ?? [])))
}

/** Chooses a language. Its words may have to be fetched; until they are here the old ones stay. */
export const setLanguage = async (language: Language): Promise<void> => {
  keepLanguage(language)
  speakOn(await learn(language))
}

/** Fetches all words of the language that is spoken, and of each that is chosen later. Screens that open a book wait for it. */
export const learnTheRest = async (): Promise<void> => {
  if (whole) return
  whole = true
  try {
    // Another may have been chosen while these were on their way.
    for (let language: Language | null = null; language !== speech().get().language; ) {
      language = speech().get().language
      speakOn(await learn(language))
    }
  } catch (error) {
    whole = false
    throw error
  }
}

/** How the languages are shown to choose from, each in its own script. */
export const OFFERED = [
  { code: 'en', short: 'En', name: 'English' },
  { code: 'hi', short: 'हि', name: 'हिंदी' },
  { code: 'ne', short: 'ने', name: 'नेपाली' },
] as const
