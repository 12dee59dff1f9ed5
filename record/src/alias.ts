// How a person is shown where her name is not: a colour and an animal, hers to choose. No animal here is an insult in the
// places we work (no owl, donkey or goat).

export const COLOURS = ['turquoise', 'marigold', 'blue', 'green', 'white'] as const
export const ANIMALS = [
  'deer',
  'myna',
  'crane',
  'squirrel',
  'rohu',
  'peacock',
  'elephant',
  'rabbit',
  'parrot',
  'turtle',
  'butterfly',
  'calf',
] as const

export type Colour = (typeof COLOURS)[number]
export type Animal = (typeof ANIMALS)[number]
/** `colour` counts COLOURS from 1. */
export type Alias = { readonly colour: number; readonly animal: string }

/** The alias a book has until she chooses one: read off its random id, so every device shows the same. */
export const aliasOf = (book: string): Alias => {
  let sum = 0
  for (const letter of book) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) >>> 0
  const animal = ANIMALS[sum % ANIMALS.length] ?? 'deer'
  return { colour: 1 + (Math.floor(sum / ANIMALS.length) % COLOURS.length), animal }
}
