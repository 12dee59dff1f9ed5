// Every phone is an auditor: it keeps the last checkpoint and notices a log that tells two stories.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPhones, type Phone, type Phones } from './testing/phones.ts'

let phones: Phones
beforeAll(async () => {
  phones = await openPhones()
})
afterAll(() => phones?.close())

/** Writes until the log has a newer checkpoint than the phone holds: the sequencer comes about once a second. */
const grows = async (phone: Phone): Promise<void> => {
  const checkpoint = () => fetch(`${phones.running.url}/practice/log/checkpoint`).then((it) => it.text())
  const before = await checkpoint()
  await phone.does('opensCase', 'The log grows.')
  await phone.does('syncs')
  for (let tried = 0; tried < 100 && (await checkpoint()) === before; tried++)
    await new Promise((resolve) => setTimeout(resolve, 100))
}

test('a log that only grows is found in order', async () => {
  const kavita = await phones.phoneOf('Kavita')
  await grows(kavita)
  await kavita.does('syncs')
  expect(await kavita.does('how')).toMatchObject({ fork: null, trouble: null })
  await kavita.context.close()
})

test('a checkpoint that the log’s key did not sign is shown, and stays shown after a lock', async () => {
  const kavita = await phones.phoneOf('Kavita')
  await grows(kavita)
  await kavita.page.route('**/log/checkpoint', async (route) => {
    const answer = await route.fetch()
    const [origin, size, root, ...rest] = (await answer.text()).split('\n')
    await route.fulfill({ body: [origin, Number(size) + 1, root, ...rest].join('\n') })
  })
  await kavita.does('syncs')
  expect(await kavita.does('how')).toMatchObject({ fork: 'not-signed' })
  await kavita.does('lock')
  await kavita.does('opens', 'practice')
  expect(await kavita.does('how')).toMatchObject({ fork: 'not-signed' })
  await kavita.context.close()
})

test('a log that cannot prove it only grew is shown', async () => {
  const kavita = await phones.phoneOf('Kavita')
  await kavita.does('syncs')
  await grows(kavita)
  await kavita.page.route('**/log/consistency*', async (route) => {
    const answer = await route.fetch()
    const { proof, ...rest } = (await answer.json()) as { proof: string[] }
    await route.fulfill({
      json: { ...rest, proof: proof.map((it) => it.replace(/^./, (c) => (c === 'A' ? 'B' : 'A'))) },
    })
  })
  await kavita.does('syncs')
  expect(await kavita.does('how')).toMatchObject({ fork: 'not-consistent' })
  await kavita.context.close()
})
