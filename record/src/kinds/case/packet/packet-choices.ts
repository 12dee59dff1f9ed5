// What a packet and its answers are asked with. One list for those who sign in, those who answer through a link, and paper.

/** Whoever can be told in a role. Police are here and not among those who can be brought in: police get packets only (law 5). */
export const TOLD_AS = {
  caseworker: 'Caseworker',
  manager: 'Manager',
  cwc: 'Child Welfare Committee member',
  police: 'Police officer',
  home: 'Staff of a home',
  helpline: 'Helpline',
  lawyer: 'Lawyer',
  doctor: 'Doctor',
  counsellor: 'Counsellor',
  official: 'Official',
  community: 'Community member',
} as const

export const PARTS = {
  coordination: 'Working together',
  identity: 'Who she is',
  safety: 'Safety',
  statement: 'Statements',
  legal: 'Law',
  health: 'Health',
  care: 'Care',
  counselling: 'Counselling',
  money: 'Money',
  voice: 'Her voice',
  outcome: 'How she is',
} as const

export const ANSWERS = {
  received: 'Received',
  accepted: 'It is ours, we will see to it',
  'need-more': 'We need to know more',
  declined: 'We will not do it',
  theirs: 'It is not ours, it is theirs',
  acting: 'We are acting',
  done: 'Done',
  nothing: 'Nothing has happened',
} as const
