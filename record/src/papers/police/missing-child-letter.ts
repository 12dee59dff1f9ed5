// Asks the station how far the tracing of a missing child has come, and for the next steps by name. The orders of the Supreme Court of 2025
// and 2026 were read in reports alone, so the letter asks and says no section of them.
import { asks, enclosed, fact, facts, from, type Paper, say, signs, told, wide } from '../paper.ts'

export const missingChildLetter = {
  name: 'missing-child-letter',
  form: null,
  citation: 'JJ Model Rules 2016 r.92; Bachpan Bachao Andolan v Union of India (10 May 2013)',
  jurisdiction: 'IN',
  offeredBy: ['missing-told'],
  parts: [
    say('to-station', { station: [from('missing-told', 'station')] }),
    say('missing-child-opening', { toldAt: [from('missing-told', 'toldAt')] }),
    facts(
      'part-who',
      fact('name', from('person-identified', 'name')),
      fact('gender', from('person-identified', 'gender'), from('report-received', 'person')),
      fact('age-said', from('report-received', 'ageSaid')),
      fact('home', from('person-identified', 'home'), from('report-received', 'where')),
      fact('speaks', from('person-identified', 'speaks')),
      wide('last-seen', from('missing-told', 'lastSeen')),
    ),
    facts(
      'part-tracing',
      fact('asked-at', from('missing-told', 'toldAt')),
      fact('fir-number', from('fir-registered', 'number')),
      fact('registered-at', from('fir-registered', 'registeredAt')),
      fact('sections', from('fir-registered', 'sections')),
    ),
    told('steps-so-far', 'tracing-step', 'fir-refused', 'superintendent-written', 'progress-told'),
    asks('ask-fir-copy', 'ask-portal', 'ask-nodal', 'ask-unit', 'ask-review', 'ask-tell-family'),
    enclosed,
    signs('applicant', 'worker', 'received'),
  ],
} as const satisfies Paper
