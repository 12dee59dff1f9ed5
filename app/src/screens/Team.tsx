// Our people: who works here, codes that bring somebody in, and the devices that sign.
import { useAddress } from '../address.ts'
import { paths } from '../paths.ts'
import { place, useMe } from '../sync/index.ts'
import { Link } from '../ui/button/index.ts'
import { Head, Page, Row, Tabs } from '../ui/layout/index.ts'
import { useWords } from '../words/index.ts'
import { Codes } from './team/Codes.tsx'
import { Devices } from './team/Devices.tsx'
import { Members } from './team/Members.tsx'
import { mayInvite } from './team/may-change.ts'
import { PracticeAgain } from './team/PracticeAgain.tsx'
import { Roster } from './team/Roster.tsx'

export const Team = () => {
  const { words } = useWords()
  const { title, parts, members, codes, devices } = words.team
  const me = useMe()
  const { query } = useAddress()
  const invites = mayInvite(me.roles)
  const looksAfter = me.roles.includes('steward') || me.roles.includes('administrator')
  const asked = query.get('part') ?? 'members'
  const part = asked === 'codes' && !invites ? 'members' : asked
  const at = (key: string) => `${paths.team()}?part=${key}`
  const tabs = [
    { key: 'members', label: members, href: paths.team() },
    ...(invites ? [{ key: 'codes', label: codes, href: at('codes') }] : []),
    { key: 'duty', label: words.roster.title, href: at('duty') },
    { key: 'devices', label: devices, href: at('devices') },
  ]
  return (
    <Page width="work">
      <Head
        title={title}
        note={me.organisation.name}
        end={
          <Row>
            {looksAfter ? <Link href={paths.stewardship()}>{words.stewardship.title}</Link> : null}
            <Link href={paths.device()}>{words.app.places.mine}</Link>
          </Row>
        }
      />
      <Tabs label={parts} tabs={tabs} current={part} />
      {part === 'members' ? <Members member={query.get('member')} /> : null}
      {part === 'codes' ? <Codes /> : null}
      {part === 'duty' ? <Roster /> : null}
      {part === 'devices' ? <Devices whose="all" /> : null}
      {place.practice && part === 'members' && !query.get('member') ? <PracticeAgain /> : null}
    </Page>
  )
}
