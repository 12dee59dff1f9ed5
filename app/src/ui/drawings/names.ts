// What can be drawn. The lines themselves are fetched when first needed (sheet.tsx, animals.tsx); the names are always here.

/** People doing things, one meaning each. */
export const DRAWINGS = [
  'visit',
  'gowith',
  'sitting',
  'call',
  'date',
  'money',
  'looked',
  'papers',
  'speak',
  'talk',
  'bed',
  'potli',
  'door',
  'tea',
  'thumb',
  'charge',
  'bus',
  'hospital',
  'school',
  'court',
  'away',
  'box',
  'match',
  'write',
  'circle',
  'home',
  'lamp',
] as const

export type DrawingName = (typeof DRAWINGS)[number]

/** Animals a person may be shown by. None is an insult where this is used. */
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
  'cat',
  'duck',
] as const

export type AnimalName = (typeof ANIMALS)[number]

export const TINTS = [1, 2, 3, 4, 5] as const
