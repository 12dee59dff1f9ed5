// The door of big things: tiles, figures, notes.
export { AmountShown, KeyPicture, Notes, NumberPad, OneQuestion } from './Numbers.tsx'
export { notesFor } from './notes.ts'
export { Beads, HeadTile, Tile, Tiles } from './Tiles.tsx'
