// The door of words/.
export { isLanguage, OFFERED, type Speech, setLanguage, speech, startSpeaking } from './speech.ts'
export { type Speaking, useSpeech, useWords } from './use-words.ts'
export { type Around, type FieldText, headlineOf, learnFields, valueInWords } from './values.ts'
