// `sajha import` and `sajha export htcds` as somebody at a terminal meets them, beside a running record.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse } from '../../server/src/house.ts'
import { bytesOf, everyRow } from '../../server/src/htcds/testing/samples.ts'
import { readConfig } from '../../server/src/platform/config.ts'
import { type DataFolder, openDataFolder } from '../../server/src/platform/data-folder.ts'
import { silentLog } from '../../server/src/platform/log.ts'
import { startPostgres } from '../../server/src/platform/postgres.ts'
import { testFolder } from '../../server/src/platform/test-database.ts'
import { aPerson } from '../../server/src/testing/index.ts'

const place = testFolder()
const environment = { ...process.env, SAJHA_DATA: place.file('data') }
let folder: DataFolder
let postgres: Awaited<ReturnType<typeof startPostgres>>
let house: House

beforeAll(async () => {
  const config = readConfig({ SAJHA_DATA: environment.SAJHA_DATA })
  folder = openDataFolder(config.dataFolder)
  postgres = await startPostgres({ folder, log: silentLog })
  house = await openHouse({ config, folder, postgres, realm: 'record', log: silentLog })
  await aPerson(house, { name: 'Sunita', roles: ['manager'] })
}, 120_000)
afterAll(async () => {
  await house.db.close()
  await postgres.stop()
  folder.close()
  place.remove()
})

const sajha = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/sajha.ts', ...args], {
    encoding: 'utf8',
    env: environment,
  })
  return { status, stdout, stderr }
}
const file = (name: string, text: string) => {
  writeFileSync(place.file(name), bytesOf(text))
  return place.file(name)
}
const books = async () =>
  Number((await house.db.owner.query(`select count(*) as n from book where sort = 'case'`)).rows[0]?.n)

test('a table is rehearsed, taken over, refused the second time, and given back as it was', async () => {
  const table = file('table.csv', everyRow(500))
  const rehearsed = sajha('import', 'htcds', table, '--dry-run')
  expect([rehearsed.status, rehearsed.stdout]).toEqual([
    0,
    expect.stringMatching(/^20 old records would be taken over/),
  ])
  expect(await books()).toBe(0)
  const taken = sajha('import', 'htcds', table)
  expect([taken.status, taken.stdout]).toEqual([
    0,
    expect.stringMatching(/^20 old records were taken over into “Pipal Tola Kendra”/),
  ])
  expect(taken.stderr).toMatch(/^Row 1, Means Threats: .*none is guessed/m)
  expect(await books()).toBe(20)
  expect(sajha('import', 'htcds', table)).toMatchObject({ status: 1, stdout: '' })
  const out = place.file('out.csv')
  expect(sajha('export', 'htcds', out, '--as', 'ctdc').status).toBe(0)
  expect(readFileSync(out, 'utf8')).toBe(everyRow(500))
  expect(sajha('export', 'htcds', out)).toMatchObject({ status: 3, stderr: expect.stringMatching(/already a file/) })
})

test('a file with a slip is refused by row and name, taken in once somebody chose, and nothing is there before', async () => {
  const before = await books()
  const path = file('slip.csv', 'prs_FirstName,prs_Gendr\nMeena,Feminine\n')
  const asked = sajha('import', 'htcds', path)
  expect([asked.status, asked.stderr]).toEqual([
    3,
    expect.stringMatching(/^Row 1, prs_Gendr: .*--choose prs_Gendr=prs_Gender/),
  ])
  const wrong = sajha('import', 'htcds', file('wrong.csv', 'prs_FirstName,prs_Gender\nMeena,Womn\n'))
  expect([wrong.status, wrong.stderr]).toEqual([1, expect.stringMatching(/^Row 2, prs_Gender: “Womn”/)])
  expect(await books()).toBe(before)
  expect(sajha('import', 'htcds', path, '--choose', 'prs_Gendr=prs_Gender').status).toBe(0)
  expect(await books()).toBe(before + 1)
})

test('what is asked wrongly ends with 2, and what is not there with 3', () => {
  expect(sajha('import').status).toBe(2)
  expect(sajha('import', 'xyz', 'file').status).toBe(2)
  expect(sajha('import', 'htcds', place.file('nothing.csv')).status).toBe(3)
  expect(sajha('import', 'htcds', file('x.csv', 'a,b\n'), '--organisation', 'Nowhere').status).toBe(2)
  expect(sajha('export', 'htcds', place.file('x.pdf')).status).toBe(2)
}, 60_000)
