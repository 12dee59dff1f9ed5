// The gallery speaks English and Hindi, to see both scripts in every part.

import { ANIMALS, type AnimalName } from '../drawings/index.ts'
import { Who } from '../marks/index.ts'

export const isHindi = (): boolean => document.documentElement.lang === 'hi'

export const say = (english: string, hindi: string): string => (isHindi() ? hindi : english)

interface Sort {
  readonly en: string
  readonly hi: string
  readonly she?: boolean
}

const SORTS: Readonly<Record<AnimalName, Sort>> = {
  deer: { en: 'Deer', hi: 'हिरन' },
  myna: { en: 'Myna', hi: 'मैना', she: true },
  crane: { en: 'Crane', hi: 'सारस' },
  squirrel: { en: 'Squirrel', hi: 'गिलहरी', she: true },
  rohu: { en: 'Rohu', hi: 'रोहू' },
  peacock: { en: 'Peacock', hi: 'मोर' },
  elephant: { en: 'Elephant', hi: 'हाथी' },
  rabbit: { en: 'Rabbit', hi: 'ख़रगोश' },
  parrot: { en: 'Parrot', hi: 'तोता' },
  turtle: { en: 'Turtle', hi: 'कछुआ' },
  butterfly: { en: 'Butterfly', hi: 'तितली', she: true },
  calf: { en: 'Calf', hi: 'बछड़ा' },
  cat: { en: 'Cat', hi: 'बिल्ली', she: true },
  duck: { en: 'Duck', hi: 'बतख़', she: true },
}

const COLOURS = [
  { en: 'Turquoise', hi: 'फ़िरोज़ी', her: 'फ़िरोज़ी' },
  { en: 'Marigold', hi: 'गेंदई', her: 'गेंदई' },
  { en: 'Blue', hi: 'नीला', her: 'नीली' },
  { en: 'Green', hi: 'हरा', her: 'हरी' },
  { en: 'White', hi: 'सफ़ेद', her: 'सफ़ेद' },
] as const

export const animalWord = (animal: AnimalName): string => say(SORTS[animal].en, SORTS[animal].hi)

export const colourWords = (): readonly string[] => COLOURS.map((it) => say(it.en, it.hi))

const inHindi = (animal: AnimalName, colour: number): string => {
  const tint = COLOURS[colour - 1]
  return `${SORTS[animal].she ? tint?.her : tint?.hi} ${SORTS[animal].hi}`
}

export const aliasWords = (animal: AnimalName, colour: number): string =>
  say(`${COLOURS[colour - 1]?.en} ${SORTS[animal].en}`, inHindi(animal, colour))

export const animalWords = (): Readonly<Partial<Record<AnimalName, string>>> =>
  Object.fromEntries(ANIMALS.map((it) => [it, animalWord(it)]))

interface SampleProps {
  readonly animal: AnimalName
  readonly colour: number
  readonly both?: boolean
}

/** A person of the gallery. */
export const Sample = ({ animal, colour, both }: SampleProps) => (
  <Who
    animal={animal}
    colour={colour}
    second={both && !isHindi() ? { text: inHindi(animal, colour), lang: 'hi' } : undefined}
  >
    {aliasWords(animal, colour)}
  </Who>
)
