// Says a sentence aloud with the voice of this device, for those who listen better than they read. Where the device has no voice it
// stays silent: the words stand on the screen, and whoever holds the phone reads them out.
import type { Language } from '@sajha/record'

const VOICES: { readonly [L in Language]: string } = { en: 'en-IN', hi: 'hi-IN', ne: 'ne-NP' }

export const readAloud = (text: string, language: Language): void => {
  if (!('speechSynthesis' in globalThis)) return
  speechSynthesis.cancel()
  const said = new SpeechSynthesisUtterance(text)
  said.lang = VOICES[language]
  said.rate = 0.9
  speechSynthesis.speak(said)
}
