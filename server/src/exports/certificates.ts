// The certificates that lie in an export: one for each piece of evidence whose original is in it, in English and in Hindi.
import {
  type Bundle,
  type Entry,
  evidenceIn,
  isKeptBack,
  type Purpose,
  type ShownEntry,
  showsField,
  utf8,
  wordsIn,
  type ZippedFile,
} from '@sajha/record'
import type { House } from '../house.ts'
import { namesOf } from '../people/names-of.ts'
import { certificatePage } from './page/certificate-page.ts'
import { entryOfShown } from './page/page-of.ts'

/** Only from what the copy itself shows: a certificate says nothing that the copy keeps back. */
export const certificateFiles = async (
  house: House,
  { entries }: Bundle,
  purpose: Purpose,
): Promise<readonly ZippedFile[]> => {
  const needed = ['title', 'original', 'came'].every((it) => showsField(purpose, 'evidence-sealed', it))
  if (!needed) return []
  const shown: readonly Entry[] = entries.filter((it): it is ShownEntry => !isKeptBack(it)).map(entryOfShown)
  const people = await namesOf(house, new Set(shown.map((it) => it.author)))
  const evidence = evidenceIn(shown, (author) => people[author]?.name ?? null)
  const files: ZippedFile[] = []
  for (const it of evidence)
    for (const language of ['en', 'hi'] as const) {
      const page = certificatePage({ language, words: await wordsIn[language](), people }, it)
      const number = String(it.entry.n ?? 0).padStart(4, '0')
      files.push({ name: `certificates/${number}-${language}.html`, bytes: utf8(page) })
    }
  return files
}
