import { expect, test } from 'vitest'
import { fixedClock } from './clock.ts'
import { openLog } from './log.ts'

function lines(shape: 'plain' | 'json') {
  const written: string[] = []
  const log = openLog({ write: (line) => written.push(line), clock: fixedClock('2026-11-23T09:00Z'), shape })
  return { log, written }
}

test('what happened is one line, with the request it belongs to', () => {
  const { log, written } = lines('json')
  log.with({ request: 'r1' }).note('entries sealed', { count: 3 })
  expect(written.map((line) => JSON.parse(line))).toEqual([
    { at: '2026-11-23T09:00:00Z', level: 'note', what: 'entries sealed', request: 'r1', count: 3 },
  ])
})

test('on a terminal a line reads plainly', () => {
  const { log, written } = lines('plain')
  log.note('listening', { port: 4600 })
  log.warn('no mail leaves')
  expect(written).toEqual(['2026-11-23T09:00:00Z listening port=4600', '2026-11-23T09:00:00Z warn no mail leaves'])
})

test('an error is logged without the values it quotes, in whatever quotes', () => {
  const { log, written } = lines('json')
  const error = Object.assign(new Error('invalid input syntax for type uuid: "Sita "of" Kathmandu"'), {
    code: '22P02',
    detail: 'Key (name)=(Sita) already exists.',
  })
  log.bug('a request failed', error)
  log.bug('a body is not JSON', new SyntaxError(`Unexpected token 'S', "Sita" is not valid JSON`))
  expect(written.join()).not.toContain('Sita')
  expect(written.join()).not.toContain('Kathmandu')
  expect(JSON.parse(written[0] ?? '')).toMatchObject({ level: 'bug', error: 'Error', code: '22P02' })
  expect(JSON.parse(written[1] ?? '')).toMatchObject({ error: 'SyntaxError' })
})

test('a fact stays short however long it was', () => {
  const { log, written } = lines('json')
  log.note('something', { text: 'x'.repeat(5000) })
  expect(written[0]?.length).toBeLessThan(400)
})
