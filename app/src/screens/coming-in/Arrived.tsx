// Somebody the server knows now: first the spare codes, since they are shown only once, then the phrase of this device.
import { useState } from 'react'
import { type Newcomer, openNewcomer } from '../../sync/people/newcomer.ts'
import { leaveEntrance } from '../account/leave-entrance.ts'
import { PhraseStep } from './PhraseStep.tsx'
import { SpareCodes } from './SpareCodes.tsx'

/** `of`: how many steps there are in all; these are the last of them. */
export const Arrived = ({ newcomer, of }: { readonly newcomer: Newcomer; readonly of: number }) => {
  const [kept, setKept] = useState(newcomer.spareCodes.length === 0)
  if (!kept) return <SpareCodes codes={newcomer.spareCodes} count={{ n: of - 1, of }} onKept={() => setKept(true)} />
  return <PhraseStep count={{ n: of, of }} open={(phrase) => openNewcomer(newcomer, phrase).then(leaveEntrance)} />
}
