// Which section of the IPC became which of the BNS on 1 July 2024, for the sections this data speaks of. The texts are not always the
// same: begging came in with BNS 143, and several punishments rose. To recognise a section under its other number, never to apply it.

const PAIRS: readonly (readonly [ipc: string, bns: string])[] = [
  ['120B', '61(2)'],
  ['34', '3(5)'],
  ['166A', '199'],
  ['166B', '200'],
  ['195A', '232'],
  ['201', '238'],
  ['204', '241'],
  ['211', '248'],
  ['218', '256'],
  ['228A', '72(1)'],
  ['323', '115(2)'],
  ['328', '123'],
  ['342', '127(2)'],
  ['343', '127(3)'],
  ['344', '127(4)'],
  ['346', '127(6)'],
  ['354', '74'],
  ['354A', '75'],
  ['363', '137(2)'],
  ['363A(1)', '139(1)'],
  ['363A(2)', '139(2)'],
  ['365', '140(3)'],
  ['366', '87'],
  ['366A', '96'],
  ['366B', '141'],
  ['367', '140(4)'],
  ['368', '142'],
  ['370(2)', '143(2)'],
  ['370(3)', '143(3)'],
  ['370(4)', '143(4)'],
  ['370(5)', '143(5)'],
  ['370(6)', '143(6)'],
  ['370(7)', '143(7)'],
  ['370A(1)', '144(1)'],
  ['370A(2)', '144(2)'],
  ['370', '143'],
  ['370A', '144'],
  ['372', '98'],
  ['373', '99'],
  ['374', '146'],
  ['376', '64'],
  ['376(1)', '64(1)'],
  ['376(2)(k)', '64(2)(j)'],
  ['376(2)(n)', '64(2)(m)'],
  ['376(3)', '65(1)'],
  ['376AB', '65(2)'],
  ['376D', '70(1)'],
  ['376DA', '70(2)'],
  ['420', '318(4)'],
  ['506', '351(2)'],
]

const TO_BNS = new Map(PAIRS)
const TO_IPC = new Map(PAIRS.map(([ipc, bns]) => [bns, ipc]))

const base = (section: string): string => section.replace(/\(.*$/, '')

/** The same offence in the other code: the whole section, or its number where only that has a match. Null: none is noted here. */
export const otherCode = (code: 'IPC' | 'BNS', section: string): string | null => {
  const to = code === 'IPC' ? TO_BNS : TO_IPC
  return to.get(section) ?? to.get(base(section)) ?? null
}

export const CORRESPONDENCE = PAIRS
