// The page that checks an export, as it was built beside the app: it goes into every export, so that whoever has the file has what checks
// it. Null where the app was not built: then the file says how to check it by hand, as it always does.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryFolder } from '../platform/config.ts'

const path = join(repositoryFolder, 'app', 'dist', 'verify.html')

export const VERIFY_PAGE = 'verify.html'

export const verifyPage = (): Uint8Array | null => {
  try {
    return new Uint8Array(readFileSync(path))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}
