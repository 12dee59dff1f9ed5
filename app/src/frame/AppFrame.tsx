// What stays while screens change: where one can go, the language, what waits, the lock; the hatched edge of practice; the curtain; and
// what must be said about this device. No title ever carries a name: the page is called Sajha and nothing else.
import type { Role } from '@sajha/record'
import type { ReactNode } from 'react'
import { useAddress } from '../address.ts'
import { paths, routeOf } from '../paths.ts'
import { isUnanswered, lock, place, uncover, useInbox, useNotices, useSession, useWaiting } from '../sync/index.ts'
import { Button } from '../ui/button/index.ts'
import { Cover, Frame } from '../ui/frame/index.ts'
import { Page } from '../ui/layout/index.ts'
import { type Place, Shell } from '../ui/shell/index.ts'
import { isLanguage, OFFERED, type Speaking, setLanguage, useWords } from '../words/index.ts'
import { Said } from './Said.tsx'

type Where = Place & { readonly roles?: readonly Role[] }

type Asks = {
  readonly news: number
  /** Packets that wait for an answer. */
  readonly open: number
  /** Reads nothing but packets: police. Their inbox has the place at the thumb that others’ people have. */
  readonly packetsOnly: boolean
}

const placesFor = ({ words }: Speaking, { news, open, packetsOnly }: Asks): readonly Where[] => {
  const { today, promises, people, add, inbox, agreements, directory, notices, team, record, mine } = words.app.places
  return [
    { href: paths.today(), label: today, icon: 'sun' },
    ...(packetsOnly
      ? []
      : ([
          // A phone has five places: there the way leads over Today.
          { href: paths.promises(), label: promises, icon: 'knot', only: 'desk' },
          { href: paths.people(), label: people, icon: 'people' },
          { href: paths.add(), label: add, icon: 'plus', only: 'phone' },
        ] as const)),
    {
      href: paths.inbox(),
      label: inbox,
      icon: 'inbox',
      ...(!packetsOnly && { only: 'desk' }),
      ...(open > 0 && { count: open }),
    },
    { href: paths.notices(), label: notices, icon: 'inbox', ...(news > 0 && { count: news }) },
    {
      href: paths.agreements(),
      label: agreements,
      icon: 'paper',
      roles: ['manager', 'cwc', 'police', 'official', 'steward'],
      only: 'desk',
    },
    // Those who have agreements find it there.
    {
      href: paths.directory(),
      label: directory,
      icon: 'place',
      roles: ['caseworker', 'home', 'helpline', 'lawyer', 'doctor', 'counsellor', 'community'],
      only: 'desk',
    },
    { href: paths.team(), label: team, icon: 'hand', roles: ['administrator', 'manager', 'steward'] },
    {
      href: paths.stewardship(),
      label: record,
      icon: 'lock',
      roles: ['steward', 'administrator'],
      only: 'desk',
    },
    { href: paths.device(), label: mine, icon: 'person' },
  ]
}

const isAt = (href: string, path: string): boolean => {
  const route = routeOf(href)
  if (route === null) return false
  return route === '/' ? path === '/' : path === route || path.startsWith(`${route}/`)
}

const usePlaces = (speaking: Speaking) => {
  const { me } = useSession()
  const { path } = useAddress()
  const news = useNotices().filter((it) => !it.seen).length
  const open = useInbox().filter(isUnanswered).length
  const packetsOnly = me?.roles.every((it) => it === 'police') === true
  const all = placesFor(speaking, { news, open, packetsOnly })
    .filter(({ roles }) => !roles || roles.some((it) => me?.roles.includes(it)))
    .map(({ roles: _, ...it }) => ({ ...it, current: isAt(it.href, path) }))
  return { label: speaking.words.app.places.all, all }
}

const useWaitingBadge = ({ words, say }: Speaking) => {
  const { n } = useWaiting()
  const { one, none, sayNone, saySome } = words.app.waiting
  return {
    count: n,
    words: n > 0 ? one : none,
    say: n > 0 ? say(saySome, { n }) : sayNone,
    href: paths.waiting(),
  }
}

const Curtain = ({ children }: { readonly children: ReactNode }) => {
  const { covered } = useSession()
  const { words } = useWords()
  const over = (
    <Page width="read">
      <Button full onPress={uncover}>
        {words.app.lock.uncover}
      </Button>
    </Page>
  )
  return (
    <Cover covered={covered} over={over}>
      {children}
    </Cover>
  )
}

const Framed = ({ children }: { readonly children: ReactNode }) => {
  const { words } = useWords()
  if (!place.practice) return children
  return (
    <Frame kind="practice" words={words.app.frame.practice}>
      {children}
    </Frame>
  )
}

export const AppFrame = ({ children }: { readonly children: ReactNode }) => {
  const speaking = useWords()
  const { stage } = useSession()
  const places = usePlaces(speaking)
  const waiting = useWaitingBadge(speaking)
  const { words, language } = speaking
  const open = stage === 'open'
  const choose = (code: string) => {
    // The old words stay until the new ones are here; without a network those kept on the device are.
    if (isLanguage(code)) setLanguage(code).catch(() => {})
  }
  return (
    <Curtain>
      <Framed>
        <Shell
          skip={words.app.places.skip}
          word={{ label: 'Sajha', href: paths.today() }}
          languages={{ label: words.app.places.languages, all: OFFERED, current: language, onChoose: choose }}
          {...(open && { places, waiting, lock: { label: words.app.lock.lock, onPress: lock } })}
        >
          <Said />
          {children}
        </Shell>
      </Framed>
    </Curtain>
  )
}
