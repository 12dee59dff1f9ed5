// The door of what a record is made of.
export { Ask, Danger } from './Ask.tsx'
export { Fact, Facts, Gone, Slip } from './Slip.tsx'
export { type Bead, Check, Checks, Strand } from './Strand.tsx'
export { Source, Timeline, TimelineDay, TimelineItem } from './Timeline.tsx'
export { FirstText, NowText, Pair, Words } from './Words.tsx'
