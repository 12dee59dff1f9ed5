// One value of an entry as it is shown: words in their own language, a file as a link, all else in the reader's words.
import type { AttachmentRef, Field, SpokenWords } from '@sajha/record'
import { useWords } from '../../words/index.ts'
import { AttachmentLink } from '../AttachmentLink.tsx'

interface ValueProps {
  readonly book: string
  readonly kind: string
  readonly name: string
  readonly of: Field | undefined
  readonly value: unknown
}

export const Value = ({ book, kind, name, of, value }: ValueProps) => {
  const speaking = useWords()
  if (value === undefined || value === null) return speaking.words.app.values.empty
  if (of?.sort === 'attachment') return <AttachmentLink book={book} paper={value as AttachmentRef} />
  if (of?.sort === 'words') {
    const { text, language } = value as SpokenWords
    return <span lang={language}>{`“${text}”`}</span>
  }
  return speaking.value(kind, name, value)
}
