// Asks somebody near her home to see whether she can go back there (JJ Act s.36, s.40). Says no more than the asking needs: nothing of
// what happened to her.
import { asks, fact, facts, from, lines, type Paper, say, signs, wide } from '../paper.ts'

export const homeVerificationRequest = {
  name: 'home-verification-request',
  form: null,
  citation: 'JJ Act 2015 s.36(1), s.40(1)',
  jurisdiction: 'IN',
  offeredBy: ['home-verification-asked', 'committee-production', 'placement'],
  parts: [
    say('to-named', { of: [from('home-verification-asked', 'of')] }),
    say('verification-opening'),
    facts(
      'part-who',
      fact('name', from('person-identified', 'name')),
      fact('gender', from('person-identified', 'gender'), from('report-received', 'person')),
      wide('family', from('person-identified', 'family')),
      fact('home', from('home-verification-asked', 'where'), from('person-identified', 'home')),
      fact('wanted-by', from('home-verification-asked', 'wantedBy')),
    ),
    asks('ask-see-home', 'ask-see-family', 'ask-see-danger', 'ask-see-wish', 'ask-tell-nobody'),
    lines('answer', 3),
    signs('worker', 'received'),
  ],
} as const satisfies Paper
