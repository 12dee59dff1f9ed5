// A question in a person's language: its sentence with the blanks filled, each blank said the way its sort is said everywhere else.
import type { Blank, Question } from '@sajha/record'
import { dayInWords } from './dates.ts'
import { fill, grouped } from './say.ts'
import type { Speech } from './speech.ts'
import { type Around, valueInWords } from './values.ts'

/** A choice stands in the middle of a sentence; scripts without capitals stay as they are. */
const inSentence = (it: string): string => it.slice(0, 1).toLowerCase() + it.slice(1)

const blankInWords = (speech: Speech, it: Blank, around: Around): string => {
  const { language, words } = speech
  if (it.as === 'day') return dayInWords(speech, it.of, around.now)
  if (it.as === 'number') return grouped(language, it.of)
  if (it.as === 'age') return valueInWords(speech, 'report-received', 'ageSaid', it.of, around)
  if (it.as === 'value') return inSentence(valueInWords(speech, it.kind, it.field, it.of, around))
  return it.as === 'part' ? words.questionParts[it.of] : it.of
}

const blank = (speech: Speech, it: Blank | readonly Blank[], around: Around): string =>
  [it]
    .flat()
    .map((one) => blankInWords(speech, one as Blank, around))
    .join(', ')

/** What is asked. */
export const questionInWords = (speech: Speech, it: Pick<Question, 'name' | 'fill'>, around: Around): string => {
  const blanks = Object.entries(it.fill).map(([name, of]) => [name, blank(speech, of, around)] as const)
  return fill(speech.language, speech.words.questions[it.name].ask, Object.fromEntries(blanks))
}
