// Taking a device off the list: what happens, why, and once more.
import { useState } from 'react'
import { type Device, revokeDevice } from '../../sync/people/devices.ts'
import { Choice, Field } from '../../ui/form/index.ts'
import { More, Stack, Text } from '../../ui/layout/index.ts'
import { useWords } from '../../words/index.ts'
import { Twice } from '../account/Twice.tsx'
import { useTry } from '../account/use-try.ts'
import { Wrong } from '../account/Wrong.tsx'

export const TakeOff = ({ device, onOff }: { readonly device: Device; readonly onOff: () => void }) => {
  const { words, say, field } = useWords()
  const { takeOff, takeOffNote, takeOffWhy, takeOffWhyMissing, takeOffAgain, keep } = words.team
  const { busy, run, said } = useTry()
  const [why, setWhy] = useState<string>()
  const options = Object.entries(field('device-revoked', 'why').choices).map(([value, label]) => ({ value, label }))
  const off = async () => {
    await revokeDevice(device.id, why ?? 'other')
    onOff()
  }
  return (
    <More summary={takeOff}>
      <Stack gap="small">
        <Text>{takeOffNote}</Text>
        <Field label={takeOffWhy} group>
          <Choice value={why} onChange={setWhy} options={options} none="" />
        </Field>
        <Wrong said={said} />
        <Twice
          act={takeOff}
          keep={keep}
          questions={[say(takeOffAgain, { device: device.label })]}
          busy={busy}
          notReady={why ? undefined : takeOffWhyMissing}
          onDo={() => void run(off)}
        />
      </Stack>
    </More>
  )
}
