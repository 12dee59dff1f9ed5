// Nepali for the people around her: brought in, handed over, looked, corrected, closed, opened again.
import type { KindsWords } from '../../kind-words.ts'
import { roles } from '../entrance/who.ts'
import { BASIS } from '../shared-choices.ts'

const ASSIGNED_AS = {
  caseworker: 'कार्यकर्ता',
  manager: 'व्यवस्थापक',
  cwc: 'बाल कल्याण समिति',
  home: 'आश्रय गृह',
  helpline: 'हेल्पलाइन',
  lawyer: 'वकिल',
  doctor: 'डाक्टर',
  counsellor: 'परामर्शकर्ता',
  official: 'सरकारी अधिकारी',
  community: 'समुदायका सदस्य',
} as const

export const team = {
  assignment: {
    label: 'साथमा जोडियो',
    headline: 'साथमा जोडियो: {as}',
    fields: {
      to: 'कसलाई',
      organisation: 'कुन संस्थाबाट',
      as: {
        label: 'कुन रूपमा',
        choices: ASSIGNED_AS,
      },
      basis: { label: 'कुन आधारमा', choices: { team: 'यसमा हामीसँगै काम गर्नुहुन्छ', ...BASIS } },
      from: 'कहिलेदेखि',
      until: 'कहिलेसम्म',
      why: 'किन',
    },
  },
  closed: {
    label: 'केस बन्द भयो',
    headline: 'केस बन्द भयो: {reason}',
    fields: {
      closedAt: 'कहिले',
      reason: {
        label: 'किन',
        choices: {
          'she-wishes': 'उहाँ अब आफैँ अघि बढ्न चाहनुहुन्छ',
          settled: 'उहाँले चाहेको कुरा भयो',
          moved: 'अब अर्को संस्थाले हेर्छ',
          'not-reached': 'उहाँसँग कुरा हुन सकेन',
          died: 'उहाँ बित्नुभयो',
          historical: 'पुरानो अभिलेख, यहाँ ल्याइएको',
          other: 'अर्को कारण',
        },
      },
      herView: {
        label: 'उहाँ यसबारे के सोच्नुहुन्छ',
        choices: { agrees: 'उहाँ सहमत हुनुहुन्छ', disputes: 'उहाँ सहमत हुनुहुन्न', 'not-asked': 'सोधिएन' },
      },
      note: 'टिपोट',
    },
  },
  correction: {
    label: 'सच्याइ',
    headline: 'सच्याइयो: {why}',
    fields: { of: 'कुन प्रविष्टि', field: 'कुन भर्ने ठाउँ', value: 'के हुनुपर्ने हो', why: 'किन' },
  },
  'hand-over': {
    label: 'केस सुम्पियो',
    headline: 'केस सुम्पियो',
    fields: {
      from: 'कसले सुम्प्यो',
      to: 'कसलाई सुम्प्यो',
      at: { label: 'कहिले', help: 'यस मिनेटदेखि सुम्पने व्यक्तिले यो केस देख्नुहुने छैन।' },
      promised: 'कुन वाचा गरिएका थिए, जुन छुट्नु हुँदैन',
      why: 'किन',
      as: { label: 'यस रूपमा उहाँसँग भएको मात्र', choices: ASSIGNED_AS },
      by: 'कसले टुङ्गो लगायो',
    },
  },
  'taken-over': {
    label: 'जिम्मा लिइयो',
    headline: 'जिम्मा लिइयो: {what}',
    fields: {
      handed: 'कुन सुम्पाइबाट',
      what: {
        label: 'के',
        choices: { promise: 'एउटा वाचा', duty: 'कानुनको एउटा काम', packet: 'पठाइएको एउटा प्याकेट' },
      },
      of: 'कुन प्रविष्टिसँग जोडिएको',
      duty: 'त्यस प्रविष्टिको कुन काम',
      at: 'कहिले',
      note: 'टिपोट',
    },
  },
  looked: {
    label: 'हेरियो',
    headline: 'हेरियो: {how}',
    fields: {
      who: 'कसले',
      as: { label: 'कुन रूपमा', choices: roles },
      how: {
        label: 'कसरी',
        choices: {
          opened: 'खोलेर हेरियो',
          copied: 'डिभाइसमा नक्कल लिइयो',
          offline: 'नेटवर्कविना खोलियो',
          exported: 'बाहिर लैजान निकालियो',
        },
      },
      at: 'कहिले',
      entries: 'कति वटा प्रविष्टि',
      purpose: {
        label: 'नक्कल केका लागि',
        choices: {
          whole: 'पढ्नेले पढ्न मिल्ने सबै',
          court: 'अदालत',
          investigation: 'अनुसन्धान',
          partner: 'सहयोग गर्ने संस्था',
          public: 'जोकोही',
          own: 'उहाँको आफ्नै नक्कल',
        },
      },
      recipient: 'कसका लागि',
    },
  },
  reopened: {
    label: 'केस फेरि खोलियो',
    headline: 'केस फेरि खोलियो: {reason}',
    fields: {
      reopenedAt: 'कहिले',
      reason: {
        label: 'किन',
        choices: {
          'she-asked': 'उहाँले भन्नुभयो',
          danger: 'फेरि खतरा छ',
          again: 'फेरि त्यस्तै भयो',
          disputed: 'बन्द गर्न उहाँ सहमत हुनुहुन्नथ्यो',
          work: 'केही काम बाँकी छ',
          other: 'अर्को कारण',
        },
      },
      note: 'टिपोट',
    },
  },
} as const satisfies KindsWords<
  'assignment' | 'closed' | 'correction' | 'hand-over' | 'looked' | 'reopened' | 'taken-over'
>
