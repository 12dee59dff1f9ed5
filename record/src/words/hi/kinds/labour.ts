// Hindi for bonded labour: the inquiry, the release certificate, the immediate cash.
import type { KindsWords } from '../../kind-words.ts'

export const labour = {
  'bondage-inquired': {
    label: 'बंधुआ मज़दूरी की जाँच हुई',
    headline: 'बंधुआ मज़दूरी की जाँच: {result}',
    fields: {
      inquiredAt: 'कब',
      result: {
        label: 'नतीजा',
        choices: { found: 'बंधुआ मज़दूरी पाई गई', 'not-found': 'नहीं पाई गई', open: 'अभी तय नहीं' },
      },
      by: 'किस दफ़्तर ने की',
      note: 'क्या कहा गया',
    },
  },
  'bondage-told': {
    label: 'बंधुआ मज़दूरी के बारे में मजिस्ट्रेट को बताया गया',
    headline: 'बंधुआ मज़दूरी के बारे में बताया गया: {to}',
    fields: {
      toldAt: 'कब',
      to: 'किस दफ़्तर को',
      where: 'काम कहाँ होता था',
      debt: 'क़र्ज़ या पेशगी, जैसा बताया गया',
    },
  },
  'cash-paid': {
    label: 'उन्हें पैसे दिए गए',
    headline: 'दिया गया: {amount}',
    fields: {
      paidAt: 'कब',
      amount: 'कितना',
      hers: 'क्या यह उन्हीं के पास है',
      what: {
        label: 'किस बात के पैसे',
        choices: {
          immediate: 'बंधुआ मज़दूरी के बाद तत्काल सहायता',
          relief: 'विशेष राहत',
          compensation: 'प्रतिकर (मुआवज़ा), अंतरिम या अंतिम',
          proceeds: 'अपराध की कमाई में उनका हिस्सा',
          travel: 'समिति या अदालत तक के सफ़र का ख़र्च',
          other: 'कुछ और',
        },
      },
      of: 'मिले हुए किस आदेश से',
    },
  },
  'release-certificate-applied': {
    label: 'रिहाई (मुक्ति) प्रमाण-पत्र के लिए आवेदन',
    headline: 'रिहाई (मुक्ति) प्रमाण-पत्र के लिए आवेदन किया गया',
    fields: { appliedAt: 'कब', to: 'किस दफ़्तर में', number: 'नंबर' },
  },
  'release-certificate-issued': {
    label: 'रिहाई (मुक्ति) प्रमाण-पत्र जारी हुआ',
    headline: 'रिहाई (मुक्ति) प्रमाण-पत्र जारी हुआ',
    fields: {
      issuedAt: 'कब',
      by: 'किस दफ़्तर ने जारी किया',
      number: 'नंबर',
      inHerHand: 'क्या यह उनके हाथ में है',
      paper: 'नक़ल',
    },
  },
  'release-certificate-refused': {
    label: 'रिहाई (मुक्ति) प्रमाण-पत्र देने से मना किया गया',
    headline: 'रिहाई (मुक्ति) प्रमाण-पत्र देने से मना किया गया: {reason}',
    fields: {
      refusedAt: 'कब',
      by: 'किस दफ़्तर ने मना किया',
      reason: {
        label: 'क्या कारण बताया गया',
        choices: {
          'no-bondage': 'कहा कि यह बंधुआ मज़दूरी नहीं थी',
          elsewhere: 'कहा कि यह दूसरे ज़िले को करना है',
          'no-proof': 'कहा कि सबूत नहीं है',
          none: 'कोई कारण नहीं बताया',
          other: 'कोई और कारण',
        },
      },
      words: 'मना करने वालों के शब्दों में',
      pointsTo: 'उनके अनुसार किस दफ़्तर को करना है',
    },
  },
} as const satisfies KindsWords<
  | 'bondage-inquired'
  | 'bondage-told'
  | 'cash-paid'
  | 'release-certificate-applied'
  | 'release-certificate-issued'
  | 'release-certificate-refused'
>
