// The door of what is printed.
export { Paper, PaperBeside, type PaperBox, PaperBoxes, type PaperFact, PaperFacts, PaperTick } from './Paper.tsx'
