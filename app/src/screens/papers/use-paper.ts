// A paper of a book, drawn up anew whenever the book changes, and the act that prints it: the first printing is an entry, whose id gives
// the number; from then on the same number prints again.
import {
  drawUp,
  type FormWords,
  formWordsIn,
  LANGUAGES,
  type Language,
  madeBefore,
  type PaperName,
  paperNamed,
} from '@sajha/record'
import { useEffect, useMemo, useState } from 'react'
import { useAddress } from '../../address.ts'
import { mayWrite } from '../../entry/who.ts'
import { type Book, minuteNow, write } from '../../sync/index.ts'
import { useWords, useWordsOnPaper } from '../../words/index.ts'

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

/** Prints once what is on the page now stands there. */
const afterDrawing = (act: () => void): void => {
  requestAnimationFrame(() => requestAnimationFrame(act))
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
  const earlier = madeBefore(book.entries, name as PaperName).filter(
    (it) => it.body.language === chosen && (it.body.about ?? null) === (duty?.key ?? null),
  )
  const made = earlier.find((it) => it.id === query.get('made')) ?? earlier.at(-1) ?? null
  const [error, failed] = useState<unknown>(null)

  const keep = () =>
    write({
      book: book.id,
      kind: 'paper-made',
      body: { paper: name as PaperName, language: chosen, madeAt: minuteNow(), ...(duty && { about: duty.key }) },
    })
  const print = async () => {
    try {
      if (!made && mayWrite(book, 'paper-made')) await keep()
      failed(null)
      afterDrawing(() => window.print())
    } catch (problem) {
      failed(problem)
    }
  }
  return { paper, drawn, words: speaking && on ? { speaking, on } : null, chosen, choose, made, print, error }
}
