// Which notes an amount is made of, for those who know money by its notes.

const NOTES = [500, 200, 100, 50, 20, 10] as const

/** The fewest notes that make up so many whole rupees; what is left under ten is coins and is not drawn. */
export const notesFor = (rupees: number): readonly number[] => {
  let rest = rupees
  return NOTES.flatMap((note) => {
    const many = Math.floor(rest / note)
    rest -= many * note
    return Array.from({ length: many }, () => note)
  })
}
