// The door of the small marks.
export { Dot } from './Dot.tsx'
export { Seal, type SealKind, Stamp } from './Seal.tsx'
export { Cite, Seen, Tag } from './Tag.tsx'
export { Face, Who } from './Who.tsx'
