// Hindi for agreements between bodies and for the case conference.
import type { KindsWords } from '../../kind-words.ts'
import { compartments } from '../house.ts'

const HEAD_ROLES = {
  manager: 'मैनेजर',
  cwc: 'बाल कल्याण समिति के सदस्य',
  police: 'पुलिस अधिकारी',
  official: 'सरकारी अधिकारी',
  steward: 'रिकॉर्ड के रखवाले',
} as const

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

export const agreementKinds = {
  'agreement-proposed': {
    label: 'समझौते का प्रस्ताव',
    headline: 'समझौते का प्रस्ताव: {title}',
    fields: {
      title: 'समझौते का नाम',
      office: 'हमारी संस्था और पद',
      from: 'कब से',
      until: { label: 'कब तक', help: 'उसके बाद यह अपने-आप ख़त्म होता है, जब तक नया न किया जाए।' },
      review: {
        label: 'दोनों पक्ष इसे साथ कितनी बार देखें',
        choices: {
          month: 'हर महीने',
          quarter: 'हर तीन महीने',
          'half-year': 'हर छह महीने',
          year: 'हर साल',
        },
      },
      note: 'नोट',
    },
  },
  'agreement-party': {
    label: 'पक्ष का नाम',
    headline: 'पक्ष जोड़ा गया: {office}',
    fields: {
      organisation: 'कौन-सी संस्था',
      to: 'उसकी ओर से कौन',
      as: { label: 'किस रूप में', choices: HEAD_ROLES },
      office: 'संस्था और पद, शब्दों में',
    },
  },
  'agreement-clause': {
    label: 'शर्त',
    headline: 'शर्त: {does}',
    fields: {
      stage: {
        label: 'किस समय',
        choices: {
          before: 'उन्हें निकालने से पहले',
          during: 'उन्हें निकालते समय',
          after: 'उसके बाद',
        },
      },
      does: 'कौन क्या करेगा',
      by: 'कौन-सी संस्था करेगी',
      within: 'कितने घंटों में',
      tells: { label: 'क्या बताया जा सकता है', choices: compartments },
      role: { label: 'किसे, किस रूप में', choices: TOLD_AS },
      purpose: 'किस काम के लिए, और किसी के लिए नहीं',
      pays: 'ख़र्च कौन देगा',
      paysUntil: 'ख़र्च कब तक',
      after: 'किस शर्त के बाद यह ख़र्च चलेगा',
    },
  },
  'agreement-signed': {
    label: 'दस्तख़त किए गए',
    headline: 'दस्तख़त: {name}',
    fields: { clauses: 'कौन-सी शर्तें', name: 'नाम और पद', at: 'कब' },
  },
  'agreement-head-changed': {
    label: 'प्रमुख बदल गए',
    headline: 'प्रमुख बदल गए हैं: फिर से दस्तख़त चाहिए',
    fields: { organisation: 'किस संस्था के', was: 'किसने दस्तख़त किए थे', at: 'कब से' },
  },
  'agreement-ended': {
    label: 'समझौता ख़त्म किया गया',
    headline: 'समझौता ख़त्म किया गया: {why}',
    fields: { at: 'कब से', why: 'क्यों' },
  },
  'agreement-reviewed': {
    label: 'साथ देखा गया',
    headline: 'साथ देखा गया: {decided}',
    fields: { at: 'कब', decided: 'क्या तय हुआ', feedback: 'दूसरे पक्ष से हम क्या कहते हैं', nextAt: 'अगली बार कब' },
  },
  'agreement-news': {
    label: 'साथियों के लिए ख़बर',
    headline: 'ख़बर: {says}',
    fields: { says: 'नया क्या है' },
  },
  'agreement-asked': {
    label: 'साथियों से सवाल',
    headline: 'सवाल: {asks}',
    fields: { asks: 'हम क्या पूछते हैं' },
  },
  'agreement-answered': {
    label: 'साथी को उत्तर',
    headline: 'उत्तर: {says}',
    fields: { of: 'कौन-सा सवाल', says: 'हमारा उत्तर' },
  },
  'directory-line': {
    label: 'निर्देशिका की पंक्ति',
    headline: 'निर्देशिका की पंक्ति: {district}',
    fields: {
      district: 'ज़िला, उसके कोड से',
      languages: 'वहाँ बोली जाने वाली भाषाएँ',
      onDuty: 'ड्यूटी पर कौन है',
      phone: 'फ़ोन',
      counterpart: 'सीमा पार की साथी संस्था',
      by: 'किसने पक्का किया',
      at: 'कब',
    },
  },
  'conference-held': {
    label: 'मामले पर बैठक',
    headline: 'मामले पर बैठक: {decided}',
    fields: {
      at: 'कब',
      present: 'कौन-कौन थे',
      herView: {
        label: 'उनकी अपनी बात',
        choices: {
          present: 'वे वहाँ थीं और ख़ुद बोलीं',
          told: 'किसी ने वैसी ही बताई, जैसी उन्होंने कही',
          'not-asked': 'पूछी नहीं गई',
        },
      },
      decided: 'क्या तय हुआ',
      dissent: 'किसने अलग सोचा, और क्यों',
      nextAt: 'अगली तारीख़',
    },
  },
} as const satisfies KindsWords<
  | 'agreement-proposed'
  | 'agreement-party'
  | 'agreement-clause'
  | 'agreement-signed'
  | 'agreement-head-changed'
  | 'agreement-ended'
  | 'agreement-reviewed'
  | 'agreement-news'
  | 'agreement-asked'
  | 'agreement-answered'
  | 'directory-line'
  | 'conference-held'
>
