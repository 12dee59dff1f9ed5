// The door of words/.
export { fullDay } from './dates.ts'
export { type LawSpeech, paperSpeech, useLawSpeech } from './law.ts'
export { isLanguage, learnTheRest, OFFERED, type Speech, setLanguage, startSpeaking } from './speech.ts'
export { type Speaking, useWords, useWordsOnPaper } from './use-words.ts'
export { type Around, aliasInWords, type FieldText, learnFields } from './values.ts'
