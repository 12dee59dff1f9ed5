// The social investigation report about a child in need of care and protection (JJ Act s.36(2), Model Rules r.19(8), Form 22).
import { enclosed, every, fact, facts, from, hers, lines, type Paper, say, signs, told, wide } from '../paper.ts'
import { whoSheIs } from '../who-she-is.ts'

export const socialInvestigationReport = {
  name: 'social-investigation-report',
  form: 'fm-form-22',
  citation: 'JJ Act 2015 s.36(2)',
  jurisdiction: 'IN',
  offeredBy: ['order', 'committee-production'],
  parts: [
    say('to-committee', { committee: [from('committee-production', 'committee')] }),
    say('investigation-opening', { orderedAt: [from('order', 'orderedAt')], number: [from('order', 'number')] }),
    whoSheIs,
    facts(
      'part-found',
      wide('told-what', from('report-received', 'what')),
      fact('found-at', from('taken-charge', 'takenAt')),
      fact('found-where', from('taken-charge', 'where'), from('report-received', 'where')),
      every('kinds-of-work', from('report-received', 'about')),
      every('safety', from('safety-concern', 'what')),
      every('safety-done', from('safety-concern', 'done')),
    ),
    facts(
      'part-home',
      fact('home-seen-at', from('home-verified', 'visitedAt')),
      fact('home-fit', from('home-verified', 'fit')),
      wide('home-seen', from('home-verified', 'seen')),
      every('home-needs', from('home-verified', 'needs')),
      wide('home-wish', from('home-verified', 'herWish')),
    ),
    told('visits', 'visit'),
    hers,
    lines('family-members', 4),
    lines('school-work-health', 4),
    lines('investigator-view', 5),
    enclosed,
    signs('worker', 'received'),
  ],
} as const satisfies Paper
