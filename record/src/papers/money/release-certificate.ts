// Asks the District Magistrate to find that somebody was bonded and to give the release certificate and the help at once
// (BLSA s.10 to 12; the certificate itself stands in the scheme and not in the Act, which the paper says).
import { asks, enclosed, every, fact, facts, from, hers, type Paper, say, signs, wide } from '../paper.ts'

export const releaseCertificate = {
  name: 'release-certificate',
  form: null,
  citation: 'BLSA 1976 s.6, s.10, s.11, s.12',
  jurisdiction: 'IN',
  offeredBy: ['bondage-told', 'release-certificate-applied', 'bondage-inquired', 'release-certificate-refused'],
  parts: [
    say('to-district-magistrate', {
      to: [from('release-certificate-applied', 'to'), from('bondage-told', 'to')],
    }),
    say('release-opening'),
    facts(
      'part-who',
      fact('name', from('person-identified', 'name')),
      fact('gender', from('person-identified', 'gender'), from('report-received', 'person')),
      every('age-each', from('age-evidence', 'age'), from('report-received', 'ageSaid')),
      wide('family', from('person-identified', 'family')),
      fact('home', from('person-identified', 'home')),
      fact('found-where', from('taken-charge', 'where'), from('report-received', 'where')),
      fact('found-at', from('taken-charge', 'takenAt')),
      fact('work-where', from('bondage-told', 'where')),
      wide('debt', from('bondage-told', 'debt')),
      wide('told-what', from('report-received', 'what')),
    ),
    asks('ask-certificate-each', 'ask-debt-ended', 'ask-cash-now', 'ask-no-waiting'),
    hers,
    enclosed,
    signs('thumb', 'applicant', 'received'),
  ],
} as const satisfies Paper
