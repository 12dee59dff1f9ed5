// Every address of the app, built in one place. An address never carries a name: books and entries by their opaque ids, kinds by theirs.
import { place } from './sync/index.ts'

/** What addresses are matched with, without the place's base. */
export const ROUTES = {
  today: '/',
  promises: '/promises',
  /** What was handed to me. */
  handed: '/handed',
  people: '/people',
  book: '/book/:id',
  bookPart: '/book/:id/:part',
  /** Ticking facts, choosing sections, a paper: on a page of its own. */
  lawWork: '/book/:id/law/:work',
  /** A paper of this book, to read and to print. */
  paper: '/book/:id/paper/:name',
  /** What can be written, to choose from. */
  add: '/add',
  write: '/write/:kind',
  /** Two papers of one kind, side by side. */
  compare: '/compare/:id/:one/:other',
  workingCopy: '/copy/:id/:of',
  certificate: '/certificate/:id/:of',
  consentTalk: '/consent/:id',
  share: '/share/:id',
  /** A packet out of this book. */
  send: '/send/:id',
  agreements: '/agreements',
  agreement: '/agreements/:id',
  directory: '/directory',
  inbox: '/inbox',
  packet: '/inbox/:id',
  waiting: '/waiting',
  notices: '/notices',
  team: '/team',
  device: '/device',
  complaints: '/complaints',
  find: '/find',
  openings: '/openings',
  opened: '/openings/:id',
  copies: '/copies',
  stewardship: '/stewardship',
  paperRoot: '/stewardship/paper',
  signIn: '/sign-in',
  join: '/join',
  setUp: '/set-up',
  practice: '/who',
} as const

const at = (path: string): string => `${place.base}${path}`
const id = encodeURIComponent

export const paths = {
  today: () => at(''),
  promises: () => at('promises'),
  handed: () => at('handed'),
  people: () => at('people'),
  book: (book: string, part?: string) => at(`book/${id(book)}${part ? `/${id(part)}` : ''}`),
  lawWork: (
    book: string,
    work: 'facts' | 'choose' | 'aide' | 'adding',
    given: { readonly lang?: string; readonly to?: string; readonly made?: string } = {},
  ) => {
    const query = Object.entries(given).flatMap(([name, value]) => (value ? [`${name}=${id(value)}`] : []))
    return at(`book/${id(book)}/law/${work}${query.length > 0 ? `?${query.join('&')}` : ''}`)
  },
  /** `duty`: of a letter about one; `made`: the entry of an earlier printing, whose number it keeps. */
  paper: (book: string, name: string, given: { readonly duty?: string; readonly made?: string } = {}) => {
    const query = Object.entries(given).flatMap(([key, value]) => (value ? [`${key}=${id(value)}`] : []))
    return at(`book/${id(book)}/paper/${id(name)}${query.length > 0 ? `?${query.join('&')}` : ''}`)
  },
  add: (book?: string) => at(book ? `add?book=${id(book)}` : 'add'),
  /** A form for this kind: in a book, or one that opens a new one. `of`: the entry it is about; `field`: of a correction. */
  write: (kind: string, given: { readonly book?: string; readonly of?: string; readonly field?: string } = {}) => {
    const query = Object.entries(given).flatMap(([name, value]) => (value ? [`${name}=${id(value)}`] : []))
    return at(`write/${id(kind)}${query.length > 0 ? `?${query.join('&')}` : ''}`)
  },
  compare: (book: string, one: string, other: string) => at(`compare/${id(book)}/${id(one)}/${id(other)}`),
  workingCopy: (book: string, of: string) => at(`copy/${id(book)}/${id(of)}`),
  certificate: (book: string, of: string) => at(`certificate/${id(book)}/${id(of)}`),
  consentTalk: (book: string) => at(`consent/${id(book)}`),
  share: (book: string) => at(`share/${id(book)}`),
  /** `follows`: the packet it goes on from. */
  send: (book: string, follows?: string) => at(`send/${id(book)}${follows ? `?follows=${id(follows)}` : ''}`),
  agreements: () => at('agreements'),
  agreement: (book: string) => at(`agreements/${id(book)}`),
  directory: () => at('directory'),
  inbox: () => at('inbox'),
  /** A book by its sort: an agreement has a page of its own. */
  bookOf: ({ id: book, sort }: { readonly id: string; readonly sort: string }, part?: string): string =>
    sort === 'agreement' ? paths.agreement(book) : paths.book(book, part),
  packet: (packet: string) => at(`inbox/${id(packet)}`),
  waiting: () => at('waiting'),
  notices: () => at('notices'),
  team: () => at('team'),
  device: () => at('device'),
  /** Complaints I made or look into; each is a book. */
  complaints: () => at('complaints'),
  /** Whether somebody holds a person. */
  find: () => at('find'),
  /** Somebody is in danger now. */
  openings: () => at('openings'),
  /** A book that is open for an hour. */
  opened: (book: string) => at(`openings/${id(book)}`),
  /** Questions for copies that need two people. */
  copies: () => at('copies'),
  /** Whether the record is well, for a steward. */
  stewardship: () => at('stewardship'),
  /** The paper of today, to print. */
  paperRoot: () => at('stewardship/paper'),
  signIn: () => at('sign-in'),
  join: () => at('join'),
  setUp: () => at('set-up'),
  /** Choosing who to be in the practice district. */
  practice: () => at('who'),
  /** The other record at this address. */
  toPractice: () => '/practice/',
  toRecord: () => '/',
} as const

/** An address of ours without the base. Null for one that belongs to the other record or to nobody. */
export const routeOf = (href: string): string | null => {
  if (!href.startsWith('/')) return href
  const inPractice = href === '/practice' || href.startsWith('/practice/')
  if (inPractice !== place.practice) return null
  return inPractice ? href.replace(/^\/practice\/?/, '/') : href
}
