#!/usr/bin/env node
/**
 * `npx sajha <verb>`: makes the checkout ready, then runs the verb under the Node that Sajha brings. Runs on any Node from 20 on and
 * depends on nothing; what the verbs do stands in scripts/sajha.ts. Where one stands stays the same, so paths mean what they say.
 */
import { fileURLToPath } from 'node:url'

const at = (path) => fileURLToPath(new URL(path, import.meta.url))
const ready = at('../scripts/ready.mjs')
const [node, , ...args] = process.argv
const toRun = args[0] === 'serve' ? ['--build-app', at('../server/src/main.ts')] : [at('../scripts/sajha.ts'), ...args]

// ready.mjs runs when it is what was started.
process.argv = [node, ready, ...toRun]
await import('../scripts/ready.mjs')
