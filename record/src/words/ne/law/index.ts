// Nepali for the law, in one piece: fetched when the law part of a book is opened.

import type { LawWords } from '../../law.ts'
import { lawScreen } from './screen.ts'
import { sectionWords } from './sections.ts'
import { atoms, codes, courts, fines, sectionParts } from './terms.ts'
import { families, traps } from './traps.ts'

export const law: LawWords = {
  screen: lawScreen,
  sections: sectionWords,
  atoms,
  codes,
  courts,
  fines,
  sectionParts,
  families,
  traps,
}
