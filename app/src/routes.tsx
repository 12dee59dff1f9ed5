// Which screen stands at which address, and which one stands before all addresses while the store is not open. Every screen is fetched
// when it is first needed; all of them are kept on the device.
import { type ComponentType, lazy, type ReactNode, Suspense } from 'react'
import { go, matched, PartsOf, useAddress } from './address.ts'
import { AppFrame } from './frame/AppFrame.tsx'
import { Fence } from './frame/Fence.tsx'
import { NotHere, Removed, Unfit, Waits } from './frame/Plain.tsx'
import { ROUTES } from './paths.ts'
import { place, type Stage, useSession } from './sync/index.ts'
import { Links } from './ui/button/index.ts'
import { learnFields, learnTheRest } from './words/index.ts'

type Fetch<N extends string> = () => Promise<{ readonly [K in N]: ComponentType }>

/** A screen by its file and the name it exports. */
const page = <N extends string>(fetch: Fetch<N>, name: N) => lazy(async () => ({ default: (await fetch())[name] }))

/** One that shows what is in the record: it comes with what fields there are, and with all words. */
const screen = <N extends string>(fetch: Fetch<N>, name: N) =>
  lazy(async () => {
    const [it] = await Promise.all([fetch(), learnFields(), learnTheRest()])
    return { default: it[name] }
  })

const Today = screen(() => import('./screens/Today.tsx'), 'Today')
const Promises = screen(() => import('./screens/Promises.tsx'), 'Promises')
const Handed = screen(() => import('./screens/handed/Handed.tsx'), 'HandedToMe')
const People = screen(() => import('./screens/People.tsx'), 'People')
const CaseBook = screen(() => import('./screens/CaseBook.tsx'), 'CaseBook')
const LawWork = screen(() => import('./screens/LawWork.tsx'), 'LawWork')
const PaperPage = screen(() => import('./screens/PaperPage.tsx'), 'PaperPage')
const NewEntry = screen(() => import('./screens/NewEntry.tsx'), 'NewEntry')
const Compare = screen(() => import('./screens/evidence/Compare.tsx'), 'CompareTwo')
const WorkingCopy = screen(() => import('./screens/evidence/WorkingCopy.tsx'), 'WorkingCopy')
const Certificate = screen(() => import('./screens/evidence/Certificate.tsx'), 'Certificate')
const ConsentTalk = screen(() => import('./screens/consent/Talk.tsx'), 'ConsentTalk')
const Share = screen(() => import('./screens/evidence/Share.tsx'), 'Share')
const SendPacket = screen(() => import('./screens/packets/SendPacket.tsx'), 'SendPacket')
const Agreements = screen(() => import('./screens/agreements/Agreements.tsx'), 'Agreements')
const Agreement = screen(() => import('./screens/agreements/Agreement.tsx'), 'AgreementPage')
const Directory = screen(() => import('./screens/directory/Directory.tsx'), 'Directory')
const Inbox = screen(() => import('./screens/packets/Inbox.tsx'), 'Inbox')
const InboxPacket = screen(() => import('./screens/packets/InboxPacket.tsx'), 'InboxPacket')
const Waiting = screen(() => import('./screens/Waiting.tsx'), 'Waiting')
const Notices = screen(() => import('./screens/Notices.tsx'), 'Notices')
const Team = screen(() => import('./screens/Team.tsx'), 'Team')
const Device = screen(() => import('./screens/Device.tsx'), 'Device')
const Complaints = screen(() => import('./screens/complaints/Complaints.tsx'), 'Complaints')
const Find = screen(() => import('./screens/find/Find.tsx'), 'Find')
const Openings = screen(() => import('./screens/openings/Openings.tsx'), 'Openings')
const Opened = screen(() => import('./screens/openings/Opened.tsx'), 'Opened')
const Copies = screen(() => import('./screens/copies/Copies.tsx'), 'Copies')
const Stewardship = screen(() => import('./screens/stewardship/Stewardship.tsx'), 'Stewardship')
const PaperRoot = screen(() => import('./screens/stewardship/PaperRoot.tsx'), 'PaperRoot')
const SignIn = page(() => import('./screens/entrance/SignIn.tsx'), 'SignIn')
const Join = page(() => import('./screens/entrance/Join.tsx'), 'Join')
const SetUp = page(() => import('./screens/entrance/SetUp.tsx'), 'SetUp')
const Unlock = page(() => import('./screens/entrance/Unlock.tsx'), 'Unlock')
// It says what each person of the story may see.
const Practice = screen(() => import('./screens/entrance/Practice.tsx'), 'Practice')

type Route = { readonly pattern: string; readonly Screen: ComponentType }
const route = (pattern: string, Screen: ComponentType): Route => ({ pattern, Screen })
const Entrance = place.practice ? Practice : SignIn

const OPEN: readonly Route[] = [
  route(ROUTES.today, Today),
  route(ROUTES.promises, Promises),
  route(ROUTES.handed, Handed),
  route(ROUTES.people, People),
  route(ROUTES.book, CaseBook),
  route(ROUTES.paper, PaperPage),
  route(ROUTES.bookPart, CaseBook),
  route(ROUTES.lawWork, LawWork),
  route(ROUTES.add, NewEntry),
  route(ROUTES.write, NewEntry),
  route(ROUTES.compare, Compare),
  route(ROUTES.workingCopy, WorkingCopy),
  route(ROUTES.certificate, Certificate),
  route(ROUTES.consentTalk, ConsentTalk),
  route(ROUTES.share, Share),
  route(ROUTES.send, SendPacket),
  route(ROUTES.agreements, Agreements),
  route(ROUTES.agreement, Agreement),
  route(ROUTES.directory, Directory),
  route(ROUTES.inbox, Inbox),
  route(ROUTES.packet, InboxPacket),
  route(ROUTES.waiting, Waiting),
  route(ROUTES.notices, Notices),
  route(ROUTES.team, Team),
  route(ROUTES.device, Device),
  route(ROUTES.complaints, Complaints),
  route(ROUTES.find, Find),
  route(ROUTES.openings, Openings),
  route(ROUTES.opened, Opened),
  route(ROUTES.copies, Copies),
  route(ROUTES.stewardship, Stewardship),
  route(ROUTES.paperRoot, PaperRoot),
  route(ROUTES.signIn, Entrance),
  route(ROUTES.practice, Practice),
]

/** Whatever the address, somebody who is not in signs in, joins or sets up; the address stays for when they are. */
const OUTSIDE: readonly Route[] = [route(ROUTES.join, Join), route(ROUTES.setUp, SetUp), route('*', Entrance)]

const At = ({ routes }: { readonly routes: readonly Route[] }) => {
  const { path } = useAddress()
  const found = matched(routes, path)
  if (!found) return <NotHere />
  const { Screen } = found.route
  return (
    <PartsOf value={found.parts}>
      <Screen />
    </PartsOf>
  )
}

const BY_STAGE: { readonly [S in Stage]: ReactNode } = {
  loading: <Waits />,
  unfit: <Unfit />,
  'no-record-here': place.practice ? <Practice /> : <SetUp />,
  'signed-out': <At routes={OUTSIDE} />,
  'choosing-phrase': <Unlock />,
  locked: <Unlock />,
  open: <At routes={OPEN} />,
  removed: <Removed />,
}

export const Root = () => {
  const { stage } = useSession()
  const { path } = useAddress()
  return (
    <Links follow={go}>
      <AppFrame>
        <Fence key={`${stage} ${path}`}>
          <Suspense fallback={<Waits />}>{BY_STAGE[stage]}</Suspense>
        </Fence>
      </AppFrame>
    </Links>
  )
}
