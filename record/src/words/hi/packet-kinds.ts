// Hindi for packets: sent, answered, called back, read, and links for those without an account.
import type { KindsWords } from '../kind-words.ts'
import { compartments } from './house.ts'
import { BASIS } from './shared-choices.ts'

const TOLD_AS = {
  caseworker: 'कार्यकर्ता',
  manager: 'मैनेजर',
  cwc: 'बाल कल्याण समिति के सदस्य',
  police: 'पुलिस अधिकारी',
  home: 'गृह के कर्मचारी',
  helpline: 'हेल्पलाइन',
  lawyer: 'वकील',
  doctor: 'डॉक्टर',
  counsellor: 'काउंसलर',
  official: 'सरकारी अधिकारी',
  community: 'समुदाय के सदस्य',
} as const

const ANSWERS = {
  received: 'मिल गया',
  accepted: 'हमारा है, हम देखेंगे',
  'need-more': 'और जानकारी चाहिए',
  declined: 'हम यह नहीं करेंगे',
  theirs: 'हमारा नहीं, उनका है',
  acting: 'हम काम कर रहे हैं',
  done: 'हो गया',
  nothing: 'कुछ नहीं हुआ',
} as const

export const packet = {
  'packet-sent': {
    label: 'पैकेट भेजा गया',
    headline: 'पैकेट भेजा गया: {purpose}',
    fields: {
      to: {
        label: 'किसे',
        choices: {
          role: 'यहाँ की किसी संस्था में जो भी इस काम पर हो',
          person: 'यहाँ के किसी एक व्यक्ति को',
          outside: 'जिनका खाता नहीं है',
        },
      },
      organisation: 'कौन-सी संस्था',
      role: { label: 'किस रूप में', choices: TOLD_AS },
      person: 'किस व्यक्ति को',
      name: 'नाम और पद',
      office: 'कौन-सा दफ़्तर',
      language: 'वे किस भाषा में पढ़ते हैं',
      purpose: { label: 'किस काम के लिए', help: 'वे इसे सिर्फ़ इसी काम के लिए बरत सकते हैं।' },
      basis: { label: 'किस आधार पर', choices: BASIS },
      ground: 'वे कहाँ राज़ी हुईं, या आदेश',
      law: 'कौन-सा क़ानून',
      agreement: 'कौन-सा समझौता',
      clause: 'उसकी कौन-सी शर्त',
      how: {
        label: 'कब तक का',
        choices: { now: 'जैसा अभी है', live: 'बंद होने तक जो जुड़ेगा, वह भी' },
      },
      parts: { label: 'रिकॉर्ड के पूरे हिस्से', choices: compartments },
      shows: 'चुनी हुई प्रविष्टियाँ',
      ask: 'क्या पूछना या कराना है',
      dueAt: 'उत्तर कब तक',
      until: { label: 'कब तक खुला रहे', help: 'उसके बाद यह बंद हो जाता है। पहले भी वापस ले सकते हैं।' },
      follows: 'किस पैकेट के आगे का है',
    },
  },
  'packet-answered': {
    label: 'पैकेट का उत्तर',
    headline: 'पैकेट का उत्तर: {answer}',
    fields: {
      of: 'कौन-सा पैकेट',
      answer: { label: 'उत्तर', choices: ANSWERS },
      says: 'एक वाक्य में',
      whose: 'किसका है',
      whoseName: 'किसका है, शब्दों में',
      law: 'किस क़ानून से',
      nextAt: 'अगली तारीख़',
    },
  },
  'outside-answered': {
    label: 'बाहर से उत्तर',
    headline: '{by} का उत्तर: {answer}',
    fields: {
      of: 'कौन-सा पैकेट',
      by: 'किसने उत्तर दिया: नाम और पद',
      through: {
        label: 'किस रास्ते से',
        choices: { link: 'लिंक से', paper: 'छपे पन्ने पर', spoken: 'बोलकर' },
      },
      shown: {
        label: 'पहचान कैसे दिखाई',
        choices: {
          code: 'उनके पास वह कोड था, जो अलग से बताया गया था',
          signed: 'उन्होंने पन्ने पर दस्तख़त किए',
          known: 'लिखने वाले उन्हें जानते हैं',
          'not-shown': 'पहचान नहीं दिखाई',
        },
      },
      answer: { label: 'उत्तर', choices: ANSWERS },
      says: 'एक वाक्य में',
      whoseName: 'किसका है, शब्दों में',
      law: 'किस क़ानून से',
      nextAt: 'अगली तारीख़',
      answeredAt: 'कब',
      link: 'कौन-सा लिंक',
      paper: 'पन्ने की फ़ोटो',
    },
  },
  'packet-recalled': {
    label: 'पैकेट वापस लिया गया',
    headline: 'पैकेट वापस लिया गया: {why}',
    fields: {
      of: 'कौन-सा पैकेट',
      why: {
        label: 'क्यों',
        choices: {
          'she-asked': 'उन्होंने कहा',
          'wrong-one': 'ग़लत जगह चला गया था',
          'not-needed': 'अब ज़रूरत नहीं है',
          danger: 'इससे उन्हें ख़तरा हो सकता है',
          other: 'कोई और कारण',
        },
      },
      note: 'नोट',
    },
  },
  'packet-opened': {
    label: 'पैकेट पढ़ा गया',
    headline: 'पैकेट पढ़ा गया: {how}',
    fields: {
      of: 'कौन-सा पैकेट',
      who: 'किसने',
      as: { label: 'किस रूप में', choices: TOLD_AS },
      link: 'किस लिंक से',
      how: { label: 'कैसे', choices: { copied: 'डिवाइस पर नक़ल ली', link: 'लिंक और कोड से' } },
      at: 'कब',
    },
  },
  'packet-linked': {
    label: 'लिंक बनाया गया',
    headline: 'लिंक बनाया गया',
    fields: { of: 'किस पैकेट के लिए', link: 'कौन-सा लिंक', by: 'किसने बनाया', at: 'कब' },
  },
  'link-tried': {
    label: 'लिंक नहीं खुला',
    headline: 'लिंक नहीं खुला: {what}',
    fields: {
      of: 'किस पैकेट का',
      link: 'कौन-सा लिंक',
      what: {
        label: 'क्या हुआ',
        choices: {
          'wrong-codes': 'बहुत बार ग़लत कोड डाला गया: लिंक बंद है',
          'second-opening': 'दूसरे फ़ोन पर फिर खोला गया: नहीं खुला',
        },
      },
      at: 'कब',
    },
  },
} as const satisfies KindsWords<
  | 'packet-sent'
  | 'packet-answered'
  | 'outside-answered'
  | 'packet-recalled'
  | 'packet-opened'
  | 'packet-linked'
  | 'link-tried'
>

export const ANSWER_TO_A_PACKET = ANSWERS
