// One case with something to tell in every compartment: words, names, places, papers. Nothing in it is real, and each text is a canary.
import { type BodyNamed, COMPARTMENTS, type Compartment, type KindName } from '@sajha/record'
import { hashOf, uploads } from '../../attachments/testing/sending.ts'
import { nowIn, type TestPerson } from '../a-person.ts'
import { seals, type Written, writes } from '../writing.ts'
import { aWord, type Canary, canariesIn } from './canaries.ts'

export type Paper = { readonly compartment: Compartment; readonly sha256: string }

export type FilledBook = {
  readonly canaries: readonly Canary[]
  readonly papers: readonly Paper[]
  readonly name: string
}

const PAPERS = ['legal', 'identity', 'health', 'statement'] as const
const NOTES = ['coordination', 'care', 'safety', 'legal', 'health', 'money'] as const

type Bodies = { readonly [K in KindName]?: BodyNamed<K> }

/** One of each kind that lies in its first compartment, with a canary in every text. */
const bodies = (at: string, by: string, name: string): Bodies => {
  const it = (about: string) => aWord(about)
  const place = (about: string) => ({ name: aWord(about) })
  const spoken = (about: string) => ({ text: aWord(about), language: 'hi' })
  return {
    'person-identified': {
      name,
      otherNames: it('othernames'),
      gender: 'female',
      bornOn: { from: '2011-01-01', to: '2011-12-31', said: it('born') },
      home: place('village'),
      family: it('family'),
    },
    'signed-for': { signedAt: at, name: it('signer'), says: 'mother', where: place('signedwhere') },
    'her-words': { words: spoken('hers'), about: 'wants', saidAt: at },
    journey: { from: place('journeyfrom'), to: place('journeyto'), why: it('journeywhy') },
    'home-verification-asked': { askedAt: at, of: it('verifier'), where: place('verified') },
    restored: { restoredAt: at, to: 'parents', where: place('restored'), herWish: 'yes', note: it('restorednote') },
    'promise-made': { what: it('promise'), dueAt: '2026-12-20T09:00+05:30', to: 'her', by },
    'safety-concern': { what: ['threat'], urgency: 'now' },
    'place-reached': { reachedAt: at, where: place('raided'), found: 'people', unit: it('raiders') },
    'statement-taken': {
      span: { from: '2026-11-23T08:00+05:30', to: '2026-11-23T08:30+05:30' },
      before: 'police',
      where: 'station',
      language: 'mai',
      present: ['police'],
      takenBy: it('taker'),
      persons: it('persons'),
      places: it('places'),
    },
    'fir-asked': { askedAt: at, station: place('station'), how: 'spoken', offence: it('offence') },
    hearing: { heldAt: at, court: it('court'), outcome: 'argued', nextAt: '2026-12-10T11:00+05:30', note: it('bench') },
    'medical-examination': { examinedAt: at, where: place('hospital'), by: 'woman-doctor', agreed: 'yes' },
    placement: { home: place('shelter'), arrivedAt: at, stay: 'interim', why: it('shelterwhy') },
    'home-verified': { visitedAt: at, fit: 'unsure', seen: it('seen'), herWish: it('wish') },
    'entitlement-applied': { what: 'victim-compensation', appliedAt: at, to: it('office') },
    'consent-refused': { askedAt: at, purpose: 'story', recipient: it('newspaper'), content: ['story'] },
    'goal-set': { words: spoken('goal'), about: 'work' },
  }
}

const writesAll = (by: TestPerson, book: string, all: Bodies): Promise<readonly Written[]> =>
  Promise.all(
    Object.entries(all).map(([kind, body]) => writes(by, kind as KindName, body as BodyNamed<KindName>, { book })),
  )

const sendsPaper = async (
  by: TestPerson,
  book: string,
  compartment: Compartment,
): Promise<[Written, Paper & { readonly word: string }]> => {
  const word = aWord(`bytesof${compartment}`)
  const bytes = Buffer.from(`a paper ${word} and its end`)
  const paper = { sha256: hashOf(bytes), media: 'image/jpeg', size: bytes.length, name: aWord('filename') }
  const written = await writes(
    by,
    'paper-added',
    { title: aWord('title'), paper, sort: 'photo' },
    { book, compartment },
  )
  await uploads(by, bytes, { book, compartment })
  return [written, { compartment, sha256: paper.sha256, word }]
}

/** Fills a book that `by`, a caseworker, has opened; `counsellor` works in it too. */
export const fillBook = async (book: string, by: TestPerson, counsellor: TestPerson): Promise<FilledBook> => {
  const name = aWord('name')
  const notes = await Promise.all(
    NOTES.map((compartment) => writes(by, 'note', { text: aWord(`note${compartment}`) }, { book, compartment })),
  )
  const told = await writes(counsellor, 'note', { text: aWord('counselling') }, { book, compartment: 'counselling' })
  const papers = await Promise.all(PAPERS.map((compartment) => sendsPaper(by, book, compartment)))
  const all = [...(await writesAll(by, book, bodies(nowIn(by.house), by.id, name))), ...notes]
  await seals(by, ...all, ...papers.map(([written]) => written))
  await seals(counsellor, told)
  const inBytes = papers.flatMap(([written, { word }]) =>
    canariesIn({ ...written, body: { paper: word } }).map((it) => ({ ...it, isBytes: true })),
  )
  const canaries = [...[...all, told, ...papers.map(([written]) => written)].flatMap(canariesIn), ...inBytes]
  const empty = COMPARTMENTS.filter((it) => !canaries.some((one) => one.compartment === it))
  if (empty.length > 0) throw new Error(`nothing to tell in ${empty.join(', ')}`)
  return { canaries, papers: papers.map(([, paper]) => paper), name }
}
