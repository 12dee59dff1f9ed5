// An entry that was not taken: the text stays with its author, with what was said against it, until they mend it, send it once more or
// let it go.
import { paths } from '../../paths.ts'
import type { WaitingEntry } from '../../sync/books/waiting-here.ts'
import { discardRefused, type Refusal, tryAgain } from '../../sync/index.ts'
import { Button, LinkButton } from '../../ui/button/index.ts'
import { Row, Stack, Text } from '../../ui/layout/index.ts'
import { RefusedNote } from '../../ui/states/index.ts'
import { useWords } from '../../words/index.ts'
import { Twice } from '../account/Twice.tsx'
import { useTry } from '../account/use-try.ts'
import { Wrong } from '../account/Wrong.tsx'

type RefusedProps = {
  readonly it: WaitingEntry & { readonly refusal: Refusal }
  readonly book: string
}

const Faults = ({ it: { entry, refusal } }: Pick<RefusedProps, 'it'>) => {
  const { faults, field } = useWords()
  if (refusal.faults.length === 0) return null
  return (
    <ul>
      {faults(refusal.faults).map(({ field: name, words: said }) => (
        <li key={`${name} ${said}`}>
          {field(entry.kind, name).label}: {said}
        </li>
      ))}
    </ul>
  )
}

export const Refused = ({ it, book }: RefusedProps) => {
  const { words, headline, problem, kind } = useWords()
  const { letGo, letGoAsk, letGoAgain, keep, tryAgain: again, refusedKept } = words.app.waiting
  const { mend, keepsText } = words.waiting
  const { busy, run, said } = useTry()
  const { entry, refusal } = it
  const href = `${paths.write(entry.kind, { book: entry.book })}&mend=${encodeURIComponent(entry.id)}`
  return (
    <RefusedNote title={headline(entry)} kept={refusedKept}>
      <Stack gap="small">
        <Text size="second" tone="soft">
          {kind(entry.kind)?.label ?? entry.kind} · {book}
        </Text>
        <Text>{problem({ ...refusal, about: {} })}</Text>
        <Faults it={it} />
        <Text size="second" tone="soft">
          {keepsText}
        </Text>
        <Wrong said={said} />
        <Row>
          <LinkButton href={href} icon="pen">
            {mend}
          </LinkButton>
          <Button icon="send" onPress={() => void run(() => tryAgain(entry.id))}>
            {again}
          </Button>
        </Row>
        <Twice
          act={letGo}
          keep={keep}
          questions={[letGoAsk, letGoAgain]}
          busy={busy}
          onDo={() => void run(() => discardRefused(entry.id, { confirmed: 'twice' }))}
        />
      </Stack>
    </RefusedNote>
  )
}
