// Nobody keeps a record at this address yet: setting it up with the one-time link, or trying it first. In the practice district: opening it.
import { useCallback, useState } from 'react'
import { place } from '../sync/index.ts'
import { OpenPractice } from './coming-in/OpenPractice.tsx'
import { SetUpSteps } from './coming-in/SetUpSteps.tsx'
import { tokenIn, Welcome } from './coming-in/Welcome.tsx'

export const SetUp = () => {
  // The secret stands after the #, where no server reads it.
  const [token, setToken] = useState(() => tokenIn(location.hash))
  const take = useCallback((it: string) => setToken(it), [])
  if (place.practice) return <OpenPractice />
  return token ? <SetUpSteps token={token} /> : <Welcome onToken={take} />
}
