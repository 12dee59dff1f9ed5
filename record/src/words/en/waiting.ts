// What stands on the page of what waits on this device: what, since when, why, and what can be done.

export const waiting = {
  all: 'Waiting to go',
  book: 'Which book',
  kind: 'What',
  since: 'Since',
  newBook: 'a new book',
  late: 'More than three days. It will carry a mark that it was sent late; that is no fault.',
  mend: 'Mend it',
  keepsText: 'Mending opens a new entry that begins with these words. This one stays here until you let it go.',
  log: 'What this device checked',
  logHeld: 'The record had {n} entries when this device last compared. It had only grown since the time before.',
  logNone: 'Nothing compared yet. It happens by itself at the next contact.',
  forkTitle: 'The record tells two stories',
  forkReasons:
    'It may be a server that was put back from an old copy, or a mistake in moving it. It may also be that somebody changed what was sealed.',
  forkDo:
    'Nothing of yours is lost. Save both papers and give them to somebody who checks the record. Write down when you saw it.',
  forkSeen: 'Seen {when}',
  forkHeld: 'Save what this device had',
  forkOffered: 'Save what the server said now',
  forkWhy: {
    'not-signed': 'What the server showed does not carry the seal of this record.',
    'key-not-vouched':
      'The record is signed with a key that the one before does not vouch for, and too few witnesses do.',
    'another-log': 'What the server showed belongs to another record.',
    shorter: 'The record became shorter than it was.',
    'not-consistent': 'What stands in the record does not follow on what stood there before.',
  },
  update: 'A newer version of Sajha is here',
  updateNone: 'This is the newest version that was found.',
  updateLook: 'Look for a newer one',
  updateNote: 'It opens the page anew. What waits stays on this device.',
} as const
