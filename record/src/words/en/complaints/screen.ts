// What stands on the pages of complaints.

export const complaints = {
  title: 'Complaints',
  note: 'Those a complaint is about see nothing of it, nor that there is one.',
  make: 'Make a complaint',
  none: 'No complaint here',
  noneNote: 'Anybody who works here can make one. It goes to a steward, or to somebody outside.',
  who: 'Who can see it',
  limits: 'Whoever runs the server could learn that a book was opened, though not what it says.',
  onPhone: 'While it waits on this phone, lock the phone before giving it to anybody.',
  about: 'About',
  next: 'Heard of again by',
  seen: 'You and whoever looks into it see this. Those it is about do not.',
} as const
