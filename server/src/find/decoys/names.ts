// Names for decoys: such as are heard along the border, in threes, so that hardly anybody has just these together. In both scripts, because
// whoever looks writes as they please.
import { randomInt } from 'node:crypto'

type Written = readonly [latin: string, devanagari: string]

const FIRST: readonly Written[] = [
  ['Sunaina', 'सुनैना'],
  ['Chandrika', 'चन्द्रिका'],
  ['Phulmati', 'फूलमती'],
  ['Jhunia', 'झुनिया'],
  ['Basanti', 'बसन्ती'],
  ['Ramkali', 'रामकली'],
  ['Sugandhi', 'सुगन्धी'],
  ['Lalmuni', 'लालमुनी'],
  ['Binita', 'बिनिता'],
  ['Manorama', 'मनोरमा'],
  ['Tetri', 'तेतरी'],
  ['Aradhana', 'आराधना'],
]
const SECOND: readonly Written[] = [
  ['Rupa', 'रूपा'],
  ['Mala', 'माला'],
  ['Lata', 'लता'],
  ['Prabha', 'प्रभा'],
  ['Rekha', 'रेखा'],
  ['Jyoti', 'ज्योति'],
  ['Sharda', 'शारदा'],
  ['Kiran', 'किरण'],
  ['Tara', 'तारा'],
  ['Shobha', 'शोभा'],
]
const LAST: readonly Written[] = [
  ['Kumari', 'कुमारी'],
  ['Tharu', 'थारू'],
  ['Mahato', 'महतो'],
  ['Paswan', 'पासवान'],
  ['Rai', 'राई'],
  ['Mandal', 'मण्डल'],
  ['Sah', 'साह'],
]

const oneOf = (them: readonly Written[]): Written => them[randomInt(them.length)] ?? ['', '']

/** `youngest`: the latest year of birth. */
export const aName = (
  youngest: number,
): { readonly name: string; readonly otherName: string; readonly year: number } => {
  const parts = [oneOf(FIRST), oneOf(SECOND), oneOf(LAST)]
  return {
    name: parts.map(([latin]) => latin).join(' '),
    otherName: parts.map(([, devanagari]) => devanagari).join(' '),
    year: youngest - randomInt(10),
  }
}
