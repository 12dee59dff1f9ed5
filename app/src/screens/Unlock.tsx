// Opening what is kept on this device; and, the first time, choosing the phrase that opens it.
import { useEffect, useState } from 'react'
import {
  choosePhrase,
  PRACTICE_PHRASE,
  phraseFault,
  place,
  unlock,
  useSession,
  useWaiting,
  waitToUnlock,
} from '../sync/index.ts'
import { Button } from '../ui/button/index.ts'
import { Field, Form, PhraseInput } from '../ui/form/index.ts'
import { Head, Page, Text } from '../ui/layout/index.ts'
import { useWords } from '../words/index.ts'

const useWait = () => {
  const [wait, setWait] = useState(0)
  useEffect(() => {
    if (wait <= 0) return
    const id = setTimeout(() => setWait(Math.max(0, wait - 1000)), 1000)
    return () => clearTimeout(id)
  }, [wait])
  return [wait, setWait] as const
}

const Opening = () => {
  const { words, say, duration, error: sayError } = useWords()
  const { n } = useWaiting()
  const [phrase, setPhrase] = useState<string | undefined>(place.practice ? PRACTICE_PHRASE : undefined)
  const [wrong, setWrong] = useState<string>()
  const [wait, setWait] = useWait()
  const [busy, setBusy] = useState(false)
  const { title, phrase: label, open, practice, waitsInside, waitFor, show, hide, wrong: isWrong } = words.app.lock
  const submit = async () => {
    if (!phrase || busy || wait > 0) return
    setBusy(true)
    try {
      const it = await unlock(phrase)
      if (it === 'wrong') {
        setWrong(isWrong)
        setWait(await waitToUnlock())
      } else if (it !== 'opened') setWait(it.waitFor)
    } catch (error) {
      setWrong(sayError(error))
    } finally {
      setBusy(false)
    }
  }
  return (
    <Page width="read">
      <Head title={title} note={n > 0 ? say(waitsInside, { n }) : undefined} />
      <Form onSubmit={() => void submit()} label={title}>
        <Field
          label={label}
          help={place.practice ? practice : undefined}
          error={wait > 0 ? say(waitFor, { time: duration(wait) }) : wrong}
        >
          <PhraseInput value={phrase} onChange={setPhrase} labels={{ show, hide }} autoComplete="off" />
        </Field>
        <Button kind="go" full submit notReady={wait > 0 ? say(waitFor, { time: duration(wait) }) : undefined}>
          {busy ? words.app.frame.loading : open}
        </Button>
      </Form>
    </Page>
  )
}

const Choosing = () => {
  const { words, error: sayError } = useWords()
  const [phrase, setPhrase] = useState<string>()
  const [again, setAgain] = useState<string>()
  const [wrong, setWrong] = useState<string>()
  const [busy, setBusy] = useState(false)
  const { chooseTitle, chooseWhy, phrase: label, again: once, notSame, show, hide, open } = words.app.lock
  const { tooShort, onlyDigits, tooPlain } = words.app.lock
  const faults = { 'too-short': tooShort, 'only-digits': onlyDigits, 'too-plain': tooPlain }
  const submit = async () => {
    const fault = phraseFault(phrase ?? '')
    if (fault) return setWrong(faults[fault])
    if (phrase !== again) return setWrong(notSame)
    setBusy(true)
    try {
      await choosePhrase(phrase ?? '')
    } catch (error) {
      setWrong(sayError(error))
      setBusy(false)
    }
  }
  return (
    <Page width="read">
      <Head title={chooseTitle} />
      <Text>{chooseWhy}</Text>
      <Form onSubmit={() => void submit()} label={chooseTitle}>
        <Field label={label} error={wrong}>
          <PhraseInput value={phrase} onChange={setPhrase} labels={{ show, hide }} autoComplete="off" />
        </Field>
        <Field label={once}>
          <PhraseInput value={again} onChange={setAgain} labels={{ show, hide }} autoComplete="off" />
        </Field>
        <Button kind="go" full submit>
          {busy ? words.app.frame.loading : open}
        </Button>
      </Form>
    </Page>
  )
}

export const Unlock = () => (useSession().stage === 'choosing-phrase' ? <Choosing /> : <Opening />)
