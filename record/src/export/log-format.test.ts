// docs/log-format.md shows one entry worked through. What it shows is what the code computes.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { workedExample } from '../../testing/worked-example.ts'

test('the worked example in docs/log-format.md is what the code computes', async () => {
  const page = readFileSync(join(import.meta.dirname, '../../../docs/log-format.md'), 'utf8')
  const [, example] = /\n## Worked example\n[\s\S]*?```text\n([\s\S]*?)```/.exec(page) ?? []
  expect(example).toBe(await workedExample())
})
