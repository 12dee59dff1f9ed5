// How somebody signs in: a passkey made now, or user name and password with an app that makes codes. Used when coming in, and later to
// choose anew. `submit` takes the way; what it throws is said on the step it was thrown on.
import { useState } from 'react'
import { hasPasskeys, makePasskey, type NewWay, newCodeSecret } from '../../sync/people/ways.ts'
import { Choice, Field, PhraseInput, TextInput } from '../../ui/form/index.ts'
import { useWords } from '../../words/index.ts'
import { useTry } from '../account/use-try.ts'
import { CodeStep } from './CodeStep.tsx'
import type { Change, Draft } from './draft.ts'
import { type Count, Step } from './Step.tsx'

export type WayProps = {
  /** `way`, `password` or `code`. */
  readonly step: string
  readonly to: (step: string) => void
  readonly back: (() => void) | null
  readonly draft: Draft
  readonly change: Change
  /** How many steps there were before this part, and how many there are without its own. */
  readonly before?: number
  readonly others?: number
  /** Without other steps around it: nothing is counted, and the way is a password. */
  readonly alone?: boolean
  readonly submit: (way: NewWay) => Promise<unknown>
}

const usesPasskey = ({ way }: Draft): boolean => hasPasskeys() && way !== 'password'

/** How many steps this takes: one with a passkey; with a password its questions, the app, the spare codes, and the choice where there is one. */
export const wayLength = (draft: Draft): number => {
  if (usesPasskey(draft)) return 1
  return hasPasskeys() ? 4 : 3
}

const counted = ({ before = 0, others = 0, alone, draft }: WayProps, place: number): Count =>
  alone ? null : { n: before + place, of: others + wayLength(draft) }

const WayStep = (props: WayProps) => {
  const { to, back, draft, change, submit } = props
  const { words } = useWords()
  const { way } = words.account
  const { busy, run, said } = useTry()
  const passkey = usesPasskey(draft)
  const next = () => (passkey ? run(async () => submit(await makePasskey(draft.name ?? 'Sajha'))) : to('password'))
  return (
    <Step
      count={counted(props, 1)}
      title={way.title}
      act={passkey ? way.makePasskey : words.account.next}
      busy={busy}
      said={said}
      doing={passkey ? way.passkeyAsks : undefined}
      onNext={() => void next()}
      onBack={back}
    >
      <Field label={way.title} group>
        <Choice
          value={passkey ? 'passkey' : 'password'}
          onChange={(it) => change({ way: it })}
          none=""
          options={[
            { value: 'passkey', label: way.passkey, note: way.passkeyNote },
            { value: 'password', label: way.password, note: way.passwordNote },
          ]}
        />
      </Field>
    </Step>
  )
}

const PasswordStep = (props: WayProps) => {
  const { to, back, draft, change } = props
  const { words } = useWords()
  const { password: text } = words.account
  const { show, hide } = words.app.lock
  const { busy, run, said } = useTry()
  const [looked, setLooked] = useState(false)
  const { username = '', password = '' } = draft
  const shortName = [...username.trim()].length < 3
  const shortPassword = [...password].length < 10
  const next = async () => {
    setLooked(true)
    if (shortName || shortPassword) return
    if (draft.secretOf !== username) change({ secret: await newCodeSecret(username.trim()), secretOf: username })
    to('code')
  }
  return (
    <Step
      count={counted(props, hasPasskeys() ? 2 : 1)}
      title={text.title}
      act={words.account.next}
      busy={busy}
      said={said}
      onNext={() => void run(next)}
      onBack={back}
    >
      <Field
        label={words.app.signIn.name}
        help={text.usernameHelp}
        error={looked && shortName ? text.shortName : undefined}
      >
        <TextInput value={draft.username} onChange={(it) => change({ username: it })} autoComplete="username" />
      </Field>
      <Field
        label={words.app.signIn.password}
        help={text.passwordHelp}
        error={looked && shortPassword ? text.shortPassword : undefined}
      >
        <PhraseInput
          value={draft.password}
          onChange={(it) => change({ password: it })}
          labels={{ show, hide }}
          autoComplete="new-password"
        />
      </Field>
    </Step>
  )
}

export const WaySteps = (props: WayProps) => {
  const { step, draft } = props
  if (step === 'code' && draft.secret)
    return <CodeStep {...props} secret={draft.secret} count={counted(props, hasPasskeys() ? 3 : 2)} />
  // Where no passkey can be made there is nothing to choose.
  if (step === 'password' || !hasPasskeys()) return <PasswordStep {...props} />
  return <WayStep {...props} />
}
