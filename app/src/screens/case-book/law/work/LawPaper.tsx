// The two papers of the law part: an aide for the FIR, and an application for adding sections. Made from entries, never typed twice; in
// English or Hindi, whatever the screen speaks. No name stands on them: it is written by hand where it is needed.
import { dayOf, type LawPaperName, lawOfCase, type PaperLanguage, serialOf } from '@sajha/record'
import { use } from 'react'
import { useAddress } from '../../../../address.ts'
import { paths } from '../../../../paths.ts'
import { type Book, minuteNow, place } from '../../../../sync/index.ts'
import { Button, LinkButton } from '../../../../ui/button/index.ts'
import { Row, Stack, Text } from '../../../../ui/layout/index.ts'
import { Paper, PaperBoxes, PaperPractice } from '../../../../ui/paper/index.ts'
import { Dock } from '../../../../ui/shell/index.ts'
import { RefusedNote } from '../../../../ui/states/index.ts'
import { aliasInWords, fullDay, paperSpeech, useLawSpeech, useWords } from '../../../../words/index.ts'
import { Qr } from '../../../account/Qr.tsx'
import { useMade } from '../../../papers/use-made.ts'
import { readsLaw } from '../may.ts'
import { Frame, WhileFetched } from './Frame.tsx'
import { AddingText, AideText, type OnPaper } from './PaperText.tsx'

type Sort = 'aide' | 'adding'
const NAMES = { aide: 'fir-aide', adding: 'adding-sections' } as const satisfies Record<Sort, LawPaperName>
const TO = ['officer', 'superintendent', 'court'] as const
export type To = (typeof TO)[number]

const languageIn = (asked: string | null, screen: string): PaperLanguage => {
  if (asked === 'en' || asked === 'hi') return asked
  return screen === 'en' ? 'en' : 'hi'
}
const toIn = (asked: string | null): To => TO.find((it) => it === asked) ?? 'officer'

interface SheetProps {
  readonly book: Book
  readonly sort: Sort
  readonly to: To
  readonly language: PaperLanguage
  /** The entry that says it was made: its number. Null while it is only looked at. */
  readonly made: { readonly id: string; readonly madeAt: string } | null
}

const RULE = { officer: 'addRuleOfficer', superintendent: 'addRuleSuperintendent', court: 'addRuleCourt' } as const

const Sheet = ({ book, sort, to, language, made }: SheetProps) => {
  const it: OnPaper = use(paperSpeech(language))
  const { paper } = it
  const day = dayOf(made ? made.madeAt : minuteNow())
  const number = made ? serialOf(made.id) : null
  const law = lawOfCase(book.entries)
  return (
    <Paper
      flows
      lang={language}
      title={sort === 'aide' ? paper.aideTitle : paper.addTitle}
      rule={sort === 'aide' ? paper.aideRule : paper[RULE[to]]}
      plain={sort === 'aide' ? paper.aidePlain : paper.addPlain}
      code={number ? <Qr text={number} label={number} /> : undefined}
      band={[
        <span key="number">
          {paper.number} <b>{number ?? paper.draft}</b>
        </span>,
        <span key="date">
          {paper.date} <b>{fullDay(it.speech, day)}</b>
        </span>,
        <span key="case">
          {paper.case} <b>{aliasInWords(it.speech, book.glance.alias)}</b>
        </span>,
      ]}
      foot={[paper.advice, paper.foot]}
    >
      {place.practice ? <PaperPractice>{it.speech.words.papers.practice}</PaperPractice> : null}
      {sort === 'aide' ? <AideText book={book} law={law} on={it} /> : <AddingText book={book} law={law} on={it} />}
      <PaperBoxes
        boxes={[
          { key: 'thumb', label: paper.thumb, thumb: true },
          { key: 'sign', label: paper.sign },
          { key: 'got', label: paper.got },
        ]}
      />
    </Paper>
  )
}

const Inside = ({ book, sort }: { readonly book: Book; readonly sort: Sort }) => {
  const { law } = useLawSpeech()
  const { screen } = law
  const { language, words, error: inWords } = useWords()
  const { query } = useAddress()
  const on = languageIn(query.get('lang'), language)
  const to = toIn(query.get('to'))
  const about = sort === 'adding' ? { to } : {}
  const { made, print, error } = useMade(book, NAMES[sort], on, about)
  const at = (given: { readonly lang?: string; readonly to?: string }) =>
    paths.lawWork(book.id, sort, { lang: on, to, ...given })
  const addressed = { officer: screen.toOfficer, superintendent: screen.toSuperintendent, court: screen.toCourt }
  if (!readsLaw(book)) return <Text>{screen.notYours}</Text>
  const chosen = lawOfCase(book.entries).chosen.length > 0
  // The paper stands in no stack: a sheet that is laid out in a grid does not break where it should.
  return (
    <>
      <div data-print="never">
        <Stack gap="small">
          <Row>
            <LinkButton href={at({ lang: on === 'hi' ? 'en' : 'hi' })}>
              {on === 'hi' ? screen.english : screen.hindi}
            </LinkButton>
            {sort === 'adding'
              ? TO.filter((one) => one !== to).map((one) => (
                  <LinkButton key={one} href={at({ to: one })}>
                    {addressed[one]}
                  </LinkButton>
                ))
              : null}
          </Row>
          {sort === 'adding' && !chosen ? <Text tone="indigo">{screen.nothingToAdd}</Text> : null}
        </Stack>
      </div>
      {error ? <RefusedNote title={inWords(error)} /> : null}
      <Sheet book={book} sort={sort} to={to} language={on} made={made} />
      <Dock
        act={
          <Button kind="go" full iconAfter="print" onPress={() => void print()}>
            {made ? words.papers.print : words.papers.printKeep}
          </Button>
        }
      />
    </>
  )
}

const Framed = ({ book, sort }: { readonly book: Book; readonly sort: Sort }) => {
  const { law } = useLawSpeech()
  return (
    <Frame book={book} title={sort === 'aide' ? law.screen.aide : law.screen.adding} paper>
      <Inside book={book} sort={sort} />
    </Frame>
  )
}

export const LawPaper = ({ book, sort }: { readonly book: Book; readonly sort: Sort }) => (
  <WhileFetched>
    <Framed book={book} sort={sort} />
  </WhileFetched>
)
