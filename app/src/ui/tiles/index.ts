// The door of big things: tiles, figures, notes.
export { AmountShown, KeyPicture, Notes, NumberPad, notesFor, OneQuestion } from './Numbers.tsx'
export { Beads, HeadTile, Tile, Tiles } from './Tiles.tsx'
