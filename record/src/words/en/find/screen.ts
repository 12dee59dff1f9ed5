// What stands on the page that asks whether somebody holds a person.

export const find = {
  title: 'Does somebody hold this person?',
  note: 'The whole name and the year of birth. You are not told whether anybody does. Whoever holds them is told that you asked, and why, and may write to you.',
  name: 'Whole name',
  nameHelp: 'As it would be written down. A part of a name finds nothing.',
  year: 'Year of birth',
  why: 'Why you ask',
  whyHelp: 'Your colleagues can see that you asked, and this reason. Name nobody in it.',
  ask: 'Ask',
  asked: 'It was passed on. If somebody holds this person, they decide whether to write to you.',
  limit: 'Five questions an hour.',
  others: 'Who asked for somebody with you',
  none: 'Nobody asked',
  from: '{name}, {organisation}',
  answer: 'Answer with a packet',
  book: 'Open the book',
  matched: 'asked for her by name',
} as const
