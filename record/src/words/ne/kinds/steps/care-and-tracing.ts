// Nepali for care that is owed, a child found or missing, and the case in Nepal.
import type { KindsWords } from '../../../kind-words.ts'

export const careAndTracing = {
  'left-home': {
    label: 'आश्रय गृहबाट जानुभयो',
    headline: 'आश्रय गृहबाट जानुभयो: {how}',
    fields: {
      leftAt: 'कहिले',
      how: {
        label: 'कसरी',
        choices: {
          discharged: 'आदेशको अवधि सकियो',
          moved: 'अर्को आश्रय गृहमा सर्नुभयो',
          family: 'परिवार वा आफ्नै ठाउँ',
          'on-her-own': 'उहाँ आफैँ जानुभयो',
          other: 'अर्को तरिकाले',
        },
      },
      note: 'टिपोट',
    },
  },
  'care-needed': {
    label: 'अहिल्यै हेरचाह चाहिन्छ',
    headline: 'अहिल्यै हेरचाह चाहिन्छ: {need}',
    fields: {
      seenAt: 'यो कहिले देखियो',
      need: {
        label: 'के चाहिन्छ',
        choices: { care: 'सुरक्षित ठाउँ र हेरचाह', medical: 'तुरुन्त अस्पताल', both: 'दुवै', neither: 'दुवै होइन' },
      },
      lives: {
        label: 'उहाँ कहाँ बस्नुहुन्छ',
        choices: {
          'same-house': 'जसका विरुद्ध उजुरी छ, उसैको घरमा',
          institution: 'कुनै संस्थामा, आमाबाबुविना',
          'no-home': 'घर र सहाराविना',
          safe: 'उहाँलाई जोगाउनेहरूसँग',
          unknown: 'थाहा छैन',
        },
      },
      arrangedAt: 'आश्रय वा हेरचाह कहिले मिलाइयो',
      hospitalAt: 'अस्पताल कहिले पुग्नुभयो',
      treatedAt: 'पैसा नलिई उपचार कहिले भयो',
      note: 'टिपोट',
    },
  },
  'support-person': {
    label: 'सहायक व्यक्ति',
    headline: 'सहायक व्यक्ति: {result}',
    fields: {
      decidedAt: 'कहिले',
      result: {
        label: 'के तय भयो',
        choices: { assigned: 'सहायक व्यक्ति दिइयो', declined: 'उहाँ सहायक चाहनुहुन्न', ended: 'सहायक व्यक्ति अब हुनुहुन्न' },
      },
      from: 'कुन संस्थाबाट',
    },
  },
  'care-report': {
    label: 'हेरचाहको प्रतिवेदन वा जाँच',
    headline: '{what}',
    fields: {
      madeAt: 'कहिले',
      what: {
        label: 'के',
        choices: {
          plan: 'व्यक्तिगत हेरचाह योजना, बनाइयो वा हेरियो',
          foster: 'पालक परिवारलाई भेटियो',
          aftercare: 'पछिको हेरचाहको प्रतिवेदन पठाइयो',
          support: 'समितिलाई सहायक व्यक्तिको प्रतिवेदन',
        },
      },
      note: 'टिपोट',
      paper: 'प्रतिवेदन',
    },
  },
  'separated-child': {
    label: 'परिवारबाट छुटेको बच्चा भेटियो',
    headline: 'परिवारबाट छुटेको बच्चा: {seems}',
    fields: {
      foundAt: 'बच्चा कहिले भेटियो वा बुझाइयो',
      seems: {
        label: 'बच्चा कस्तो देखिन्छ वा के भन्छ',
        choices: { lost: 'हराएको', abandoned: 'छाडिएको', orphan: 'अनाथ', surrendered: 'आमाबाबुले लेखेर सुम्पेको' },
      },
      years: { label: 'उमेर', choices: { 'up-to-two': 'दुई वर्षसम्म', older: 'दुई वर्षभन्दा ठूलो', unknown: 'थाहा छैन' } },
      toldAt: 'कहिले भनियो, वा बच्चा दर्ता भएको गृहलाई बुझाइयो',
      to: {
        label: 'कसलाई',
        choices: {
          helpline: 'बाल हेल्पलाइन',
          police: 'प्रहरी थाना',
          committee: 'बाल कल्याण समिति',
          unit: 'जिल्ला बाल संरक्षण एकाइ',
          home: 'दर्ता भएको गृह',
        },
      },
      uploadedAt: 'पोर्टलमा कहिले राखियो',
      note: 'टिपोट',
    },
  },
  'missing-told': {
    label: 'हराएको बच्चाको खबर प्रहरीलाई गरियो',
    headline: 'हराएको बच्चा: {station} मा भनियो',
    fields: {
      toldAt: 'प्रहरीलाई कहिले भनियो',
      station: 'प्रहरी थाना',
      lastSeen: 'अन्तिमपटक कहिले र कहाँ देखिनुभयो',
    },
  },
  'tracing-step': {
    label: 'हराएको बच्चा खोज्ने कदम',
    headline: '{step}',
    fields: {
      doneAt: 'कहिले',
      step: {
        label: 'के भयो',
        choices: {
          portal: 'फोटो र विवरण पोर्टलमा राखियो',
          nodal: 'नोडल अधिकृतहरूलाई भनियो',
          suspected: 'प्रहरीलाई बेचबिखनको शंका गर्ने कारण छ',
          unit: 'मुद्दा मानव बेचबिखन विरोधी एकाइमा गयो',
        },
      },
      number: 'नम्बर',
      note: 'टिपोट',
    },
  },
  'nepal-step': {
    label: 'नेपालमा मुद्दाको चरण',
    headline: 'नेपाल: {step}',
    fields: {
      doneAt: 'कहिले',
      step: {
        label: 'के भयो',
        choices: {
          complaint: 'उहाँले प्रहरीमा उजुरी गर्नुभयो',
          certified: 'जिल्ला अदालतले उहाँको बयान प्रमाणित गर्‍यो',
          conviction: 'अदालतले कसैलाई दोषी ठहर गर्‍यो',
          compensation: 'उहाँलाई क्षतिपूर्ति दिइयो',
          'centre-in': 'उहाँ पुनर्स्थापना केन्द्रमा आउनुभयो',
          'centre-left': 'उहाँ पुनर्स्थापना केन्द्रबाट जानुभयो',
        },
      },
      warned: {
        label: 'बयान फेर्दा के हुन सक्छ, उहाँलाई पहिल्यै भनियो कि',
        choices: { yes: 'छ', no: 'छैन', unknown: 'थाहा छैन' },
      },
      where: 'कहाँ',
      note: 'टिपोट',
    },
  },
} as const satisfies KindsWords<
  | 'left-home'
  | 'care-needed'
  | 'support-person'
  | 'care-report'
  | 'separated-child'
  | 'missing-told'
  | 'tracing-step'
  | 'nepal-step'
>
