// One thing at a time: the step stands in the address, so that the phone's own way back goes one step back, and what was typed stays
// because the page does. A step nobody came to by the ones before it begins at the first.
import { useCallback, useEffect, useState } from 'react'
import { go, useAddress } from '../../address.ts'

const back = (): void => history.back()

export const useSteps = (first: string) => {
  const { query } = useAddress()
  const [seen, setSeen] = useState<readonly string[]>([first])
  const asked = query.get('step') ?? first
  const step = seen.includes(asked) ? asked : first
  const to = useCallback((name: string) => {
    setSeen((before) => [...before, name])
    go(`${location.pathname}?step=${name}${location.hash}`)
  }, [])
  useEffect(() => {
    if (step === first) return
    // Whoever listens is told where they are now.
    document.getElementById('main')?.focus({ preventScroll: true })
  }, [step, first])
  return { step, to, back: step === first ? null : back }
}
