// Writing down which witnesses are believed and how many are wanted. It becomes an entry of the organisation's book.
import { useState } from 'react'
import { isProblem } from '../../sync/index.ts'
import { chooseWitnesses, type Stewardship } from '../../sync/log/stewardship.ts'
import { Button } from '../../ui/button/index.ts'
import { Field, LongText, WholeNumber } from '../../ui/form/index.ts'
import { More, Row, Stack, Text } from '../../ui/layout/index.ts'
import { useWords } from '../../words/index.ts'
import { useTry } from '../account/use-try.ts'
import { Wrong } from '../account/Wrong.tsx'

type ChooseProps = { readonly told: Stewardship; readonly onChosen: () => void }

const linesOf = ({ witnesses }: Stewardship): string =>
  witnesses.map(({ key, url }) => (url === null ? key : `${key} ${url}`)).join('\n')

export const Choose = ({ told, onChosen }: ChooseProps) => {
  const { words } = useWords()
  const { choose, chooseLines, chooseHelp, wanted, wantedHelp, save, chosen } = words.stewardship
  const { run, error, said } = useTry()
  const [lines, setLines] = useState<string | undefined>(linesOf(told))
  const [count, setCount] = useState<number | undefined>(told.wanted)
  const [done, setDone] = useState(false)
  const wrong = isProblem(error, 'wrong-form') ? error.faults : []
  const at = (field: string) => wrong.find((it) => it.field === field)
  const keep = async () => {
    setDone(false)
    await chooseWitnesses(lines ?? '', count ?? 0)
    setDone(true)
    onChosen()
  }
  const sayFault = (field: string): string | undefined => {
    const it = at(field)
    return it && words.faults[it.reason as keyof typeof words.faults]
  }
  return (
    <More summary={choose}>
      <Stack>
        <Field label={chooseLines} help={chooseHelp} error={sayFault('witnesses')}>
          <LongText value={lines} onChange={setLines} lang="en" />
        </Field>
        <Field label={wanted} help={wantedHelp} error={sayFault('wanted')}>
          <WholeNumber value={count} onChange={setCount} max={16} />
        </Field>
        {wrong.length === 0 ? <Wrong said={said} /> : null}
        <div role="status">{done ? <Text tone="leaf">{chosen}</Text> : null}</div>
        <Row>
          <Button kind="go" onPress={() => void run(keep)}>
            {save}
          </Button>
        </Row>
      </Stack>
    </More>
  )
}
