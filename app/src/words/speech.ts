// A language as the app speaks it: its words, its digits, its calendar. One is spoken at a time; choosing another keeps everything that
// stands on the screen, and only its words change (AC-10).
import { LANGUAGES, type Language, type Words, wordsIn } from '@sajha/record'
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

const learn = async (language: Language): Promise<Speech> => {
  const [words, bikram] = await Promise.all([
    wordsIn[language](),
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

/** How the languages are shown to choose from, each in its own script. */
export const OFFERED = [
  { code: 'en', short: 'En', name: 'English' },
  { code: 'hi', short: 'हि', name: 'हिंदी' },
  { code: 'ne', short: 'ने', name: 'नेपाली' },
] as const
