// Every part in every state, and a few whole pages made of them, in one shell.

import { type ReactElement, useState } from 'react'
import { Links } from '../button/index.ts'
import { Cover, Frame } from '../frame/index.ts'
import { Title } from '../layout/index.ts'
import { type Place, Shell } from '../shell/index.ts'
import { BookPage } from './pages/BookPage.tsx'
import { CheckPage } from './pages/CheckPage.tsx'
import { ComparePage } from './pages/ComparePage.tsx'
import { CurtainPage, DrawingsPage } from './pages/DrawingsPage.tsx'
import { DutiesPage } from './pages/DutiesPage.tsx'
import { EntryPage } from './pages/EntryPage.tsx'
import { InputsPage } from './pages/InputsPage.tsx'
import { OwnPage, SavingsPage } from './pages/OwnPage.tsx'
import { PaperPage } from './pages/PaperPage.tsx'
import { PartsPage } from './pages/PartsPage.tsx'
import { StatesPage } from './pages/StatesPage.tsx'
import { TodayPage } from './pages/TodayPage.tsx'
import { say } from './say.tsx'

const pages: Readonly<Record<string, () => ReactElement>> = {
  parts: PartsPage,
  inputs: InputsPage,
  today: TodayPage,
  book: BookPage,
  entry: EntryPage,
  duties: DutiesPage,
  states: StatesPage,
  drawings: DrawingsPage,
  own: OwnPage,
  savings: SavingsPage,
  check: CheckPage,
  compare: ComparePage,
  paper: PaperPage,
}

const at = (page: string): string => `?page=${page}&lang=${document.documentElement.lang}`

const places = (current: string): readonly Place[] => [
  { href: at('today'), label: say('Today', 'आज'), icon: 'sun', current: current === 'today' },
  { href: at('book'), label: say('People', 'लोग'), icon: 'people', current: current === 'book' },
  { href: at('entry'), label: say('Add', 'जोड़ें'), icon: 'plus', current: current === 'entry', only: 'phone' },
  { href: at('paper'), label: say('Papers', 'काग़ज़'), icon: 'paper', current: current === 'paper' },
  { href: at('duties'), label: say('Duties', 'वादे'), icon: 'knot', current: current === 'duties', count: 2 },
]

const LANGUAGES = [
  { code: 'en', short: 'En', name: 'English' },
  { code: 'hi', short: 'हि', name: 'हिन्दी' },
  { code: 'ne', short: 'ने', name: 'नेपाली' },
] as const

const Inside = ({ page, onLock }: { readonly page: string; readonly onLock: () => void }) => {
  const Page = pages[page] ?? PartsPage
  const own = page === 'own' || page === 'savings'
  const lock = { label: own ? say('Cover', 'ढकें') : say('Lock', 'बंद करें'), onPress: onLock }
  const common = {
    skip: say('To the page', 'पन्ने पर जाएँ'),
    help: { label: say('Help, spoken', 'मदद, बोलकर'), onPress: () => {} },
    lock,
  }
  if (own) {
    return (
      <Shell
        {...common}
        title={page === 'own' ? <Title level={1}>{say('My page', 'मेरा पन्ना')}</Title> : say('My page', 'मेरा पन्ना')}
      >
        <Page />
      </Shell>
    )
  }
  return (
    <Shell
      {...common}
      word={{ label: 'Sajha साझा', href: at('today') }}
      places={{ label: say('Main', 'मुख्य'), all: places(page) }}
      languages={{
        label: say('Language', 'भाषा'),
        all: LANGUAGES,
        current: document.documentElement.lang,
        onChoose: (lang) => location.assign(`?page=${page}&lang=${lang}`),
      }}
      me={say('Kavita · Pipal Tola Kendra', 'कविता · पीपल टोला केंद्र')}
      waiting={{
        count: page === 'duties' ? 0 : 3,
        words: page === 'duties' ? say('all sent', 'सब पहुँचा') : say('waiting', 'बाकी'),
        say: say('3 wait on this phone', 'इस फ़ोन पर 3 बाकी हैं'),
        href: at('states'),
      }}
    >
      <Page />
    </Shell>
  )
}

interface GalleryProps {
  readonly page: string
  readonly frame: string | null
}

export const Gallery = ({ page, frame }: GalleryProps) => {
  const [covered, setCovered] = useState(false)
  const inside = <Inside page={page} onLock={() => setCovered(true)} />
  const framed =
    frame === 'practice' || frame === 'beside' ? (
      <Frame
        kind={frame}
        words={
          frame === 'practice'
            ? say('Practice. It looks real and goes nowhere.', 'अभ्यास। यह असली जैसा दिखता है, कहीं जाता नहीं।')
            : say('With her, on her page. Both names are written down.', 'उसके साथ, उसके पन्ने पर। दोनों नाम लिखे जाते हैं।')
        }
      >
        {inside}
      </Frame>
    ) : (
      inside
    )
  return (
    <Links follow={(href) => location.assign(href)}>
      <Cover covered={covered} over={<CurtainPage onBack={() => setCovered(false)} />}>
        {framed}
      </Cover>
    </Links>
  )
}
