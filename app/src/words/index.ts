// The door of words/.
export { isLanguage, learnTheRest, OFFERED, type Speech, setLanguage, startSpeaking } from './speech.ts'
export { type Speaking, useWords } from './use-words.ts'
export { type Around, type FieldText, learnFields } from './values.ts'
