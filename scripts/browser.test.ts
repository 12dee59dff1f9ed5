import { afterEach, expect, test, vi } from 'vitest'
import { findBrowser } from './browser.ts'

afterEach(() => vi.unstubAllEnvs())

test('a browser that was named and does not start is refused, not replaced', async () => {
  vi.stubEnv('SAJHA_BROWSER', '/nowhere/chromium')
  await expect(findBrowser()).rejects.toThrow('SAJHA_BROWSER names /nowhere/chromium, which does not start.')
})

test('a browser that was named and starts is used', async () => {
  // Anything that answers --version will do to see that it is not replaced.
  vi.stubEnv('SAJHA_BROWSER', process.execPath)
  expect(await findBrowser()).toBe(process.execPath)
})
