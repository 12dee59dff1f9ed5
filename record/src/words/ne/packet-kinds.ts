// Nepali for packets: sent, answered, called back, read, and links for those without an account.
import type { KindsWords } from '../kind-words.ts'
import { compartments } from './house.ts'
import { BASIS } from './shared-choices.ts'

const TOLD_AS = {
  caseworker: 'कार्यकर्ता',
  manager: 'व्यवस्थापक',
  cwc: 'बाल कल्याण समितिका सदस्य',
  police: 'प्रहरी अधिकारी',
  home: 'आश्रय गृहका कर्मचारी',
  helpline: 'हेल्पलाइन',
  lawyer: 'वकिल',
  doctor: 'डाक्टर',
  counsellor: 'परामर्शकर्ता',
  official: 'सरकारी अधिकारी',
  community: 'समुदायका सदस्य',
} as const

const ANSWERS = {
  received: 'पाइयो',
  accepted: 'हाम्रो हो, हामी हेर्छौँ',
  'need-more': 'थप जानकारी चाहिन्छ',
  declined: 'हामी यो गर्दैनौँ',
  theirs: 'हाम्रो होइन, उहाँहरूको हो',
  acting: 'हामी काम गर्दै छौँ',
  done: 'भयो',
  nothing: 'केही भएको छैन',
} as const

export const packet = {
  'packet-sent': {
    label: 'प्याकेट पठाइयो',
    headline: 'प्याकेट पठाइयो: {purpose}',
    fields: {
      to: {
        label: 'कसलाई',
        choices: {
          role: 'यहाँको संस्थामा त्यो काममा जो छ, उसलाई',
          person: 'यहाँको एक जनालाई',
          outside: 'खाता नभएको मान्छेलाई',
        },
      },
      organisation: 'कुन संस्था',
      role: { label: 'के भएर', choices: TOLD_AS },
      person: 'कुन मान्छे',
      name: 'नाम र पद',
      office: 'कुन कार्यालय',
      language: 'उहाँ कुन भाषामा पढ्नुहुन्छ',
      purpose: { label: 'केका लागि', help: 'यसलाई यही कामका लागि मात्र चलाउन पाइन्छ।' },
      basis: { label: 'कुन आधारमा', choices: BASIS },
      ground: 'उहाँले मन्जुरी दिएको ठाउँ, वा आदेश',
      law: 'कुन कानुन',
      agreement: 'कुन सम्झौता',
      clause: 'त्यसको कुन सर्त',
      how: { label: 'कहिलेसम्मको', choices: { now: 'अहिले जस्तो छ', live: 'बन्द हुँदासम्म थपिने पनि' } },
      parts: { label: 'अभिलेखका पूरै भाग', choices: compartments },
      shows: 'छानिएका प्रविष्टि',
      ask: 'के सोधिएको वा मागिएको हो',
      dueAt: 'कहिलेसम्म जवाफ',
      until: { label: 'कहिलेसम्म खुला', help: 'त्यसपछि यो बन्द हुन्छ। पहिले नै फिर्ता लिन सकिन्छ।' },
      follows: 'कुन प्याकेटपछिको',
    },
  },
  'packet-answered': {
    label: 'प्याकेटको जवाफ',
    headline: 'प्याकेटको जवाफ: {answer}',
    fields: {
      of: 'कुन प्याकेट',
      answer: { label: 'जवाफ', choices: ANSWERS },
      says: 'एक वाक्यमा',
      whose: 'कसको हो',
      whoseName: 'कसको हो, शब्दमा',
      law: 'कुन कानुनले',
      nextAt: 'अर्को मिति',
    },
  },
  'outside-answered': {
    label: 'बाहिरबाट जवाफ',
    headline: '{by}को जवाफ: {answer}',
    fields: {
      of: 'कुन प्याकेट',
      by: 'कसले जवाफ दियो: नाम र पद',
      through: { label: 'केबाट', choices: { link: 'लिङ्कबाट', paper: 'छापेको पानामा', spoken: 'बोलेर' } },
      shown: {
        label: 'आफू को हो भनेर कसरी देखायो',
        choices: {
          code: 'छुट्टै भनिएको कोड उहाँसँग थियो',
          signed: 'उहाँले पानामा सही गर्नुभयो',
          known: 'लेख्नेले उहाँलाई चिन्नुहुन्छ',
          'not-shown': 'देखाउनुभएन',
        },
      },
      answer: { label: 'जवाफ', choices: ANSWERS },
      says: 'एक वाक्यमा',
      whoseName: 'कसको हो, शब्दमा',
      law: 'कुन कानुनले',
      nextAt: 'अर्को मिति',
      answeredAt: 'कहिले',
      link: 'कुन लिङ्क',
      paper: 'पानाको फोटो',
    },
  },
  'packet-recalled': {
    label: 'प्याकेट फिर्ता लिइयो',
    headline: 'प्याकेट फिर्ता लिइयो: {why}',
    fields: {
      of: 'कुन प्याकेट',
      why: {
        label: 'किन',
        choices: {
          'she-asked': 'उहाँले भन्नुभयो',
          'wrong-one': 'गलत ठाउँमा गएछ',
          'not-needed': 'अब चाहिँदैन',
          danger: 'यसले उहाँलाई खतरा हुन सक्छ',
          other: 'अरू कारण',
        },
      },
      note: 'टिपोट',
    },
  },
  'packet-opened': {
    label: 'प्याकेट पढियो',
    headline: 'प्याकेट पढियो: {how}',
    fields: {
      of: 'कुन प्याकेट',
      who: 'कसले',
      as: { label: 'के भएर', choices: TOLD_AS },
      link: 'कुन लिङ्कबाट',
      how: { label: 'कसरी', choices: { copied: 'उपकरणमा प्रति लिएर', link: 'लिङ्क र कोडबाट' } },
      at: 'कहिले',
    },
  },
  'packet-linked': {
    label: 'लिङ्क बनाइयो',
    headline: 'लिङ्क बनाइयो',
    fields: { of: 'कुन प्याकेटका लागि', link: 'कुन लिङ्क', by: 'कसले बनायो', at: 'कहिले' },
  },
  'link-tried': {
    label: 'लिङ्क खुलेन',
    headline: 'लिङ्क खुलेन: {what}',
    fields: {
      of: 'कुन प्याकेटको',
      link: 'कुन लिङ्क',
      what: {
        label: 'के भयो',
        choices: {
          'wrong-codes': 'धेरै पटक गलत कोड हालियो: लिङ्क बन्द छ',
          'second-opening': 'अर्को फोनमा फेरि खोलियो: खुलेन',
        },
      },
      at: 'कहिले',
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
