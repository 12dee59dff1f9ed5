// Joining with a code from a colleague: it stands after the # of the link they showed, or is typed.
import { useState } from 'react'
import { paths } from '../../paths.ts'
import { join, type Newcomer } from '../../sync/people/newcomer.ts'
import { Link } from '../../ui/button/index.ts'
import { Field, TextInput } from '../../ui/form/index.ts'
import { Row } from '../../ui/layout/index.ts'
import { useWords } from '../../words/index.ts'
import { Arrived } from '../coming-in/Arrived.tsx'
import { type Change, type Draft, missingIn, useDraft } from '../coming-in/draft.ts'
import { type Count, Step } from '../coming-in/Step.tsx'
import { useSteps } from '../coming-in/use-steps.ts'
import { WaySteps, wayLength } from '../coming-in/WaySteps.tsx'

/** Only the letters and figures of a code, as people type them. */
const bare = (code: string): string => code.normalize('NFKC').replace(/[^\p{L}\p{Nd}]/gu, '')

const EXAMPLE = 'K7MQ-2XRD'
const BEFORE = 1

type CodeProps = {
  readonly draft: Draft
  readonly change: Change
  readonly count: Count
  readonly onNext: () => void
}

const CodeAndName = ({ draft, change, count, onNext }: CodeProps) => {
  const { words, say } = useWords()
  const { joinTitle, inviteCode, yourName, act } = words.app.signIn
  const { codeHelp, codeShort, noCode } = words.account.join
  const [looked, setLooked] = useState(false)
  const short = bare(draft.code ?? '').length !== 8
  const faults = missingIn(draft, ['name'], words.faults.missing)
  const next = () => {
    setLooked(true)
    if (!short && !faults['name']) onNext()
  }
  return (
    <Step count={count} title={joinTitle} act={words.account.next} onNext={next}>
      <Field
        label={inviteCode}
        help={say(codeHelp, { example: EXAMPLE })}
        error={looked && short ? codeShort : undefined}
      >
        <TextInput value={draft.code} onChange={(it) => change({ code: it })} autoComplete="off" />
      </Field>
      <Field label={yourName} error={looked ? faults['name'] : undefined}>
        <TextInput value={draft.name} onChange={(it) => change({ name: it })} autoComplete="name" />
      </Field>
      <Row between>
        <span>{noCode}</span>
        <Link href={paths.signIn()}>{act}</Link>
      </Row>
    </Step>
  )
}

export const Join = () => {
  const { step, to, back } = useSteps('code-and-name')
  const [draft, change] = useDraft()
  const [fromLink] = useState(() => bare(location.hash.slice(1)))
  const [newcomer, setNewcomer] = useState<Newcomer | null>(null)
  const given: Draft = { code: fromLink ? fromLink.replace(/^(.{4})/, '$1-') : undefined, ...draft }
  const of = BEFORE + wayLength(draft) + 1
  if (newcomer) return <Arrived newcomer={newcomer} of={of} />
  if (step === 'code-and-name')
    return <CodeAndName draft={given} change={change} count={{ n: 1, of }} onNext={() => to('way')} />
  return (
    <WaySteps
      {...{ step, to, back, change }}
      draft={given}
      before={BEFORE}
      others={BEFORE + 1}
      submit={async (way) => setNewcomer(await join({ code: given.code ?? '', name: given.name ?? '', way }))}
    />
  )
}
