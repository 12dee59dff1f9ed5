// One thing at a time: the step stands in the address, so that the phone's own way back goes one step back, and what was typed stays
// because the page does. A step nobody came to by the ones before it begins at the first.
import { useCallback, useEffect, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'

export const useSteps = (first: string) => {
  const { pathname, search, hash } = useLocation()
  const navigate = useNavigate()
  const [seen, setSeen] = useState<readonly string[]>([first])
  const asked = new URLSearchParams(search).get('step') ?? first
  const step = seen.includes(asked) ? asked : first
  const to = useCallback(
    (name: string) => {
      setSeen((before) => [...before, name])
      void navigate({ pathname, search: `?step=${name}`, hash })
    },
    [navigate, pathname, hash],
  )
  useEffect(() => {
    if (step === '') return
    scrollTo(0, 0)
    document.getElementById('main')?.focus({ preventScroll: true })
  }, [step])
  const back = useCallback(() => void navigate(-1), [navigate])
  return { step, to, back: step === first ? null : back }
}
