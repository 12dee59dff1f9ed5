/**
 * How tests run. One project per part of the house, so that `vitest run --project record` stays fast; the PostgreSQL that server
 * tests share starts only when one of them asks for it. How long a test may take says only when it hangs: nothing fails for being slow.
 */
import { defineConfig } from 'vitest/config'

const react = { oxc: { jsx: { runtime: 'automatic' as const } } }

const PURE = 120_000
const SERVER = { testTimeout: 180_000, hookTimeout: 180_000 }
const JOURNEYS = { testTimeout: 240_000, hookTimeout: 300_000, expect: { poll: { timeout: 45_000 } } }

export default defineConfig({
  test: {
    globalSetup: 'scripts/test-postgres.ts',
    // Server tests mostly wait for PostgreSQL, which leaves a core to another of them.
    maxWorkers: '100%',
    projects: [
      { test: { name: 'record', include: ['record/**/*.test.ts'], testTimeout: PURE } },
      {
        ...react,
        test: {
          name: 'app',
          include: ['app/**/*.test.{ts,tsx}'],
          exclude: ['app/src/ui/gallery/**'],
          testTimeout: PURE,
        },
      },
      { test: { name: 'server', include: ['server/**/*.test.ts', 'scripts/verbs/**/*.test.ts'], ...SERVER } },
      {
        test: {
          name: 'house',
          include: ['*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['scripts/verbs/**'],
          testTimeout: PURE,
        },
      },
      {
        // A browser and a whole server to a file: one after the other, and time to start them.
        test: {
          name: 'journeys',
          include: ['e2e/**/*.test.ts', 'app/src/ui/gallery/*.test.ts'],
          fileParallelism: false,
          ...JOURNEYS,
        },
      },
    ],
  },
})
