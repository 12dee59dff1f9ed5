// The door of the drawings.
export { Animal } from './Animal.tsx'
export { Drawing } from './Drawing.tsx'
export { ANIMALS, type AnimalName, DRAWINGS, type DrawingName, TINTS } from './names.ts'
