// Every address of the app, built in one place. An address never carries a name: books and entries by their opaque ids, kinds by theirs.
import { place } from './sync/index.ts'

/** What addresses are matched with, without the place's base. */
export const ROUTES = {
  today: '/',
  people: '/people',
  book: '/book/:id',
  bookPart: '/book/:id/:part',
  /** What can be written, to choose from. */
  add: '/add',
  write: '/write/:kind',
  waiting: '/waiting',
  notices: '/notices',
  team: '/team',
  device: '/device',
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
  people: () => at('people'),
  book: (book: string, part?: string) => at(`book/${id(book)}${part ? `/${id(part)}` : ''}`),
  add: (book?: string) => at(book ? `add?book=${id(book)}` : 'add'),
  /** A form for this kind: in a book, or one that opens a new one. `of`: the entry it is about; `field`: of a correction. */
  write: (kind: string, given: { readonly book?: string; readonly of?: string; readonly field?: string } = {}) => {
    const query = Object.entries(given).flatMap(([name, value]) => (value ? [`${name}=${id(value)}`] : []))
    return at(`write/${id(kind)}${query.length > 0 ? `?${query.join('&')}` : ''}`)
  },
  waiting: () => at('waiting'),
  notices: () => at('notices'),
  team: () => at('team'),
  device: () => at('device'),
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
