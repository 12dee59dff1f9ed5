// The door of paper.
export {
  Paper,
  PaperAsks,
  PaperBeside,
  type PaperBox,
  PaperBoxes,
  type PaperFact,
  PaperFacts,
  PaperHeading,
  type PaperLine,
  PaperLines,
  PaperPractice,
  PaperTick,
  PaperTold,
  PrintedAlone,
} from './Paper.tsx'
