// My page: who I am here, this device, how I sign in, my devices, and leaving.
import { useState } from 'react'
import { paths } from '../paths.ts'
import { place, useMe, useSession } from '../sync/index.ts'
import { Fact, Facts } from '../ui/book/index.ts'
import { LinkButton } from '../ui/button/index.ts'
import { Choice, Field } from '../ui/form/index.ts'
import { Head, Page, Row, Rule, Stack, Text } from '../ui/layout/index.ts'
import { isLanguage, OFFERED, setLanguage, useWords } from '../words/index.ts'
import { Calendar } from './me/Calendar.tsx'
import { Leave } from './me/Leave.tsx'
import { NewPassword } from './me/NewPassword.tsx'
import { NewPhrase } from './me/NewPhrase.tsx'
import { OpenByPasskey } from './me/OpenByPasskey.tsx'
import { Ways } from './me/Ways.tsx'
import { Devices } from './team/Devices.tsx'
import { PracticeAgain } from './team/PracticeAgain.tsx'

const Who = () => {
  const { words, instant } = useWords()
  const me = useMe()
  const { syncedAt } = useSession()
  const { organisation, roles, sentLast } = words.account.me
  return (
    <Facts sheet>
      <Fact label={organisation}>
        {me.organisation.name}, {me.organisation.district}
      </Fact>
      <Fact label={roles}>{me.roles.map((it) => words.roles[it]).join(' · ')}</Fact>
      <Fact label={sentLast}>{syncedAt ? instant(syncedAt) : words.app.waiting.never}</Fact>
    </Facts>
  )
}

const SpokenHere = () => {
  const { words, language } = useWords()
  const options = OFFERED.map(({ code, name }) => ({ value: code, label: name, lang: code }))
  return (
    <Field label={words.account.me.language} group>
      <Choice
        value={language}
        onChange={(it) => {
          // Until the new words are here the old ones stay.
          if (isLanguage(it)) setLanguage(it).catch(() => {})
        }}
        options={options}
        none=""
        columns={3}
      />
    </Field>
  )
}

export const Device = () => {
  const { words } = useWords()
  const me = useMe()
  const [state, setState] = useState<'page' | 'new-password' | 'changed'>('page')
  if (state === 'new-password') return <NewPassword onDone={(changed) => setState(changed ? 'changed' : 'page')} />
  return (
    <Page width="read">
      <Head title={me.name} />
      <div role="status">{state === 'changed' ? <Text tone="leaf">{words.account.me.changed}</Text> : null}</div>
      <Who />
      <SpokenHere />
      <Stack gap="small">
        <Rule>{words.complaints.title}</Rule>
        <LinkButton href={paths.complaints()} icon="hand">
          {words.complaints.title}
        </LinkButton>
        <LinkButton href={paths.find()} icon="person">
          {words.find.title}
        </LinkButton>
        <LinkButton href={paths.openings()} icon="clock">
          {words.openings.title}
        </LinkButton>
      </Stack>
      {place.practice ? <PracticeAgain /> : <Ways name={me.name} onNewPassword={() => setState('new-password')} />}
      <Row>
        <LinkButton icon="knot" href={paths.promises()}>
          {words.promises.all}
        </LinkButton>
        <LinkButton icon="clock" href={`${paths.team()}?part=duty`}>
          {words.roster.title}
        </LinkButton>
      </Row>
      <Calendar />
      <Stack>
        <Rule>{words.team.devices}</Rule>
        <Devices whose="mine" />
      </Stack>
      {place.practice ? null : (
        <>
          <OpenByPasskey />
          <NewPhrase />
        </>
      )}
      <Leave />
    </Page>
  )
}
