// What a language must have for papers. English is written first; the others follow its shape or do not compile.
import type { en } from './en.ts'

type Same<T> = { readonly [K in keyof T]: T[K] extends string ? string : Same<T[K]> }

export type FormWords = Same<typeof en>
export type PaperTitle = keyof typeof en.titles
export type PaperSentence = keyof typeof en.say | keyof typeof en.asks
export type PaperLabel = keyof typeof en.labels
