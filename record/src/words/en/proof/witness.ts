// What stands on a witness's own page: which logs it watches, when it last saw them, and what it found.

export const witness = {
  title: 'Witness',
  what: 'This program watches records from outside. It signs for a record only if nothing that stood in it before was changed.',
  name: 'Its name',
  key: 'Its key. Give it to the record that should ask this witness.',
  watches: 'What it watches',
  nothing: 'It watches nothing yet.',
  entries: '{n} entries, signed for on {when}',
  notYet: 'Nothing signed for yet',
  seen: 'Last looked: {when}',
  neverSeen: 'Not looked at since this program was started',
  how: {
    good: 'It has only grown.',
    away: 'It did not answer.',
    refused: 'What it showed could not be signed for.',
    fork: 'It told two stories. Both signed papers lie in the folder “evidence”.',
  },
  evidence: 'Kept as proof: {n}',
} as const
