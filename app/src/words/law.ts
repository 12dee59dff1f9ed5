// The words of the law, apart from the others: fetched when the law part of a book is opened. A paper may speak another language than
// the screen, so what is said here is always said with the speech that is given.
import {
  type Code,
  isClassified,
  type Language,
  type LawWords,
  lawWordsIn,
  type PaperLanguage,
  type PaperWords,
  paperWordsIn,
  type Read,
  type SectionRow,
  type Term,
  wordsIn,
} from '@sajha/record'
import { use } from 'react'
import { fill, inDigits } from './say.ts'
import type { Speech } from './speech.ts'
import { useSpeech } from './use-words.ts'

type Told = { readonly speech: Speech; readonly law: LawWords }

const asked = new Map<Language, Promise<LawWords>>()

/** Asked for once. What could not be fetched is asked for again the next time. */
const lawWords = (language: Language): Promise<LawWords> => {
  const known = asked.get(language)
  if (known) return known
  const fetched = lawWordsIn[language]()
  asked.set(language, fetched)
  fetched.catch(() => asked.delete(language))
  return fetched
}

const byCode = <V>(of: Readonly<Record<string, V>>, key: string): V | undefined => of[key]

export type LawSpeech = ReturnType<typeof lawSpeech>

const lawSpeech = ({ speech, law }: Told) => {
  const { language, words } = speech
  const say = (sentence: string, blanks?: Parameters<typeof fill>[2]) => fill(language, sentence, blanks)
  const facts = words.kinds['offence-facts'].fields.notSo.choices as Readonly<Record<string, string>>
  const { screen } = law

  const section = (text: string): string =>
    inDigits(
      language,
      Object.entries(law.sectionParts).reduce((it, [part, said]) => it.replace(part, said), text),
    )
  const name = ({ code, section: of }: { readonly code: string; readonly section: string }): string =>
    `${byCode(law.codes, code)?.short ?? code} ${section(of)}`

  const term = (it: Term): string => {
    const beyond = byCode({ life: screen.life, 'life-natural': screen.lifeNatural, death: screen.death }, it)
    if (beyond) return beyond
    const { years, months } = Temporal.Duration.from(it)
    if (years) return years === 1 ? screen.year : say(screen.years, { n: years })
    return months === 1 ? screen.month : say(screen.months, { n: months })
  }
  const prison = ([least, most]: SectionRow['term']): string | null => {
    if (!most) return least && say(screen.atLeast, { least: term(least) })
    if (!least) return say(screen.upTo, { most: term(most) })
    return least === most ? term(least) : say(screen.fromTo, { least: term(least), most: term(most) })
  }
  const punishment = (row: SectionRow): string => {
    const fine = row.fine === null ? null : (byCode(law.fines, row.fine) ?? row.fine)
    const said = [prison(row.term), fine].filter((it) => it !== null).join(', ')
    const sure = row.sure[0] === 'verified' || row.sure[0] === 'secondary'
    return sure ? said : `${said} (${screen.punishmentNotVerified})`
  }
  const mark = (is: boolean | null, yes: string, no: string): readonly string[] => (is === null ? [] : [is ? yes : no])
  const classes = (row: SectionRow): string => {
    const said = [
      ...mark(row.cognizable, screen.cognizable, screen.notCognizable),
      ...mark(row.bailable, screen.bailable, screen.notBailable),
      ...(row.court === null ? [] : [byCode(law.courts, row.court) ?? row.court]),
    ].join(', ')
    if (isClassified(row)) return said
    return said ? `${said}: ${screen.notVerified}` : screen.notVerified
  }

  const fact = ({ atom, so }: Read): string => {
    const worked = byCode(law.atoms as Readonly<Record<string, { so: string; not: string }>>, atom)
    if (worked) return so ? worked.so : worked.not
    return facts[atom] ?? atom
  }
  /** What carries a candidate. Of what is not so only an age is said: the rest were exceptions. */
  const list = (reads: readonly Read[]): string =>
    reads
      .filter((it) => it.so || it.atom.startsWith('under-'))
      .map(fact)
      .join('; ')
  const oneOf = (atoms: readonly Read['atom'][]): string =>
    atoms
      .map((atom) => fact({ atom, so: true }))
      .reduce((all, one) => (all ? say(screen.orOne, { first: all, second: one }) : one), '')

  return {
    language,
    speech,
    law,
    say,
    name,
    what: (row: SectionRow): string => byCode(law.sections, row.what) ?? row.what,
    act: (code: Code): string => law.codes[code].full,
    punishment,
    classes,
    fact,
    list,
    oneOf,
    facts,
  }
}

/** The law in the language that is spoken. Suspends until its words are here. */
export const useLawSpeech = (): LawSpeech => {
  const speech = useSpeech()
  return lawSpeech({ speech, law: use(lawWords(speech.language)) })
}

type OnPaper = LawSpeech & { readonly paper: PaperWords }
const papers = new Map<PaperLanguage, Promise<OnPaper>>()

/** All the words of a paper in its own language. */
export const paperSpeech = (language: PaperLanguage): Promise<OnPaper> => {
  const known = papers.get(language)
  if (known) return known
  const fetched = Promise.all([wordsIn[language](), lawWords(language), paperWordsIn[language]()]).then(
    ([words, law, paper]) => ({ ...lawSpeech({ speech: { language, words, bikram: null }, law }), paper }),
  )
  papers.set(language, fetched)
  fetched.catch(() => papers.delete(language))
  return fetched
}
