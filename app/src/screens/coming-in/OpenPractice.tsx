// The practice district before its first page: in which language its people speak, and then it is told.
import type { Language } from '@sajha/record'
import { useState } from 'react'
import { paths } from '../../paths.ts'
import { useContact } from '../../sync/index.ts'
import { beginPractice } from '../../sync/people/begin-practice.ts'
import { Link } from '../../ui/button/index.ts'
import { Choice, Field } from '../../ui/form/index.ts'
import { OFFERED, useWords } from '../../words/index.ts'
import { useTry } from '../account/use-try.ts'
import { Step } from './Step.tsx'

export const OpenPractice = () => {
  const { words, language: spoken } = useWords()
  const { practice } = words.account
  const { online } = useContact()
  const [language, setLanguage] = useState<Language>(spoken)
  const { busy, run, said } = useTry()
  const options = OFFERED.map(({ code, name }) => ({ value: code, label: name, lang: code }))
  return (
    <Step
      count={null}
      title={practice.title}
      why={words.app.signIn.practiceWhy}
      act={practice.open}
      busy={busy}
      said={said ?? (online ? null : words.account.me.offline)}
      doing={practice.opening}
      onNext={() => void run(() => beginPractice(language))}
    >
      <Field label={practice.language} group>
        <Choice
          value={language}
          onChange={(it) => it && setLanguage(it)}
          options={options}
          none={words.app.values.notChosen}
          columns={3}
        />
      </Field>
      <Link href={paths.toRecord()}>{words.app.signIn.leavePractice}</Link>
    </Step>
  )
}
