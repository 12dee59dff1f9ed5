// What was seen at the home she may go back to, for the Committee that decides (JJ Act s.37(1)(b), s.40).
import { enclosed, every, fact, facts, from, hers, lines, type Paper, say, signs, wide } from '../paper.ts'

export const homeVerificationReport = {
  name: 'home-verification-report',
  form: null,
  citation: 'JJ Act 2015 s.37(1)(b), s.40',
  jurisdiction: 'IN',
  offeredBy: ['home-verified'],
  parts: [
    say('to-committee', { committee: [from('committee-production', 'committee')] }),
    say('verified-opening', { visitedAt: [from('home-verified', 'visitedAt')] }),
    facts(
      'part-who',
      fact('name', from('person-identified', 'name')),
      fact('gender', from('person-identified', 'gender'), from('report-received', 'person')),
      wide('family', from('person-identified', 'family')),
      fact('home', from('home-verification-asked', 'where'), from('person-identified', 'home')),
    ),
    facts(
      'part-home',
      fact('home-fit', from('home-verified', 'fit')),
      every('home-needs', from('home-verified', 'needs')),
      wide('home-seen', from('home-verified', 'seen')),
      wide('home-wish', from('home-verified', 'herWish')),
    ),
    hers,
    lines('investigator-view', 4),
    enclosed,
    signs('worker', 'received'),
  ],
} as const satisfies Paper
