// The paper of today: one A4 page with the newest checkpoint as a square and as a line to type, and two boxes to sign. It names nobody.
import { checkCode, parseCheckpoint, parseNote } from '@sajha/record'
import { useRef } from 'react'
import { paths } from '../../paths.ts'
import { minuteNow } from '../../sync/index.ts'
import { stewardship } from '../../sync/log/stewardship.ts'
import { Button } from '../../ui/button/index.ts'
import { Page, Stack } from '../../ui/layout/index.ts'
import { Paper, PaperBoxes, PaperFacts } from '../../ui/paper/index.ts'
import { Back, Dock } from '../../ui/shell/index.ts'
import { EmptyState } from '../../ui/states/index.ts'
import { useWords } from '../../words/index.ts'
import { FromServer } from '../account/FromServer.tsx'
import { Qr } from '../account/Qr.tsx'
import { useTold } from '../account/use-told.ts'

/** As much as a square of this size still carries so that a plain camera reads it. */
const LINES_IN_SQUARE = 4

/** The log's own line and the first witnesses'. */
const inSquare = (note: string): string => {
  const [text = '', lines = ''] = note.split('\n\n')
  return `${text}\n\n${lines.split('\n').slice(0, LINES_IN_SQUARE).join('\n').trimEnd()}\n`
}

const Sheet = ({ note }: { readonly note: string }) => {
  const { words, say, language, number } = useWords()
  // A day on paper must still say which day it was in ten years.
  const printedAt = useRef(minuteNow().slice(0, 16).replace('T', ' ')).current
  const w = words.stewardship
  const { text, signatures } = parseNote(note)
  const checkpoint = parseCheckpoint(text)
  const witnesses = signatures.slice(1).map((it) => it.name)
  const root = text.split('\n')[2] ?? ''
  return (
    <Paper
      lang={language}
      title={w.paperTitle}
      plain={w.paperOf}
      band={[`${w.size}: ${number(checkpoint.size)}`, say(w.paperMade, { when: printedAt }), '1 / 1']}
      foot={[w.paperFoot, checkpoint.origin]}
    >
      <Stack>
        <Qr text={inSquare(note)} label={checkCode(checkpoint)} />
        <PaperFacts
          facts={[
            { key: 'code', label: w.paperCode, value: `${checkpoint.size}  ${checkCode(checkpoint)}`, wide: true },
            { key: 'origin', label: w.origin, value: checkpoint.origin, wide: true },
            { key: 'root', label: w.paperRoot, value: root, wide: true },
            { key: 'by', label: w.paperSignedBy, value: witnesses.join(' · ') || w.paperNobody, wide: true },
          ]}
        />
        <PaperBoxes
          even
          boxes={[
            { key: '1', label: `1. ${w.paperBox}` },
            { key: '2', label: `2. ${w.paperBox}` },
          ]}
        />
      </Stack>
    </Paper>
  )
}

export const PaperRoot = () => {
  const { words } = useWords()
  const told = useTold(stewardship)
  const { back, none, print } = words.stewardship
  return (
    <Page width="work">
      <Back href={paths.stewardship()} label={back} />
      <FromServer from={told}>
        {({ newest }) => (newest ? <Sheet note={newest} /> : <EmptyState title={none} />)}
      </FromServer>
      <Dock
        act={
          <Button kind="go" full icon="print" onPress={() => window.print()}>
            {print}
          </Button>
        }
      />
    </Page>
  )
}
