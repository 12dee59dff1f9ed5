// Keeps docs/adding-a-kind.md true: the kind printed there is made and used, exactly as printed.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { sampleBody } from '../../testing/samples.ts'
import { faultsIn, type Kind } from '../kind.ts'

const record = new URL('../../src/', import.meta.url)
const folder = new URL('../../../node_modules/.cache/sajha-adding-a-kind/', import.meta.url)
const page = readFileSync(new URL('../../../docs/adding-a-kind.md', import.meta.url), 'utf8')

const printed = async (): Promise<Kind> => {
  const code = /```ts\n([\s\S]*?)```/.exec(page)?.[1] ?? ''
  mkdirSync(folder, { recursive: true })
  const file = join(folder.pathname, 'school-joined.ts')
  writeFileSync(file, code.replaceAll('../../../', record.pathname))
  const made = (await import(pathToFileURL(file).href)) as { schoolJoined: Kind }
  return made.schoolJoined
}

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the kind on the page is a kind: it takes a filled-in form and says what is wrong with another', async () => {
  const kind = await printed()
  expect(faultsIn(kind, 1, sampleBody(kind))).toEqual([])
  expect(faultsIn(kind, 1, { ...sampleBody(kind), stage: 'university' })).toEqual([
    { field: 'stage', reason: 'not-a-choice' },
  ])
  expect(faultsIn(kind, 1, { joinedAt: '2026-11-23T09:00+05:30' }).map((it) => it.field)).toEqual(['where', 'stage'])
})

test('the files the page sends one to are there', () => {
  for (const [, file = ''] of page.matchAll(/`((?:record|scripts)\/[\w./-]+\.ts)`/g)) {
    if (!file.includes('school-joined'))
      expect(() => readFileSync(new URL(`../../../${file}`, import.meta.url)), file).not.toThrow()
  }
})
