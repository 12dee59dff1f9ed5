// Nepali for arrest, search, Magistrate and the steps of a case.
import type { KindsWords } from '../../../kind-words.ts'

export const policeAndCourt = {
  arrested: {
    label: 'पक्राउ',
    headline: 'पक्राउ: {whom}',
    fields: {
      arrestedAt: 'कहिले',
      whom: {
        label: 'कसलाई',
        choices: {
          accused: 'जसका विरुद्ध उजुरी छ',
          herself: 'उहाँ आफैँ',
          relative: 'उहाँको परिवारको कसैलाई',
          'other-found': 'उहाँसँगै भेटिएको कसैलाई',
        },
      },
      journey: 'अदालतसम्मको यात्रा, कहिलेदेखि कहिलेसम्म',
      paper: {
        label: 'कुन कागज छ',
        choices: {
          memo: 'पक्राउ पुर्जी',
          notice: 'सूचना',
          'fir-number': 'एफआईआर नम्बर',
          'own-wish': 'छैन: आफ्नै इच्छाले जानुभयो',
          none: 'हामीलाई थाहा भएको कुनै छैन',
        },
      },
      releasedAt: 'कहिले छोडियो',
      note: 'टिपोट',
    },
  },
  'search-made': {
    label: 'खानतलासी भयो',
    headline: 'खानतलासी भयो: {under}',
    fields: {
      searchedAt: 'कहिले',
      under: { label: 'कुन कानुनअनुसार', choices: { code: 'फौजदारी कार्यविधि कानुन', itpa: 'अनैतिक व्यापार (निवारण) ऐन' } },
      where: 'कहाँ',
      recorded: {
        label: 'रेकर्ड भयो',
        choices: { yes: 'भयो', no: 'भएन', 'no-reason': 'भएन, र कारण लेखिएको छ', unknown: 'थाहा छैन' },
      },
      note: 'के भेटियो र को थियो',
    },
  },
  'search-papers-sent': {
    label: 'खानतलासीका कागज मजिस्ट्रेटलाई पठाइयो',
    headline: 'मजिस्ट्रेटलाई पठाइयो: {what}',
    fields: {
      sentAt: 'कहिले',
      what: { label: 'के पठाइयो', choices: { recording: 'रेकर्डिङ', grounds: 'लेखिएका कारण', both: 'दुवै' } },
      note: 'टिपोट',
      of: 'कुन खानतलासीका',
    },
  },
  'removed-from-premises': {
    label: 'त्यो ठाउँबाट निकालियो',
    headline: 'त्यो ठाउँबाट निकालियो: {under}',
    fields: {
      removedAt: 'कहिले',
      age: {
        label: 'उहाँ बालिका हुनुहुन्छ कि',
        choices: { child: '१८ वर्षभन्दा कम', maybe: '१८ वर्षभन्दा कम हुन सक्छ', adult: '१८ वर्ष वा बढी' },
      },
      under: { label: 'कसरी', choices: { search: 'विशेष प्रहरी अधिकृतको खानतलासीमा', order: 'मजिस्ट्रेटको आदेशले' } },
      where: 'कहाँ',
      note: 'टिपोट',
    },
  },
  'magistrate-production': {
    label: 'मजिस्ट्रेटको अगाडि',
    headline: 'मजिस्ट्रेटको अगाडि: {whom}',
    fields: {
      producedAt: 'कहिले',
      whom: { label: 'को', choices: { herself: 'उहाँ आफैँ', accused: 'जसका विरुद्ध उजुरी छ' } },
      before: {
        label: 'कसको अगाडि',
        choices: { proper: 'मुद्दा हेर्ने मजिस्ट्रेट', nearest: 'अहिलेका लागि सबैभन्दा नजिकका मजिस्ट्रेट' },
      },
      asked: 'उहाँ के चाहनुहुन्छ भनेर सोधियो कि',
      note: 'के भनियो',
      of: 'कुन पक्राउपछि',
    },
  },
  remanded: {
    label: 'पहिलोपटक थुनामा पठाइयो',
    headline: 'जसका विरुद्ध उजुरी छ, उसलाई थुनामा पठाइयो',
    fields: {
      remandedAt: 'कहिले',
      offence: {
        label: 'सबैभन्दा ठूलो अपराध',
        choices: {
          ten: 'मृत्युदण्ड, जन्मकैद, वा दस वर्ष वा बढी',
          other: 'अरू अपराध',
          contested: 'एक जना वयस्कको मात्र बेचबिखन (बीएनएस १४३(२)): अदालतहरूको मत फरक छ',
        },
      },
      note: 'टिपोट',
    },
  },
  'appeal-filed': {
    label: 'पुनरावेदन दर्ता भयो',
    headline: 'पुनरावेदन दर्ता भयो: {to}',
    fields: {
      filedAt: 'कहिले',
      to: {
        label: 'कहाँ',
        choices: { children: 'बाल अदालत', dm: 'जिल्ला मजिस्ट्रेट (डीएम)', sessions: 'सत्र अदालत', high: 'उच्च अदालत' },
      },
      against: 'कुन आदेशविरुद्ध',
      number: 'नम्बर',
      of: 'यस बहीको कुन आदेशविरुद्ध',
    },
  },
  'case-step': {
    label: 'मुद्दाको चरण',
    headline: '{step}',
    fields: {
      doneAt: 'कहिले',
      step: {
        label: 'के भयो',
        choices: {
          'efir-signed': 'प्रहरीलाई पठाएको सन्देशमा सही भयो',
          'enquiry-allowed': 'प्रारम्भिक जाँचको अनुमति भयो',
          'enquiry-closed': 'प्रारम्भिक जाँच सकियो',
          cognizance: 'अदालतले मुद्दा लियो (संज्ञान)',
          appeared: 'आरोपी आए वा ल्याइए',
          copies: 'नक्कल आरोपीलाई दिइयो, र उहाँको वकिल भए उहाँलाई पनि',
          'charge-heard': 'आरोपमाथि पहिलो सुनुवाइ',
          'charge-framed': 'आरोप तय भयो',
          'child-evidence': 'बालबालिकाको बयान दर्ता भयो',
          'arguments-closed': 'बहस सकियो',
          'judgment-later': 'लिखित कारणसहित फैसला पछि सारियो',
          judgment: 'फैसला',
          'sanction-asked': 'अधिकारीमाथि मुद्दा चलाउन स्वीकृति मागियो',
          'sanction-decided': 'स्वीकृतिबारे निर्णय भयो',
          'withdrawal-asked': 'सरकारी पक्षले मुद्दा फिर्ता लिन खोज्यो',
          fined: 'मालिकले जरिवाना तिर्‍यो',
          'closure-notice': 'ठाउँ बन्द गर्ने सूचना',
          'closure-answered': 'सूचनाको जवाफ दिइयो',
          'closure-ordered': 'ठाउँ बन्द गर्ने आदेश',
          evicted: 'ठाउँ खाली गराइयो',
        },
      },
      note: 'टिपोट',
      paper: 'नक्कल',
    },
  },
  'order-received': {
    label: 'आदेश काम गर्नुपर्ने कार्यालयमा पुग्यो',
    headline: 'कार्यालयमा पुग्यो: {what}',
    fields: {
      receivedAt: 'कहिले',
      what: {
        label: 'के पुग्यो',
        choices: {
          escort: 'उहाँलाई आफ्नो जिल्लासम्म पुर्‍याउने आदेश',
          relief: 'विशेष राहतको सिफारिस',
          compensation: 'क्षतिपूर्तिको आदेश',
          proceeds: 'अपराधको कमाइ बाँड्ने आदेश',
        },
      },
      by: 'कुन कार्यालयलाई',
    },
  },
} as const satisfies KindsWords<
  | 'arrested'
  | 'search-made'
  | 'search-papers-sent'
  | 'removed-from-premises'
  | 'magistrate-production'
  | 'remanded'
  | 'appeal-filed'
  | 'case-step'
  | 'order-received'
>
