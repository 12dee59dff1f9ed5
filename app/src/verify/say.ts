// The words of the page, in three languages at once, put in when it is built: there is nobody to fetch them from.
import { type Language, millis, type VerifyPageWords, type Words } from '@sajha/record'

export type PageWords = Pick<Words, 'verify' | 'roles'> & {
  readonly verifyPage: VerifyPageWords
  /** What kinds are called. */
  readonly kinds: Readonly<Record<string, string>>
}

declare const __WORDS__: Readonly<Record<Language, PageWords>>

export const WORDS = __WORDS__

export const fill = (sentence: string, blanks: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(blanks[name] ?? ''))

/** "23 Nov 2026, 17:05", of an RFC 3339 moment, as it stands there; the text itself where it is none. */
export const when = (moment: string, language: Language): string => {
  const [, day = '', time = ''] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/.exec(moment) ?? []
  const at = day === '' ? Number.NaN : millis(`${day}T00:00Z`)
  if (Number.isNaN(at)) return moment
  const named = new Intl.DateTimeFormat(`${language}-u-nu-latn`, { dateStyle: 'medium', timeZone: 'UTC' }).format(at)
  return `${named}, ${time}${moment.endsWith('Z') ? ' UTC' : ''}`
}
