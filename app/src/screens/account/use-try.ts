// Something that may be refused: tried once at a time, and what was said against it, in the language that is spoken now.
import { useState } from 'react'
import { useWords } from '../../words/index.ts'

export const useTry = () => {
  const { error: say } = useWords()
  const [busy, setBusy] = useState(false)
  const [wrong, setWrong] = useState<unknown>(null)
  const run = async (work: () => Promise<unknown>): Promise<void> => {
    if (busy) return
    setBusy(true)
    setWrong(null)
    try {
      await work()
    } catch (error) {
      setWrong(error)
    } finally {
      setBusy(false)
    }
  }
  return { busy, run, error: wrong, said: wrong === null ? null : say(wrong) }
}
