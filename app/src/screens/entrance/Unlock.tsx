// Opening what is kept on this device; and, the first time, choosing the phrase that opens it.
import { useEffect, useState } from 'react'
import {
  PRACTICE_PHRASE,
  place,
  signOut,
  type Unlocked,
  unlock,
  useSession,
  useWaiting,
  waitToUnlock,
} from '../../sync/index.ts'
import { opensWithPasskey, unlockWithPasskey } from '../../sync/people/open-with-passkey.ts'
import { Button } from '../../ui/button/index.ts'
import { Field, Form, PhraseInput } from '../../ui/form/index.ts'
import { Head, More, Page, Rule, Stack, Text } from '../../ui/layout/index.ts'
import { Seal } from '../../ui/marks/index.ts'
import { useWords } from '../../words/index.ts'
import { Twice } from '../account/Twice.tsx'
import { useTry } from '../account/use-try.ts'
import { Wrong } from '../account/Wrong.tsx'
import { ChoosePhrase } from '../coming-in/ChoosePhrase.tsx'

/** How long (ms) until the next try, counting down. A page opened anew waits as long as the one before would have. */
const useWait = () => {
  const [wait, setWait] = useState(0)
  useEffect(() => {
    waitToUnlock().then(setWait, () => {})
  }, [])
  useEffect(() => {
    if (wait <= 0) return
    const id = setTimeout(() => setWait(Math.max(0, wait - 1000)), Math.min(1000, wait))
    return () => clearTimeout(id)
  }, [wait])
  return [wait, setWait] as const
}

const Forgot = ({ waiting }: { readonly waiting: number }) => {
  const { words, say } = useWords()
  const { forgot, forgotTry, forgotNobody, forgotSent, forgotLost, erase, eraseAsk, eraseAgain, keep } =
    words.account.unlock
  const { busy, run, said } = useTry()
  return (
    <More summary={forgot}>
      <Stack gap="small">
        <Text>{forgotTry}</Text>
        <Text>{forgotNobody}</Text>
        <Text>{forgotSent}</Text>
        {waiting > 0 ? (
          <Text strong tone="marigold">
            {say(forgotLost, { n: waiting })}
          </Text>
        ) : null}
        <Wrong said={said} />
        <Twice
          act={erase}
          keep={keep}
          questions={[eraseAsk, eraseAgain]}
          busy={busy}
          onDo={() => void run(() => signOut({ confirmed: 'twice' }))}
        />
      </Stack>
    </More>
  )
}

/** Whether a passkey was made a way to open this device. */
const useMayPasskey = (): boolean => {
  const [may, setMay] = useState(false)
  useEffect(() => {
    opensWithPasskey().then(setMay, () => {})
  }, [])
  return may
}

/** Before the phrase, where there is one: a finger is quicker than four words. */
const ByPasskey = () => {
  const { words } = useWords()
  const { passkey, passkeyNo } = words.app.lock
  const { busy, run, said } = useTry()
  const [no, setNo] = useState(false)
  const submit = async () => setNo((await unlockWithPasskey()) === 'not-opened')
  return (
    <Stack gap="small">
      <Wrong said={said ?? (no ? passkeyNo : null)} />
      <Button kind="go" full icon="hand" onPress={() => void run(submit)}>
        {busy ? words.account.way.passkeyAsks : passkey}
      </Button>
      <Rule level={2}>{words.account.signIn.or}</Rule>
    </Stack>
  )
}

const Opening = () => {
  const { words, say, duration } = useWords()
  const { n } = useWaiting()
  const [phrase, setPhrase] = useState<string | undefined>(place.practice ? PRACTICE_PHRASE : undefined)
  const [another, setAnother] = useState(false)
  const [wait, setWait] = useWait()
  const passkey = useMayPasskey()
  const { busy, run, said } = useTry()
  const { title, phrase: label, open, practice, waitFor, show, hide, wrong } = words.app.lock
  const tried = async (it: Unlocked) => {
    setAnother(it === 'wrong')
    if (it !== 'opened') setWait(it === 'wrong' ? await waitToUnlock() : it.waitFor)
  }
  const submit = async () => {
    if (phrase && wait === 0) await tried(await unlock(phrase))
  }
  const waits = wait > 0 ? say(waitFor, { time: duration(wait) }) : undefined
  return (
    <Page width="read">
      <Head title={title} />
      {n > 0 ? <Seal kind="waiting">{say(words.account.unlock.safe, { n })}</Seal> : null}
      {passkey ? <ByPasskey /> : null}
      <Form onSubmit={() => void run(submit)} label={title}>
        <Field label={label} help={place.practice ? practice : undefined} error={another ? wrong : undefined}>
          <PhraseInput value={phrase} onChange={setPhrase} labels={{ show, hide }} autoComplete="off" />
        </Field>
        <Wrong said={said} />
        <Button kind={passkey ? 'plain' : 'go'} full submit notReady={waits}>
          {busy ? words.account.phrase.opening : open}
        </Button>
      </Form>
      <Forgot waiting={n} />
    </Page>
  )
}

export const Unlock = () => (useSession().stage === 'choosing-phrase' ? <ChoosePhrase /> : <Opening />)
