// One form for one kind, drawn from its fields. What is typed is kept as a draft until it is written.

import { type BodyNamed, type Field as FieldOf, type Fields, type KindName, kindNamed } from '@sajha/record'
import { useEffect, useState } from 'react'
import { go, useAddress, useParts } from '../address.ts'
import { NotHere } from '../frame/Plain.tsx'
import { paths } from '../paths.ts'
import { draft, dropDraft, minuteNow, ProblemError, saveDraft, write } from '../sync/index.ts'
import { Button } from '../ui/button/index.ts'
import { Choice, Faults, Field, Form, LongText, TextInput } from '../ui/form/index.ts'
import { Head, Page, Text } from '../ui/layout/index.ts'
import { Back } from '../ui/shell/index.ts'
import { useWords } from '../words/index.ts'

type Values = Readonly<Record<string, unknown>>

const beginning = (fields: Fields): Values =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, { sort, optional }]) =>
      sort === 'moment' && !optional ? [[name, minuteNow()]] : [],
    ),
  )

/** What this form can ask for; other sorts of field have their inputs in the full form. */
const Input = ({
  of,
  choices,
  value,
  onChange,
}: {
  readonly of: FieldOf
  readonly choices: Readonly<Record<string, string>>
  readonly value: unknown
  readonly onChange: (value: unknown) => void
}) => {
  const { words } = useWords()
  if (of.sort === 'choice')
    return (
      <Choice
        value={value as string | undefined}
        onChange={onChange}
        options={Object.entries(choices).map(([code, label]) => ({ value: code, label }))}
        none={words.app.values.empty}
      />
    )
  if (of.sort === 'place')
    return (
      <TextInput
        value={(value as { name: string } | undefined)?.name}
        onChange={(name) => onChange(name === undefined ? undefined : { name })}
      />
    )
  if (of.long) return <LongText value={value as string | undefined} onChange={onChange} />
  return <TextInput value={value as string | undefined} onChange={onChange} />
}

const ASKED: readonly string[] = ['text', 'moment', 'choice', 'place']

export const NewEntry = () => {
  const { kind: name = '' } = useParts()
  const { query } = useAddress()
  const { words, kind: wordsOf, field: wordsOfField, faults: sayFaults, error: sayError } = useWords()
  const kind = kindNamed(name)
  const book = query.get('book')
  const key = `write ${name} ${book ?? ''}`
  const [values, setValues] = useState<Values>(() => (kind ? beginning(kind.fields) : {}))
  const [wrong, setWrong] = useState<readonly { readonly field: string; readonly words: string }[]>([])
  const [error, setError] = useState<string>()
  useEffect(() => {
    draft(key)
      .then((kept) => kept && setValues((now) => ({ ...now, ...kept })))
      .catch(() => {})
  }, [key])
  if (!kind) return <NotHere />
  const change = (field: string, value: unknown) => {
    const next = { ...values, [field]: value }
    setValues(next)
    saveDraft(key, next).catch(() => {})
  }
  const submit = async () => {
    const body = Object.fromEntries(Object.entries(values).filter(([, it]) => it !== undefined))
    try {
      const entry = await write({ book, kind: name as KindName, body: body as BodyNamed<KindName> })
      await dropDraft(key)
      go(paths.book(entry.book))
    } catch (refused) {
      setWrong(refused instanceof ProblemError ? sayFaults(refused.faults) : [])
      setError(sayError(refused))
    }
  }
  return (
    <Page width="read">
      <Back href={book ? paths.book(book) : paths.add()} label={words.app.places.back} />
      <Head title={wordsOf(name)?.label ?? name} />
      {error ? <Text tone="indigo">{error}</Text> : null}
      <Faults title={words.problems['fields-wrong']} faults={wrong} />
      <Form onSubmit={() => void submit()} label={wordsOf(name)?.label ?? name}>
        {Object.entries(kind.fields)
          .filter(([, it]) => ASKED.includes(it.sort))
          .map(([field, it]) => {
            const { label, help, choices } = wordsOfField(name, field)
            return (
              <Field
                key={field}
                id={field}
                label={label}
                help={help}
                group={it.sort === 'choice'}
                error={wrong.find((one) => one.field === field)?.words}
              >
                <Input of={it} choices={choices} value={values[field]} onChange={(value) => change(field, value)} />
              </Field>
            )
          })}
        <Button kind="go" full submit icon="check">
          {words.app.places.add}
        </Button>
      </Form>
    </Page>
  )
}
