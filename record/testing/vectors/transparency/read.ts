// Reads the published vectors of this folder, for tests alone. Nothing is interpreted here but JSON.
import { readFileSync } from 'node:fs'

export const vectorBytes = (path: string): Uint8Array => new Uint8Array(readFileSync(new URL(path, import.meta.url)))
export const vectorText = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')
/** The shape is the caller's claim about a file that never changes. */
export const vectorJson = <T>(path: string): T => JSON.parse(vectorText(path)) as T
