// A new password in the place of the one before, with a new secret for the app and ten new spare codes.
import { useState } from 'react'
import { addMyWay } from '../../sync/people/ways.ts'
import { useDraft } from '../coming-in/draft.ts'
import { SpareCodes } from '../coming-in/SpareCodes.tsx'
import { WaySteps } from '../coming-in/WaySteps.tsx'

export const NewPassword = ({ onDone }: { readonly onDone: (changed: boolean) => void }) => {
  const [step, setStep] = useState('password')
  const [draft, change] = useDraft()
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  if (codes) return <SpareCodes codes={codes} count={null} onKept={() => onDone(true)} />
  return (
    <WaySteps
      step={step}
      to={setStep}
      back={() => (step === 'code' ? setStep('password') : onDone(false))}
      draft={draft}
      change={change}
      alone
      submit={async (way) => setCodes(await addMyWay(way))}
    />
  )
}
