// Inputs for what is told in words: text, words as they were spoken, a place, a language.
import { kindNamed, type Place, type SpokenWords } from '@sajha/record'
import { useId, useState } from 'react'
import { Choice, LongText, Part, Pick, TextInput } from '../../../ui/form/index.ts'
import { Stack } from '../../../ui/layout/index.ts'
import { useWords } from '../../../words/index.ts'
import type { Asked } from '../around.ts'

export const TextAsked = ({ kind, name, value, onChange }: Asked<string>) => {
  const long = kindNamed(kind)?.fields[name]?.long
  return long ? (
    <LongText rows={4} value={value} onChange={onChange} />
  ) : (
    <TextInput value={value} onChange={onChange} />
  )
}

/** A token of letters: never wrapped, never corrected by the keyboard. */
export const KeyAsked = ({ value, onChange }: Asked<string>) => (
  <TextInput value={value} onChange={onChange} autoComplete="off" />
)

/** Keeps the district that was known, until another name is written. */
export const PlaceAsked = ({ value, onChange }: Asked<Place>) => (
  <TextInput value={value?.name} onChange={(name) => onChange(name === undefined ? undefined : { name })} />
)

const useLanguages = (also: string | undefined) => {
  const { words } = useWords()
  const known: readonly (readonly [string, string])[] = Object.entries(words.spoken)
  const all = also && !known.some(([code]) => code === also) ? [...known, [also, also] as const] : known
  return all.map(([value, label]) => ({ value, label }))
}

export const LanguageAsked = ({ value, onChange }: Asked<string>) => {
  const { words } = useWords()
  return <Choice value={value} onChange={onChange} options={useLanguages(value)} none={words.app.values.notChosen} />
}

export const WordsAsked = ({ value, onChange, around }: Asked<SpokenWords>) => {
  const { words } = useWords()
  const picked = useId()
  // Chosen before anything was written, it belongs to no value yet.
  const [chosen, setChosen] = useState(value?.language ?? around.spokenIn)
  const language = value?.language ?? chosen
  const speak = (next: string) => {
    setChosen(next)
    if (value) onChange({ text: value.text, language: next })
  }
  return (
    <Stack gap="small">
      <LongText
        rows={3}
        lang={language}
        value={value?.text}
        onChange={(text) => onChange(text === undefined ? undefined : { text, language })}
      />
      <Part id={picked} label={words.newEntry.spokenIn}>
        <Pick
          id={picked}
          value={language}
          onChange={(next) => speak(next ?? around.spokenIn)}
          options={useLanguages(language)}
          none={words.app.values.notChosen}
        />
      </Part>
    </Stack>
  )
}
