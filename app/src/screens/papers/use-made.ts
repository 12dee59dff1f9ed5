// The act that prints a paper, whatever it is drawn from: the first printing is an entry, whose id gives the number; from then on the same
// number prints again. Whoever may not write it down prints without one.
import { type AnyPaperName, type BodyNamed, madeBefore } from '@sajha/record'
import { useState } from 'react'
import { useAddress } from '../../address.ts'
import { mayWrite } from '../../entry/who.ts'
import { type Book, minuteNow, write } from '../../sync/index.ts'

/** Prints once what is on the page now stands there. */
const afterDrawing = (act: () => void): void => {
  requestAnimationFrame(() => requestAnimationFrame(act))
}

type About = Pick<BodyNamed<'paper-made'>, 'about' | 'to'>

/** @param about what else tells one paper of this name from another: the duty it is about, to whom it goes */
export const useMade = (
  book: Book,
  paper: AnyPaperName,
  language: BodyNamed<'paper-made'>['language'],
  about: About,
) => {
  const { query } = useAddress()
  const [error, failed] = useState<unknown>(null)
  const earlier = madeBefore(book.entries, paper).filter(
    ({ body }) => body.language === language && body.about === about.about && body.to === about.to,
  )
  const made = earlier.find((it) => it.id === query.get('made')) ?? earlier.at(-1) ?? null
  const print = async () => {
    try {
      if (!made && mayWrite(book, 'paper-made'))
        await write({
          book: book.id,
          kind: 'paper-made',
          body: { paper, language, madeAt: minuteNow(), ...about },
        })
      failed(null)
      afterDrawing(() => window.print())
    } catch (problem) {
      failed(problem)
    }
  }
  return { made, print, error }
}
