// The report with which a child is brought before the Child Welfare Committee (JJ Model Rules r.18(2), Form 17).
import { enclosed, every, fact, facts, from, hers, lines, type Paper, say, signs, wide } from '../paper.ts'
import { whoSheIs } from '../who-she-is.ts'

export const productionReport = {
  name: 'production-report',
  form: 'fm-form-17',
  citation: 'JJ Act 2015 s.31(1), s.31(2)',
  jurisdiction: 'IN',
  offeredBy: ['taken-charge'],
  parts: [
    say('to-committee', { committee: [from('committee-production', 'committee')] }),
    say('production-opening'),
    whoSheIs,
    facts(
      'part-found',
      fact('found-at', from('taken-charge', 'takenAt')),
      fact('found-by', from('taken-charge', 'by')),
      wide('found-office', from('taken-charge', 'holder')),
      wide('found-where', from('taken-charge', 'where'), from('report-received', 'where')),
      every('journey', from('journey', 'span')),
      wide('condition', from('taken-charge', 'condition')),
      wide('told-what', from('report-received', 'what')),
      fact('produced-at', from('committee-production', 'producedAt')),
      fact('produced-before', from('committee-production', 'before')),
    ),
    facts(
      'part-police',
      fact('fir-number', from('fir-registered', 'number')),
      fact('station', from('fir-registered', 'station'), from('fir-asked', 'station')),
      fact('examined-at', from('medical-examination', 'examinedAt')),
      fact('places-before', from('placement', 'home')),
    ),
    hers,
    lines('child-wishes', 2),
    enclosed,
    signs('worker', 'received', 'member'),
  ],
} as const satisfies Paper
