// Choosing the phrase of a device that somebody signed in on. While a newcomer's device is being opened there is nothing to choose.
import { Waits } from '../../frame/Plain.tsx'
import { useCell } from '../../sync/hooks.ts'
import { choosePhrase } from '../../sync/index.ts'
import { opening } from '../../sync/people/newcomer.ts'
import { leaveEntrance } from '../account/leave-entrance.ts'
import { PhraseStep } from './PhraseStep.tsx'

export const ChoosePhrase = () =>
  useCell(opening) ? <Waits /> : <PhraseStep count={null} open={(phrase) => choosePhrase(phrase).then(leaveEntrance)} />
