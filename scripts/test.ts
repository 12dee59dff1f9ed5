// `npm test`: the checks, then every test there is, on a real PostgreSQL and in a real browser, which is installed if it is missing.
// Arguments are handed to Vitest: `npm test -- --project server`.
import { findBrowser } from './browser.ts'
import { run, runChecks } from './checks.ts'

process.env['SAJHA_BROWSER'] = await findBrowser()
const some = process.argv.slice(2)
const good = some.length > 0 || (await runChecks())
const code = await run('vitest', [
  'run',
  '--reporter=default',
  '--reporter=json',
  '--outputFile.json=.vitest.json',
  ...some,
])
if (!good) console.error('One of the checks above is wrong.')
process.exit(good && code === 0 ? 0 : 1)
