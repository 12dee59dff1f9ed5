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
import { Openers } from './team/Openers.tsx'
import { PracticeAgain } from './team/PracticeAgain.tsx'
import { Roster } from './team/Roster.tsx'

interface PartProps {
  readonly part: string
  readonly member: string | null
}

const Part = ({ part, member }: PartProps) => {
  if (part === 'codes') return <Codes />
  if (part === 'duty') return <Roster />
  if (part === 'emergency') return <Openers />
  if (part === 'devices') return <Devices whose="all" />
  return (
    <>
      <Members member={member} />
      {place.practice && !member ? <PracticeAgain /> : null}
    </>
  )
}

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
    { key: 'emergency', label: words.openings.tab, href: at('emergency') },
    { key: 'devices', label: devices, href: at('devices') },
  ]
  return (
    <Page width="work">
      <Head
        title={title}
        note={me.organisation.name}
        end={
          <Row>
            <Link href={paths.copies()}>{words.copies.title}</Link>
            {looksAfter ? <Link href={paths.stewardship()}>{words.stewardship.title}</Link> : null}
            <Link href={paths.device()}>{words.app.places.mine}</Link>
          </Row>
        }
      />
      <Tabs label={parts} tabs={tabs} current={part} />
      <Part part={part} member={query.get('member')} />
    </Page>
  )
}
