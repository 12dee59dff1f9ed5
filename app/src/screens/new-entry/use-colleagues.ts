// Who can be named in a form: me, those who can be brought in, and those known from the books on this device. What is known here stands
// at once; the rest comes when there is a network.
import { useEffect, useMemo, useState } from 'react'
import { type Colleague, colleagues, directory, type Me, type People, useMe, usePeople } from '../../sync/index.ts'

/** Each once: as a colleague where that is known, otherwise by name alone. */
export const everybody = (
  me: Pick<Me, 'person' | 'name' | 'roles' | 'organisation'>,
  told: readonly Colleague[],
  people: People,
): readonly Colleague[] => {
  const known = Object.entries(people).map(([person, it]): Colleague => ({ person, roles: [], ...it }))
  const { person, name, roles, organisation } = me
  const myself = { person, name, roles, organisation: organisation.id, organisationName: organisation.name }
  return [...new Map([...known, ...told, myself].map((it) => [it.person, it])).values()]
}

/** Those who bind a body, of every body here. */
const headsOfBodies = async (): Promise<readonly Colleague[]> =>
  (await directory()).bodies.flatMap(({ organisation, name: organisationName, heads }) =>
    heads.map((it): Colleague => ({ ...it, organisation, organisationName })),
  )

/** `named`: whether this form names somebody, so that the newest list is worth what it costs; `heads`: those who bind a body instead. */
export const useColleagues = (named: boolean, heads = false) => {
  const me = useMe()
  const people = usePeople()
  const [told, setTold] = useState<readonly Colleague[]>([])
  useEffect(() => {
    let here = true
    const asked = heads ? headsOfBodies() : colleagues({ named })
    asked.then((all) => here && setTold(all)).catch(() => {})
    return () => {
      here = false
    }
  }, [named, heads])
  return useMemo(() => everybody(me, told, people), [me, told, people])
}
