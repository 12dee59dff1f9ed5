// Builders for tests: entries as folds read them, with ids a person can follow. Nothing here is signed; see log/ for that.
import type { Entry } from '../src/entry.ts'
import type { BodyNamed, KindName } from '../src/kinds/index.ts'
import { KINDS } from '../src/kinds/index.ts'
import { millis } from '../src/time.ts'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** `23 Nov 2026 09:00`, with `NPT` behind it for Nepal; India otherwise; without a year, 2026. */
export const at = (said: string): string => {
  const [, day = '', month = '', year = '2026', time = '', zone] =
    /^(\d{1,2}) (\w{3})(?: (\d{4}))? (\d{2}:\d{2}) ?(NPT|IST)?$/.exec(said) ?? []
  if (!MONTHS.includes(month)) throw new Error(`not a moment: "${said}"`)
  const number = String(MONTHS.indexOf(month) + 1).padStart(2, '0')
  return `${year}-${number}-${day.padStart(2, '0')}T${time}${zone === 'NPT' ? '+05:45' : '+05:30'}`
}

/** The same in milliseconds since 1970. */
export const clock = (said: string): number => millis(at(said))

let made = 0
type With = Partial<Omit<Entry, 'kind' | 'body'>>

/** One entry of a kind, sealed unless `n: null` is given. */
export const entry = <N extends KindName>(kind: N, body: BodyNamed<N>, given: With = {}): Entry => {
  made += 1
  const madeAt = given.madeAt ?? at('23 Nov 09:00')
  return {
    id: `entry-${kind}-${made}`.padEnd(43, '_'),
    book: 'book-of-tests_________',
    kind,
    version: KINDS[kind].version,
    compartment: KINDS[kind].compartments[0],
    author: 'kavita________________',
    as: 'caseworker',
    organisation: 'pipal-tola-kendra_____',
    device: 'kavitas-phone_________',
    madeAt,
    saw: null,
    n: made,
    sealedAt: madeAt,
    marks: [],
    body: body as Entry['body'],
    ...given,
  }
}
