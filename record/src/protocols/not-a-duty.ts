// Clocks that are nobody's duty in a person's book, each with the reason. A test fails for every other clock that may run by itself
// and that neither a protocol nor a standing rule uses.
import type { ClockName } from '../law/clocks.ts'

const BODY = 'owed by a body each month or quarter, whoever the child: no entry of one book starts or meets it'

export const NOT_A_DUTY: Readonly<Partial<Record<ClockName, string>>> = {
  'jj-cwc-sit': BODY,
  'jj-adopt-count-1m': BODY,
  'jj-qtr-pend': BODY,
  'jj-qtr-restored': BODY,
  'jj-dm-review-3m': BODY,
  'jj-cci-visit-cwc': BODY,
  'jj-cci-inspect': BODY,
  'jj-cci-report-7d': 'follows the visit to a home, not a child: it is of the home’s book',
  'jj-cci-act-1m': 'follows the report on a home, not a child: it is of the home’s book',
  'jj-pend-replace-3m': 'about a Committee as a whole: its pendency is no fact of one book',
  'jj-grievance-dm':
    'about the working of a Committee; against an order in her own case there is the appeal (jj-appeal)',
  'cr-transition': 'chooses the code for every other clock (folds/duties.ts, decidingDate), and is owed by nobody',
  'mc-recover':
    'the same 24 hours as jj-prod-24h, which a child who was missing starts like any other: shown twice it would be two duties',
  'dp-rights': 'a day on which an Act comes into force: owed by whoever keeps the record, not in a book',
  'np-monitor': BODY,
  'np-inspect-6m': BODY,
  'np-report-3m': BODY,
}
