// What packets call people and bodies: by name where this device knows it, else by what was written.
import type { BodyNamed, PacketAnswer, PassingBody } from '@sajha/record'
import { type People, useMe, usePeople } from '../../sync/index.ts'
import { useWords } from '../../words/index.ts'

const organisationIn = (people: People, id: string | null | undefined): string | undefined =>
  Object.values(people).find((it) => it.organisation === id)?.organisationName

export const useNames = () => {
  const { words, say, value } = useWords()
  const people = usePeople()
  const me = useMe()
  const organisation = (id: string | null | undefined, told?: string): string =>
    (id === me.organisation.id ? me.organisation.name : organisationIn(people, id)) ?? told ?? words.app.values.someone
  return {
    organisation,
    person: (id: string): string => (id === me.person ? me.name : (people[id]?.name ?? words.app.values.someone)),
    /** For whom a packet is. */
    whom: (body: BodyNamed<'packet-sent'>): string => {
      if (body.to === 'outside') return [body.name, body.office].filter(Boolean).join(', ')
      const where = organisation(body.organisation, body.office)
      if (body.to === 'person') return people[body.person ?? '']?.name ?? where
      return say(words.packets.toRole, { role: value('packet-sent', 'role', body.role), organisation: where })
    },
    by: ({ by }: PacketAnswer): string => {
      if ('name' in by) return by.name
      const name = people[by.person]?.name
      return [name, organisation(by.organisation, '')].filter(Boolean).join(', ') || words.app.values.someone
    },
    whose: (it: PacketAnswer): string | null =>
      it.whoseName ?? (it.whose === null ? null : organisation(it.whose, words.app.values.someone)),
    body: (it: PassingBody): string => it.name ?? organisation(it.organisation),
  }
}
