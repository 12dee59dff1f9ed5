// An entry that was not taken: the text stays with its author, with what was said against it, until they mend it, send it once more or
// let it go.
import { go } from '../../address.ts'
import { paths } from '../../paths.ts'
import type { WaitingEntry } from '../../sync/books/waiting-here.ts'
import { discardRefused, type Refusal, saveDraft, tryAgain } from '../../sync/index.ts'
import { Button } from '../../ui/button/index.ts'
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
  // The form opens with the text as its draft (screens/new-entry); the refused one stays here until its author lets it go.
  const openForm = async () => {
    const body = entry.body ?? {}
    const text = (it: unknown) => (typeof it === 'string' ? it : undefined)
    const [of, field] = [text(body['of']), text(body['field'])]
    await saveDraft(['write', entry.kind, entry.book, of, field].filter(Boolean).join(' '), body)
    go(paths.write(entry.kind, { book: entry.book, ...(of && { of }), ...(field && { field }) }))
  }
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
          <Button icon="pen" onPress={() => void run(openForm)}>
            {mend}
          </Button>
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
