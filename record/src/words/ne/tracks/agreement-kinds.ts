// Nepali for agreements between bodies and for the case conference.
import type { KindsWords } from '../../kind-words.ts'
import { compartments } from '../house.ts'

const HEAD_ROLES = {
  manager: 'व्यवस्थापक',
  cwc: 'बाल कल्याण समितिका सदस्य',
  police: 'प्रहरी अधिकारी',
  official: 'सरकारी अधिकारी',
  steward: 'अभिलेखका रखवाला',
} as const

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

export const agreementKinds = {
  'agreement-proposed': {
    label: 'सम्झौताको प्रस्ताव',
    headline: 'सम्झौताको प्रस्ताव: {title}',
    fields: {
      title: 'सम्झौताको नाम',
      office: 'हाम्रो संस्था र पद',
      from: 'कहिलेदेखि',
      until: { label: 'कहिलेसम्म', help: 'त्यसपछि यो आफैँ सकिन्छ, नयाँ नगरिएसम्म।' },
      review: {
        label: 'दुवै पक्षले कति समयमा सँगै हेर्ने',
        choices: {
          month: 'हरेक महिना',
          quarter: 'हरेक तीन महिना',
          'half-year': 'हरेक छ महिना',
          year: 'हरेक वर्ष',
        },
      },
      note: 'टिपोट',
    },
  },
  'agreement-party': {
    label: 'पक्षको नाम',
    headline: 'पक्ष थपियो: {office}',
    fields: {
      organisation: 'कुन संस्था',
      to: 'त्यसको तर्फबाट को',
      as: { label: 'कुन रूपमा', choices: HEAD_ROLES },
      office: 'संस्था र पद, शब्दमा',
    },
  },
  'agreement-clause': {
    label: 'सर्त',
    headline: 'सर्त: {does}',
    fields: {
      stage: {
        label: 'कुन बेला',
        choices: {
          before: 'उहाँलाई निकाल्नुअघि',
          during: 'उहाँलाई निकाल्दा',
          after: 'त्यसपछि',
        },
      },
      does: 'कसले के गर्छ',
      by: 'कुन संस्थाले गर्छ',
      within: 'कति घण्टाभित्र',
      tells: { label: 'के भन्न सकिन्छ', choices: compartments },
      role: { label: 'कसलाई, कुन रूपमा', choices: TOLD_AS },
      purpose: 'के कामका लागि, अरूका लागि होइन',
      pays: 'खर्च कसले दिन्छ',
      paysUntil: 'खर्च कहिलेसम्म',
      after: 'कुन सर्तपछि यो खर्च चल्छ',
    },
  },
  'agreement-signed': {
    label: 'हस्ताक्षर गरियो',
    headline: 'हस्ताक्षर: {name}',
    fields: { clauses: 'कुन सर्तहरू', name: 'नाम र पद', at: 'कहिले' },
  },
  'agreement-head-changed': {
    label: 'प्रमुख फेरिए',
    headline: 'प्रमुख फेरिनुभयो: फेरि हस्ताक्षर चाहिन्छ',
    fields: { organisation: 'कुन संस्थाको', was: 'कसले हस्ताक्षर गरेका थिए', at: 'कहिलेदेखि' },
  },
  'agreement-ended': {
    label: 'सम्झौता अन्त्य गरियो',
    headline: 'सम्झौता अन्त्य गरियो: {why}',
    fields: { at: 'कहिलेदेखि', why: 'किन' },
  },
  'agreement-reviewed': {
    label: 'सँगै हेरियो',
    headline: 'सँगै हेरियो: {decided}',
    fields: { at: 'कहिले', decided: 'के टुङ्गो लाग्यो', feedback: 'अर्को पक्षलाई हामी के भन्छौँ', nextAt: 'अर्को पटक कहिले' },
  },
  'agreement-news': {
    label: 'साझेदारका लागि खबर',
    headline: 'खबर: {says}',
    fields: { says: 'नयाँ के छ' },
  },
  'agreement-asked': {
    label: 'साझेदारलाई प्रश्न',
    headline: 'प्रश्न: {asks}',
    fields: { asks: 'हामी के सोध्छौँ' },
  },
  'agreement-answered': {
    label: 'साझेदारलाई उत्तर',
    headline: 'उत्तर: {says}',
    fields: { of: 'कुन प्रश्न', says: 'हाम्रो उत्तर' },
  },
  'directory-line': {
    label: 'निर्देशिकाको पङ्क्ति',
    headline: 'निर्देशिकाको पङ्क्ति: {district}',
    fields: {
      district: 'जिल्ला, यसको कोडले',
      languages: 'त्यहाँ बोलिने भाषा',
      onDuty: 'ड्युटीमा को छ',
      phone: 'फोन',
      counterpart: 'सीमापारिको साझेदार',
      by: 'कसले पक्का गर्‍यो',
      at: 'कहिले',
    },
  },
  'conference-held': {
    label: 'मामिलाबारे बैठक',
    headline: 'मामिलाबारे बैठक: {decided}',
    fields: {
      at: 'कहिले',
      present: 'को-को थिए',
      herView: {
        label: 'उहाँको आफ्नै कुरा',
        choices: {
          present: 'उहाँ त्यहाँ हुनुहुन्थ्यो र आफैँ बोल्नुभयो',
          told: 'उहाँले भनेजस्तै कसैले सुनायो',
          'not-asked': 'सोधिएन',
        },
      },
      decided: 'के टुङ्गो लाग्यो',
      dissent: 'कसले फरक सोच्यो, र किन',
      nextAt: 'अर्को मिति',
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
