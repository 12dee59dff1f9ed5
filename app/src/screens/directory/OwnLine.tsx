// The line that my own organisation tells about itself. Keeping it confirms it, changed or not.
import { useRef, useState } from 'react'
import { type DirectoryBody, type DirectoryLine, tellDirectory, useMe } from '../../sync/index.ts'
import { Button } from '../../ui/button/index.ts'
import { Field, Form, Pick, TextInput } from '../../ui/form/index.ts'
import { More, Row, Stack, Text } from '../../ui/layout/index.ts'
import { useWords } from '../../words/index.ts'

const TELL = ['manager', 'cwc', 'police', 'official', 'steward', 'administrator', 'home', 'helpline']

interface OwnLineProps {
  readonly own: DirectoryBody | undefined
  readonly bodies: readonly DirectoryBody[]
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly told: () => void
}

const said = ({ district, ...rest }: Partial<DirectoryLine>): DirectoryLine | null => {
  if (!district) return null
  const filled = Object.entries(rest).filter(([, it]) => it)
  return { district, ...Object.fromEntries(filled) }
}

export const OwnLine = ({ own, bodies, options, told }: OwnLineProps) => {
  const speaking = useWords()
  const { words } = speaking
  const me = useMe()
  const { confirmedAt: _, confirmedBy: __, ...line } = own?.line ?? { confirmedAt: '', confirmedBy: '' }
  const [values, setValues] = useState<Partial<DirectoryLine>>(line)
  const [error, setError] = useState<unknown>()
  const busy = useRef(false)
  const now = said(values)
  const keep = async () => {
    if (busy.current || !now) return
    busy.current = true
    setError(undefined)
    try {
      await tellDirectory(now)
      told()
    } catch (thrown) {
      setError(thrown)
    } finally {
      busy.current = false
    }
  }
  if (!me.roles.some((it) => TELL.includes(it))) return null
  const one = (name: 'languages' | 'onDuty' | 'phone') => (
    <Field label={words.directory[name]} {...(name !== 'languages' && { help: words.directory.phoneHelp })}>
      <TextInput value={values[name]} onChange={(it) => setValues({ ...values, [name]: it })} />
    </Field>
  )
  const others = bodies
    .filter((it) => it.organisation !== me.organisation.id)
    .map((it) => ({ value: it.organisation, label: it.name }))
  return (
    <More summary={words.directory.own}>
      <Form onSubmit={() => void keep()} label={words.directory.own}>
        <Stack>
          <Field label={words.directory.district}>
            <Pick
              value={values.district}
              onChange={(district) => setValues({ ...values, district: district ?? '' })}
              options={options}
              none={words.app.values.notChosen}
            />
          </Field>
          {one('languages')}
          {one('onDuty')}
          {one('phone')}
          <Field label={words.directory.counterpart}>
            <Pick
              value={values.counterpart}
              onChange={(counterpart) => setValues({ ...values, counterpart })}
              options={others}
              none={words.app.values.notChosen}
            />
          </Field>
          {error ? <Text tone="indigo">{speaking.error(error)}</Text> : null}
          <Row>
            <Button kind="go" onPress={() => void keep()} notReady={now ? undefined : words.directory.district}>
              {words.directory.keep}
            </Button>
          </Row>
        </Stack>
      </Form>
    </More>
  )
}
