// What a steward sees of copies, of unusual reading and of decoys: numbers and times, never what stands in a book.

export const watch = {
  copied: 'Persons copied out or printed',
  copiedNote:
    'In thirty days, all here together: {n}. One person alone takes out up to {most}; more needs two people and a day.',
  copiedBy: '{name}: {n}',
  keeper: 'Whoever keeps the server',
  asks: 'Copies that need two',
  asksOpen: 'Open questions: {n}',
  reading: 'Unusual reading',
  readingNote: 'A number to ask about, and no charge. There may be a good reason. Which books it was is not told.',
  noReading: 'Nobody opened unusually many books.',
  many: '{who} opened {n} books within {time}, {when}. In a busy time it is about {usual}.',
  'nothing-due':
    '{who} opened {n} books in which nothing was due or new within {time}, {when}. In a busy time it is about {usual}.',
  hour: 'an hour',
  day: 'a day',
  named: '{name}, {as}',
  somebody: 'Somebody here',
  unnamed: 'Who it was is told to a steward who leads nobody.',
  decoys: 'Decoys',
  decoysNote:
    'A name and an address that are nobody’s. Leave them where only somebody who goes looking finds them: on a slip, in an old list. No book is behind them, and honest work never meets them.',
  noDecoys: 'No decoy lies anywhere.',
  decoy: '{name} · {other} · born {year}',
  address: 'Address: {address}',
  laid: '{where} · {when}',
  where: 'Where it will lie',
  whereHelp: 'Only stewards read this.',
  lay: 'Make a decoy',
  takeUp: 'Take it up',
  takeUpAgain: 'Whoever asks for it after this is not noticed.',
  keep: 'Leave it',
  met: 'Somebody asked for a decoy',
  metNote: 'It may be a mistake. Talk to them before you think anything.',
  metName: '{who}, {organisation}, asked for {decoy} by name, {when}',
  metAddress: '{who}, {organisation}, opened the address of {decoy}, {when}',
} as const
