// Hindi for what she is owed: asked for, granted on paper, in her hand.
import type { KindsWords } from '../../kind-words.ts'
import { schemes } from './claims/schemes.ts'

export const money = {
  'entitlement-applied': {
    label: 'पैसे या मदद के लिए आवेदन',
    headline: 'आवेदन किया गया: {what}',
    fields: {
      what: {
        label: 'किसके लिए',
        choices: {
          'victim-compensation': 'पीड़ित प्रतिकर (मुआवज़ा)',
          'interim-relief': 'विशेष या अंतरिम राहत',
          'bonded-labour': 'बंधुआ मज़दूर पुनर्वास',
          sponsorship: 'बच्चे के लिए स्पॉन्सरशिप',
          pension: 'पेंशन',
          house: 'घर या ज़मीन',
          school: 'स्कूल या हुनर की पढ़ाई',
          papers: 'पहचान के काग़ज़',
          other: 'कुछ और',
        },
      },
      appliedAt: 'कब',
      to: 'किस दफ़्तर में',
      amount: 'कितना माँगा गया',
      number: 'आवेदन का नंबर',
      scheme: { label: 'किस योजना से', choices: schemes },
    },
  },
  'entitlement-in-hand': {
    label: 'उनके हाथ में',
    headline: 'उनके हाथ में: {amount}',
    fields: {
      of: 'कौन-सा आवेदन',
      inHandAt: 'कब',
      amount: 'कितना',
      control: {
        label: 'इसे कौन ख़र्च कर सकता है',
        choices: {
          herself: 'वे ख़ुद',
          jointly: 'वे, किसी के साथ मिलकर',
          other: 'कोई और',
          unknown: 'पता नहीं',
        },
      },
      takenOut: 'उसी दिन कितना निकाला गया',
      saidBy: {
        label: 'यह किसने कहा',
        choices: { herself: 'उन्होंने ख़ुद', office: 'दफ़्तर या बैंक ने', other: 'किसी और ने', unknown: 'पता नहीं' },
      },
    },
  },
  'entitlement-sanctioned': {
    label: 'काग़ज़ पर मंज़ूर',
    headline: 'काग़ज़ पर मंज़ूर: {amount}',
    fields: {
      of: 'कौन-सा आवेदन',
      sanctionedAt: 'कब',
      amount: 'कितना',
      number: 'आदेश का नंबर',
      annuity: 'इसमें से कितना सालाना किस्त (एन्युटी) में',
    },
  },
  'entitlement-pending': {
    label: 'आवेदन कहाँ है',
    headline: '{at} में है',
    fields: { of: 'कौन-सा आवेदन', heardAt: 'यह कब पता चला', at: 'किस दफ़्तर में', note: 'नोट' },
  },
  'entitlement-paid': {
    label: 'दफ़्तर कहता है कि दिया गया',
    headline: 'दिया गया: {amount}',
    fields: {
      of: 'कौन-सा आवेदन',
      paidAt: 'कब',
      amount: 'कितना',
      into: {
        label: 'किसमें',
        choices: {
          own: 'उनके अपने खाते में',
          joint: 'किसी के साथ के खाते में',
          other: 'किसी और के खाते में',
          deposit: 'जमा या एन्युटी में',
          cash: 'नक़द',
          unknown: 'पता नहीं',
        },
      },
    },
  },
  'care-paid': {
    label: 'उनकी देखभाल का ख़र्च कौन देता है',
    headline: '{what}: ख़र्च {who} की ओर से',
    fields: {
      what: 'किस चीज़ का ख़र्च',
      who: 'ख़र्च कौन देता है',
      until: 'कब तक',
      from: 'कब से',
      of: 'इससे पहले का इंतज़ाम',
      agreement: 'कौन-सा समझौता',
      clause: 'उसकी कौन-सी शर्त',
      over: 'क्या उसके बाद कोई ख़र्च नहीं होगा',
    },
  },
} as const satisfies KindsWords<
  | 'entitlement-applied'
  | 'entitlement-in-hand'
  | 'entitlement-sanctioned'
  | 'entitlement-pending'
  | 'entitlement-paid'
  | 'care-paid'
>
