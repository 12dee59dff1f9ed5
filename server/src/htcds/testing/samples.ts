// Files for tests: the derived CTDC table (server/testing-data/ctdc), parts of it, and the invented cases of the HTCDS samples.
import { readFileSync } from 'node:fs'

const root = new URL('../../../../', import.meta.url)

export const sampleTable = (): string =>
  readFileSync(new URL('server/testing-data/ctdc/derived_sample_2025_north_america.csv', root), 'utf8')

/** The header and every `nth` row. */
export const everyRow = (nth: number): string =>
  sampleTable()
    .split('\n')
    .filter((line, i) => line !== '' && (i === 0 || i % nth === 0))
    .map((line) => `${line}\n`)
    .join('')

export const sampleCase = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`record/testing/vectors/htcds/samples/${name}`, root)))

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
