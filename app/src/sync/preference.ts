// The one choice kept in the open on this device: the language. It says nothing about anybody's work, and is needed before anything is
// unlocked.

const NAME = 'sajha:language'

export const keptLanguage = (): string | null => {
  try {
    return localStorage.getItem(NAME)
  } catch {
    // A browser that keeps nothing speaks its own language.
    return null
  }
}

export const keepLanguage = (language: string): void => {
  try {
    localStorage.setItem(NAME, language)
  } catch {
    // Then it is chosen again next time.
  }
}
