// English for questions about the record itself, custody, age and evidence: what is asked, why, and the innocent reasons to look for first.

export const ofPersons = {
  'met-before-it-began': {
    ask: 'One paper says it was done before it began. Which time is right?',
    why: 'Two times cannot both be right.',
    look: ['an hour written wrongly', 'two matters in one book'],
  },
  'span-ends-before-it-begins': {
    ask: 'The end is before the beginning. Which time is right?',
    why: 'The times say that it ended first.',
    look: ['the two times were swapped', 'it went past midnight'],
  },
  'journey-without-times': {
    ask: 'A journey has no times, so it is not left out of the 24 hours. When did it begin and end?',
    why: 'Only a journey with times is left out of the hours.',
    look: ['the times are on a ticket or in a log', 'nobody asked for them yet'],
  },
  'told-before-it-happened': {
    ask: 'This was written before the time it speaks of. Is the time right?',
    why: 'It was sealed before the time it speaks of.',
    look: ['a day or month written wrongly', 'the time was planned, not done'],
  },
  'clock-behind': {
    ask: 'The clock of this device was behind by a day or more. When did it happen?',
    why: 'The clock of the device and the clock of the server were far apart.',
    look: ['an empty battery set the clock back', 'written later from memory'],
  },
  'two-corrections': {
    ask: 'Two people corrected this without knowing of each other. Which stands, and why?',
    why: 'Both stand until somebody says which is right.',
    look: ['both meant the same', 'one had newer news'],
  },
  'which-of-several': {
    ask: 'This is said once, and the record holds several that it could be about. Which one is it?',
    why: 'It counts for all of them until somebody says which it was.',
    look: ['it was about all of them', 'they are one matter, written down twice'],
  },
  'rf-cwc-late': {
    ask: 'Between taking charge and the Committee the record shows {hours} hours without the journey. What took the time?',
    why: 'A child is to come before the Committee within the hours of the law, the journey left out.',
    look: [
      'flood, road or train stopped',
      'the hospital came first',
      'one member was on duty and met the clock',
      'time zone of a Nepali station',
    ],
  },
  'rf-night': {
    ask: 'The log places her in a police station on the night of {date}. Is that where she was, and was another place asked for?',
    why: 'No child is to be kept in a police station in the night.',
    look: ['she only came by to sign a paper', 'a helpline desk inside the building', 'the wrong place was entered'],
  },
  'rf-relatives': {
    ask: 'An entry says {who} was taken by police, and no paper is attached. Is there a notice, memo or FIR number?',
    why: 'Whoever is taken by the police is owed a paper that says why.',
    look: [
      'taken to hospital or home by their own wish',
      'the paper exists and is not here yet',
      'a witness who was willing to come',
    ],
  },
  'rf-victim-accused': {
    ask: 'She is written down both as a person harmed and as a person charged. Which is meant?',
    why: 'Who was harmed is not to stand as accused for it.',
    look: ['two persons of one name', 'a paper of another matter'],
  },
  'audit-custody-24h': {
    ask: 'An entry of {date} says somebody was held for more than a day before a magistrate. Is the time right?',
    why: 'Nobody is to be held for more than 24 hours without a magistrate, the journey left out.',
    look: ['a journey without times', 'let go earlier and not written', 'a special order of a magistrate'],
  },
  'audit-arrest-before-fir': {
    ask: 'The arrest of {date} is older than the FIR. On what was it made?',
    why: 'The papers should show what came first.',
    look: ['an earlier FIR or a zero FIR elsewhere', 'arrest in the act', 'a time written wrongly'],
  },
  'audit-seizure-before-fir': {
    ask: 'The search of {date} is older than the FIR. On what was it made?',
    why: 'The papers should show what came first.',
    look: ['a search under another FIR', 'the grounds are written in the diary', 'a time written wrongly'],
  },
  'rf-age': {
    ask: 'A medical age test was ordered on {date}. Which school or birth papers were asked for before it?',
    why: 'School and birth papers go first. A test is right only when there are none.',
    look: [
      'the school paper is no date-of-birth certificate',
      'the paper is doubted, and that is written',
      'a written search found nothing: the test is right',
    ],
  },
  'rf-age-shift': {
    ask: 'Her age is {a} in one paper and {b} in a later one. Which paper is followed, and why?',
    why: 'Over this line another law holds for her.',
    look: [
      'a range from a test, its lower end used',
      'a better paper was found',
      'a Bikram Sambat year read as another',
    ],
  },
  'age-test-late': {
    ask: 'The age test ordered on {date} has passed its days. What is it waiting for?',
    why: 'A test that the Committee or the Board orders is to be completed within 15 days.',
    look: ['the report is there and not entered', 'no board sat', 'a paper was found meanwhile'],
  },
  'two-ages': {
    ask: 'Two papers give different ages. Which, and why?',
    why: 'Papers that cannot be about one and the same birth.',
    look: ['a Bikram Sambat year read as another', 'the age was a guess', 'a paper of a sister'],
  },
  'rf-stmt': {
    ask: 'The statement of {date} differs from the earlier one about {what}. Does she want to say more, and does she feel safe?',
    why: 'Something that was named before is not named now.',
    look: [
      'memory comes and goes after harm',
      'an interpreter, or another dialect',
      'a slip of typing was mended',
      'she chose to add or take back, with her lawyer',
    ],
  },
  'rf-mlc': {
    ask: 'The medical paper shows {what}. Can the hospital say how this came about?',
    why: 'The law names when she is examined, what the report says, and when it is sent on.',
    look: ['she did not want it at first', 'no woman doctor was there', 'a clean copy of the same report'],
  },
  'audit-medical-after-admission': {
    ask: 'The medical paper of {date} is from after she came to the home. Was there an earlier one?',
    why: 'What is seen first tells most. Papers are in the order in which things happened.',
    look: ['she did not want it at first', 'the earlier paper is with the police', 'a second check of her health'],
  },
  'rf-evid': {
    ask: 'The exhibit {x} moved without an entry, or its print differs. Where was it?',
    why: 'Searches are recorded, and each move of an exhibit is written.',
    look: [
      'the device was broken, and that is written',
      'a copy was made anew, the original is kept',
      'a search from before July 2024',
    ],
  },
} as const
