// A paper of a book, drawn up anew whenever the book changes, in the language chosen for it.
import {
  drawUp,
  type FormWords,
  formWordsIn,
  LANGUAGES,
  type Language,
  type PaperName,
  paperNamed,
} from '@sajha/record'
import { useEffect, useMemo, useState } from 'react'
import { useAddress } from '../../address.ts'
import type { Book } from '../../sync/index.ts'
import { useWords, useWordsOnPaper } from '../../words/index.ts'
import { useMade } from './use-made.ts'

const useOnPaper = (language: Language): FormWords | null => {
  const [words, learnt] = useState<{ language: Language; on: FormWords } | null>(null)
  useEffect(() => {
    let wanted = true
    void formWordsIn[language]().then((on) => {
      if (wanted) learnt({ language, on })
    })
    return () => {
      wanted = false
    }
  }, [language])
  return words?.language === language ? words.on : null
}

export const usePaper = (book: Book, name: string) => {
  const { language: spoken } = useWords()
  const { query } = useAddress()
  const paper = paperNamed(name)
  const duty = book.duties.find((it) => it.key === query.get('duty')) ?? null
  const [chosen, choose] = useState<Language>(LANGUAGES.find((it) => it === spoken) ?? 'en')
  const speaking = useWordsOnPaper(chosen)
  const on = useOnPaper(chosen)
  const drawn = useMemo(() => paper && drawUp(paper, book.entries, duty), [paper, book.entries, duty])
  const { made, print, error } = useMade(book, name as PaperName, chosen, duty ? { about: duty.key } : {})
  return { paper, drawn, words: speaking && on ? { speaking, on } : null, chosen, choose, made, print, error }
}
