// One letter to two bodies that each say the other must act: what each said, by what law, and the days. It carries nobody's name.
import { daysLost, type PingPong } from '@sajha/record'
import { useMe, useNow } from '../../../sync/index.ts'
import { Button } from '../../../ui/button/index.ts'
import { Stack } from '../../../ui/layout/index.ts'
import { Paper, PaperBoxes, PrintedAlone } from '../../../ui/paper/index.ts'
import { useWords } from '../../../words/index.ts'
import { useNames } from '../../packets/names.ts'

export const JointLetter = ({ of }: { readonly of: PingPong }) => {
  const { words, language, say, fullDay, value } = useWords()
  const names = useNames()
  const me = useMe()
  const now = useNow()
  const { pingPong } = words.packets
  const [first, second] = of.sides
  const both = { first: names.body(first.body), second: names.body(second.body) }
  const opening = { first: both.first, when: fullDay(of.since.slice(0, 10)), n: daysLost(of, now) }
  return (
    <Stack>
      <PrintedAlone>
        <Paper
          lang={language}
          title={pingPong.letter}
          rule={say(pingPong.letterTo, both)}
          plain={me.organisation.name}
          band={[
            first.packet.slice(0, 8),
            fullDay(Temporal.Instant.fromEpochMilliseconds(now).toString().slice(0, 10)),
            '1',
          ]}
        >
          <Stack>
            <p>{say(pingPong.letterOpening, opening)}</p>
            {of.sides.map((it) => (
              <div key={it.packet}>
                <p>
                  {say(pingPong.letterSaid, {
                    who: names.body(it.body),
                    when: fullDay(it.answer.at.slice(0, 10)),
                    said: [value('packet-answered', 'answer', it.answer.answer), names.whose(it.answer), it.answer.says]
                      .filter(Boolean)
                      .join('. '),
                  })}
                </p>
                <p>{it.answer.law ? say(pingPong.letterLaw, { law: it.answer.law }) : pingPong.letterNoLaw}</p>
              </div>
            ))}
            <p>{pingPong.letterAsk}</p>
            <p>{pingPong.letterName}</p>
            <PaperBoxes boxes={[{ key: 'signature', label: words.outside.signature }]} />
          </Stack>
        </Paper>
      </PrintedAlone>
      <Button icon="print" onPress={() => window.print()}>
        {words.book.print}
      </Button>
    </Stack>
  )
}
