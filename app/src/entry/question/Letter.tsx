// The draft of a letter where a question has one: to the offices that point at each other, and where help waits for a conviction. Only a
// text to read, change and copy: nothing is sent.
import { type Asked, lawOfQuestion, type Standing } from '@sajha/record'
import type { Book } from '../../sync/index.ts'
import { More, Text } from '../../ui/layout/index.ts'
import { type Speaking, useWords } from '../../words/index.ts'

const dayIn = (entry: Standing | undefined, fields: readonly string[], { day }: Speaking): string => {
  const at = fields.map((field) => entry?.body?.[field]).find((it) => typeof it === 'string')
  return typeof at === 'string' ? day(at.slice(0, 10)) : ''
}

const textOf = (it: Asked, name: string): string => {
  const blank = [it.fill[name]].flat()[0]
  return blank && blank.as === 'text' ? blank.of : ''
}

const numberOf = (it: Asked, name: string): number => {
  const blank = [it.fill[name]].flat()[0]
  return blank && blank.as === 'number' ? blank.of : 0
}

const letterOf = (it: Asked, book: Book, speaking: Speaking): string | null => {
  const { words, say } = speaking
  const about = it.entries.map((id) => book.entries.find((one) => one.id === id))
  if (it.name === 'ping-pong')
    return say(words.asking.letterRound, {
      a: textOf(it, 'a'),
      b: textOf(it, 'b'),
      n: numberOf(it, 'n'),
      from: dayIn(about.at(-1), ['askedAt', 'saidAt', 'refusedAt'], speaking),
      to: dayIn(about[0], ['saidAt', 'refusedAt'], speaking),
    })
  if (it.name !== 'money-waits-conviction') return null
  const [blocked, applied] = about
  return say(words.asking.letterConviction, {
    by: String(blocked?.body?.['by'] ?? ''),
    what: speaking.value('entitlement-applied', 'what', applied?.body?.['what']),
    from: dayIn(applied, ['appliedAt'], speaking),
    to: dayIn(blocked, ['saidAt'], speaking),
    law: lawOfQuestion(it.name)?.citation ?? '',
  })
}

export const Letter = ({ it, book }: { readonly it: Asked; readonly book: Book }) => {
  const speaking = useWords()
  const letter = letterOf(it, book, speaking)
  if (!letter) return null
  return (
    <More summary={speaking.words.asking.letter}>
      <Text>{letter}</Text>
    </More>
  )
}
