// The words of every language, for tests that hold sentences against what fills them.
import { en } from '../src/words/en/index.ts'
import { hi } from '../src/words/hi/index.ts'
import { ne } from '../src/words/ne/index.ts'
import type { Words } from '../src/words/shape.ts'

export const LANGUAGE_WORDS: readonly Words[] = [en, hi, ne]
