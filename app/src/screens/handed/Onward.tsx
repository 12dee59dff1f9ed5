// A manager who keeps cases for the post hands them all on once somebody is named: one hand-over a case, written on this phone, of what
// came to them by it and of nothing else.
import { type BodyNamed, millis } from '@sajha/record'
import { useState } from 'react'
import { mayWrite } from '../../entry/who.ts'
import { momentNow, now, useMe, write } from '../../sync/index.ts'
import { Field, Pick } from '../../ui/form/index.ts'
import { More, Stack, Text } from '../../ui/layout/index.ts'
import { useWords } from '../../words/index.ts'
import { Twice } from '../account/Twice.tsx'
import { useTry } from '../account/use-try.ts'
import { Wrong } from '../account/Wrong.tsx'
import { useColleagues } from '../new-entry/use-colleagues.ts'
import type { Pack } from './rows.ts'

export const Onward = ({ packs }: { readonly packs: readonly Pack[] }) => {
  const { words, say, number } = useWords()
  const { onward, onwardNote, onwardTo, onwardMissing, onwardAgain } = words.handed
  const me = useMe()
  const { busy, run, said } = useTry()
  const [to, setTo] = useState<string>()
  const ours = useColleagues(true).filter(
    (it) => it.organisation === me.organisation.id && it.person !== me.person && it.roles.length > 0,
  )
  const mine = packs.filter(({ book }) => mayWrite(book, 'hand-over'))
  const name = ours.find((it) => it.person === to)?.name ?? ''
  const handOn = async () => {
    for (const { book, by } of mine) {
      for (const as of by.as) {
        // Not before it was theirs, whatever this device's clock says: a hand-over of what one does not hold passes nothing on.
        const at = millis(by.at) > now() ? by.at : momentNow()
        const body = { from: me.person, to: to ?? '', at, as } as BodyNamed<'hand-over'>
        await write({ book: book.id, kind: 'hand-over', body })
      }
    }
  }
  if (mine.length === 0) return null
  return (
    <More summary={onward}>
      <Stack gap="small">
        <Text size="second">{onwardNote}</Text>
        <Field label={onwardTo}>
          <Pick
            value={to}
            onChange={setTo}
            none=""
            options={ours.map((it) => ({ value: it.person, label: it.name }))}
          />
        </Field>
        <Wrong said={said} />
        <Twice
          act={words.promises.handOn}
          keep={words.app.places.back}
          questions={[say(onwardAgain, { n: number(mine.length), name })]}
          busy={busy}
          notReady={to ? undefined : onwardMissing}
          onDo={() => void run(handOn)}
        />
      </Stack>
    </More>
  )
}
