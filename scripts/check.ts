// `npm run check`: what is run many times a day. The checks, and every test that needs neither a database nor a browser.
import { run, runChecks } from './checks.ts'

const good = await runChecks()
const code = await run('vitest', ['run', '--project', 'record', '--project', 'app', '--project', 'house'])
process.exit(good && code === 0 ? 0 : 1)
