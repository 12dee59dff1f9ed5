// Hindi for days in court, and days put off.
import type { KindsWords } from '../../kind-words.ts'

export const court = {
  adjournment: {
    label: 'सुनवाई टली',
    headline: 'सुनवाई टली। टालने को किसने कहा: {askedBy}',
    fields: {
      hearingAt: 'कौन-सी सुनवाई टली',
      askedBy: {
        label: 'टालने के लिए किसने कहा',
        choices: {
          defence: 'आरोपी पक्ष ने',
          prosecution: 'सरकारी पक्ष (अभियोजन) ने',
          court: 'अदालत ने ख़ुद',
          her: 'उन्होंने या उनके वकील ने',
          unknown: 'पता नहीं',
        },
      },
      reason: {
        label: 'कारण',
        choices: {
          'lawyer-absent': 'वकील नहीं आए',
          'witness-absent': 'गवाह नहीं आए',
          'not-produced': 'आरोपी को नहीं लाया गया',
          time: 'समय नहीं था',
          papers: 'काग़ज़ पूरे नहीं थे',
          strike: 'हड़ताल',
          other: 'कोई और कारण',
          none: 'कोई कारण नहीं बताया',
        },
      },
      nextAt: 'अगली तारीख़',
      note: 'नोट',
      witnessPresent: 'क्या गवाह मौजूद थे',
    },
  },
  hearing: {
    label: 'सुनवाई',
    headline: 'सुनवाई, {court}: {outcome}',
    fields: {
      heldAt: 'कब',
      court: 'अदालत',
      outcome: {
        label: 'क्या हुआ',
        choices: {
          evidence: 'गवाही या सबूत सुने गए',
          argued: 'बहस हुई',
          order: 'आदेश हुआ',
          judgment: 'फ़ैसला',
          bail: 'ज़मानत माँगी गई',
          'not-held': 'सुनवाई नहीं हुई',
          other: 'कुछ और',
        },
      },
      sheWasThere: 'क्या वे वहाँ थीं',
      nextAt: 'अगली तारीख़',
      note: 'नोट',
    },
  },
} as const satisfies KindsWords<'adjournment' | 'hearing'>
