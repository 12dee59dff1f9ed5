// Hindi for arrest, search, Magistrate and the steps of a case.
import type { KindsWords } from '../../../kind-words.ts'

export const policeAndCourt = {
  arrested: {
    label: 'गिरफ़्तारी',
    headline: 'गिरफ़्तारी: {whom}',
    fields: {
      arrestedAt: 'कब',
      whom: {
        label: 'किसकी',
        choices: {
          accused: 'जिनके ख़िलाफ़ शिकायत है',
          herself: 'वे ख़ुद',
          relative: 'उनके परिवार में किसी की',
          'other-found': 'उनके साथ मिले किसी की',
        },
      },
      journey: 'अदालत तक का सफ़र, कब से कब तक',
      paper: {
        label: 'कौन-सा काग़ज़ है',
        choices: {
          memo: 'गिरफ़्तारी मेमो',
          notice: 'नोटिस',
          'fir-number': 'एफ़आईआर नंबर',
          'own-wish': 'कोई नहीं: अपनी मर्ज़ी से गए',
          none: 'हमारी जानकारी में कोई नहीं',
        },
      },
      releasedAt: 'कब छोड़ा गया',
      note: 'नोट',
    },
  },
  'search-made': {
    label: 'तलाशी हुई',
    headline: 'तलाशी हुई: {under}',
    fields: {
      searchedAt: 'कब',
      under: { label: 'किस क़ानून से', choices: { code: 'दंड प्रक्रिया क़ानून', itpa: 'अनैतिक व्यापार (निवारण) अधिनियम' } },
      where: 'कहाँ',
      recorded: {
        label: 'क्या रिकॉर्ड हुआ',
        choices: { yes: 'हाँ', no: 'नहीं', 'no-reason': 'नहीं, और वजह लिखी है', unknown: 'पता नहीं' },
      },
      note: 'क्या मिला और कौन मौजूद था',
    },
  },
  'search-papers-sent': {
    label: 'तलाशी के काग़ज़ मजिस्ट्रेट को भेजे गए',
    headline: 'मजिस्ट्रेट को भेजा गया: {what}',
    fields: {
      sentAt: 'कब',
      what: { label: 'क्या भेजा गया', choices: { recording: 'रिकॉर्डिंग', grounds: 'लिखे हुए कारण', both: 'दोनों' } },
      note: 'नोट',
      of: 'किस तलाशी के',
    },
  },
  'removed-from-premises': {
    label: 'उस जगह से निकाला गया',
    headline: 'उस जगह से निकाला गया: {under}',
    fields: {
      removedAt: 'कब',
      age: {
        label: 'क्या वे बच्ची हैं',
        choices: { child: '18 साल से कम', maybe: 'शायद 18 साल से कम', adult: '18 साल या उससे बड़ी' },
      },
      under: { label: 'कैसे', choices: { search: 'विशेष पुलिस अधिकारी की तलाशी में', order: 'मजिस्ट्रेट के आदेश से' } },
      where: 'कहाँ',
      note: 'नोट',
    },
  },
  'magistrate-production': {
    label: 'मजिस्ट्रेट के सामने',
    headline: 'मजिस्ट्रेट के सामने: {whom}',
    fields: {
      producedAt: 'कब',
      whom: { label: 'कौन', choices: { herself: 'वे ख़ुद', accused: 'जिनके ख़िलाफ़ शिकायत है' } },
      before: {
        label: 'किनके सामने',
        choices: { proper: 'जो मजिस्ट्रेट मामला तय करते हैं', nearest: 'अभी के लिए सबसे पास के मजिस्ट्रेट' },
      },
      asked: 'क्या उनसे पूछा गया कि वे क्या चाहती हैं',
      note: 'क्या कहा गया',
      of: 'किस गिरफ़्तारी के बाद',
    },
  },
  remanded: {
    label: 'पहली बार हिरासत में भेजा गया',
    headline: 'जिनके ख़िलाफ़ शिकायत है, उन्हें हिरासत में भेजा गया',
    fields: {
      remandedAt: 'कब',
      offence: {
        label: 'सबसे भारी अपराध',
        choices: {
          ten: 'मौत, उम्रक़ैद, या दस साल या ज़्यादा',
          other: 'कोई और अपराध',
          contested: 'सिर्फ़ एक बालिग़ की तस्करी (बीएनएस 143(2)): अदालतें एकमत नहीं',
        },
      },
      note: 'नोट',
    },
  },
  'appeal-filed': {
    label: 'अपील दायर हुई',
    headline: 'अपील दायर हुई: {to}',
    fields: {
      filedAt: 'कब',
      to: {
        label: 'किसके पास',
        choices: { children: 'बालक न्यायालय', dm: 'ज़िला मजिस्ट्रेट (डीएम)', sessions: 'सत्र न्यायालय', high: 'हाई कोर्ट' },
      },
      against: 'किस आदेश के ख़िलाफ़',
      number: 'नंबर',
      of: 'इस बही के किस आदेश के ख़िलाफ़',
    },
  },
  'case-step': {
    label: 'मामले का क़दम',
    headline: '{step}',
    fields: {
      doneAt: 'कब',
      step: {
        label: 'क्या हुआ',
        choices: {
          'efir-signed': 'पुलिस को भेजे संदेश पर दस्तख़त हुए',
          'enquiry-allowed': 'शुरुआती जाँच की इजाज़त मिली',
          'enquiry-closed': 'शुरुआती जाँच पूरी हुई',
          cognizance: 'अदालत ने मामला लिया (संज्ञान)',
          appeared: 'आरोपी आए या लाए गए',
          copies: 'नक़लें आरोपी को दी गईं, और उनका वकील हो तो उन्हें भी',
          'charge-heard': 'आरोप पर पहली सुनवाई',
          'charge-framed': 'आरोप तय हुए',
          'child-evidence': 'बच्चे की गवाही दर्ज हुई',
          'arguments-closed': 'बहस पूरी हुई',
          'judgment-later': 'लिखित कारण देकर फ़ैसला टाला गया',
          judgment: 'फ़ैसला',
          'sanction-asked': 'अधिकारी पर मुक़दमे की मंज़ूरी माँगी गई',
          'sanction-decided': 'मंज़ूरी पर फ़ैसला हुआ',
          'withdrawal-asked': 'सरकारी पक्ष ने मुक़दमा वापस लेने को कहा',
          fined: 'मालिक ने जुर्माना दिया',
          'closure-notice': 'जगह बंद करने का नोटिस',
          'closure-answered': 'नोटिस का जवाब दिया गया',
          'closure-ordered': 'जगह बंद करने का आदेश',
          evicted: 'जगह ख़ाली कराई गई',
        },
      },
      note: 'नोट',
      paper: 'नक़ल',
    },
  },
  'order-received': {
    label: 'आदेश उस दफ़्तर तक पहुँचा जिसे काम करना है',
    headline: 'दफ़्तर तक पहुँचा: {what}',
    fields: {
      receivedAt: 'कब',
      what: {
        label: 'क्या पहुँचा',
        choices: {
          escort: 'उन्हें अपने ज़िले तक पहुँचाने का आदेश',
          relief: 'विशेष राहत की सिफ़ारिश',
          compensation: 'प्रतिकर (मुआवज़े) का आदेश',
          proceeds: 'अपराध की कमाई बाँटने का आदेश',
        },
      },
      by: 'किस दफ़्तर को',
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
