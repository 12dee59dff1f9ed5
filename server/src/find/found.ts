// Who asked for somebody that I hold: I may answer them by a packet, or not at all. Only what I was told of by a notice is here.
import type { Role } from '@sajha/record'
import type { House } from '../house.ts'
import { notices } from '../notices/notices.ts'
import type { Me } from '../people/me.ts'
import { namesOf } from '../people/names-of.ts'
import { questionOf } from './tasks.ts'

export type FoundQuestion = {
  readonly book: string
  readonly who: string
  readonly name: string
  readonly organisation: string
  readonly organisationName: string
  readonly as: Role
  readonly why: string
  /** What the danger is and where, where somebody is said to be in danger now. */
  readonly danger: { readonly what: string; readonly where: string } | null
  readonly at: string
}

export const found = async (house: House, me: Me): Promise<readonly FoundQuestion[]> => {
  const waiting = (await notices(house, me)).filter((it) => it.what === 'find-waits' || it.what === 'danger-waits')
  const all: FoundQuestion[] = []
  for (const { book, about } of waiting) {
    const [asked = '', find = ''] = about.split('.')
    const question = await questionOf(house, asked, find)
    if (!question) continue
    const { who, as, why, danger: what, where, at } = question.body
    const named = (await namesOf(house, new Set([who])))[who]
    const { organisation } = question
    all.push({
      book,
      who,
      name: named?.name ?? '',
      organisation,
      organisationName: named?.organisationName ?? '',
      as,
      why,
      danger: what !== undefined && where !== undefined ? { what, where } : null,
      at,
    })
  }
  return all
}
