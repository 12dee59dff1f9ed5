// Two administrators who put each other off the list at the same moment, in two processes: one of them stays.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aHouse, aSecondProcess, checkLog, type TestHouse } from '../../testing/index.ts'
import { joins, openTestDoor, setsUp } from '../testing/browser.ts'

let house: TestHouse
beforeAll(async () => {
  house = await aHouse()
})
afterAll(async () => {
  await checkLog(house)
  await house.close()
})

test('an organisation always keeps an administrator', async () => {
  const doors = [openTestDoor(house), openTestDoor(aSecondProcess(house))] as const
  const [farida, anita] = [doors[0].browser(), doors[1].browser()]
  const { me } = await setsUp(house, farida)
  let theirs = await joins(anita, farida, 'Anita', ['administrator'])
  for (let round = 0; round < 5; round++) {
    const answers = await Promise.all([
      farida.post(`members/${theirs.me.person}/roles`, { roles: ['caseworker'] }),
      anita.post(`members/${me.person}/roles`, { roles: ['caseworker'] }),
    ])
    const done = answers.filter((it) => it.status === 204)
    expect(done.length, answers.map((it) => it.problem).join()).toBe(1)
    const left = answers[0]?.status === 204 ? farida : anita
    const person = left === farida ? theirs.me.person : me.person
    expect((await left.post(`members/${person}/roles`, { roles: ['administrator'] })).status).toBe(204)
  }
  theirs = await joins(doors[1].browser(), anita, 'Rekha')
  expect(theirs.me.roles).toEqual(['caseworker'])
  for (const it of doors) await it.close()
})
