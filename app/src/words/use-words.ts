// The hook screens speak with: `const { say, words } = useWords()`. Everything in it is bound to the language that is spoken now.
import type { Alias, Day, Entry, Language, Moment, Money, Question, Span, Words } from '@sajha/record'
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { useNow, usePeople } from '../sync/hooks.ts'
import {
  dayFieldInWords,
  dayInWords,
  durationInWords,
  fullDay,
  instantInWords,
  momentInWords,
  spanInWords,
  timeInWords,
} from './dates.ts'
import { sumInWords } from './money/sums.ts'
import { questionInWords } from './questions.ts'
import { errorInWords, faultsInWords, problemInWords } from './refusal.ts'
import { type Blanks, digitsOf, fill, grouped } from './say.ts'
import { learn, type Speech, setLanguage, speech } from './speech.ts'
import { aliasInWords, fieldText, headlineOf, kindText, moneyInWords, valueInWords } from './values.ts'

export const useSpeech = (): Speech => useSyncExternalStore(speech().subscribe, speech().get)

export type Speaking = ReturnType<typeof useWords>

const bound = (it: Speech, around: Parameters<typeof headlineOf>[2]) => ({
  language: it.language,
  words: it.words as Words,
  setLanguage: setLanguage as (language: Language) => Promise<void>,
  digits: digitsOf(it.language),
  /** Fills the blanks of a sentence. */
  say: (sentence: string, blanks?: Blanks) => fill(it.language, sentence, blanks),
  /** 1,00,000 */
  number: (value: number) => grouped(it.language, value),
  money: (value: Money) => moneyInWords(it, value),
  /** "two lakh rupees" */
  sum: (value: Money) => sumInWords(it, value),
  /** "Thursday 14, in 3 days", of YYYY-MM-DD. */
  day: (value: string) => dayInWords(it, value, around.now),
  fullDay: (value: string) => fullDay(it, value),
  /** Of a day as a field holds it, with what was said. */
  dayField: (value: Day) => dayFieldInWords(it, value, around.now),
  time: (value: Moment) => timeInWords(it, value),
  moment: (value: Moment) => momentInWords(it, value, around.now),
  /** Of ms since 1970. */
  instant: (value: number) => instantInWords(it, value, around.now),
  span: (value: Span) => spanInWords(it, value, around.now),
  /** Of ms: "20 h 20 min". */
  duration: (ms: number) => durationInWords(it, ms),
  alias: (value: Alias) => aliasInWords(it, value),
  kind: (name: string) => kindText(it, name),
  field: (kind: string, name: string) => fieldText(it, kind, name),
  value: (kind: string, name: string, value: unknown) => valueInWords(it, kind, name, value, around),
  headline: (entry: Pick<Entry, 'kind' | 'body'>) => headlineOf(it, entry, around),
  /** What a question asks, its blanks filled. */
  question: (of: Pick<Question, 'name' | 'fill'>) => questionInWords(it, of, around),
  problem: (value: Parameters<typeof problemInWords>[1]) => problemInWords(it, value),
  error: (value: unknown) => errorInWords(it, value),
  faults: (value: Parameters<typeof faultsInWords>[1]) => faultsInWords(it, value),
})

export const useWords = () => {
  const it = useSpeech()
  const now = useNow()
  const people = usePeople()
  return useMemo(() => bound(it, { now, people }), [it, now, people])
}

/** From so far away no day is "today" or "in 3 days": a paper is read on another day than it is printed. 1 January 9999, in ms; a number,
 * because this is loaded before a browser without Temporal is given one. */
const FAR = 253_370_764_800_000

/** The words of a paper, in its own language and with whole dates, whatever the screen speaks. Null until they are here. */
export const useWordsOnPaper = (language: Language): Speaking | null => {
  const people = usePeople()
  const [it, learnt] = useState<Speech | null>(null)
  useEffect(() => {
    let wanted = true
    void learn(language).then((speech) => {
      if (wanted) learnt(speech)
    })
    return () => {
      wanted = false
    }
  }, [language])
  return useMemo(() => (it?.language === language ? bound(it, { now: FAR, people }) : null), [it, language, people])
}
