// Nobody keeps a record at this address yet: setting it up with the one-time link, or trying it first.
import { useCallback, useState } from 'react'
import { SetUpSteps } from '../coming-in/SetUpSteps.tsx'
import { tokenIn, Welcome } from '../coming-in/Welcome.tsx'

export const SetUp = () => {
  // The secret stands after the #, where no server reads it.
  const [token, setToken] = useState(() => tokenIn(location.hash))
  const take = useCallback((it: string) => setToken(it), [])
  return token ? <SetUpSteps token={token} /> : <Welcome onToken={take} />
}
