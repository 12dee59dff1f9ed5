// Nepali for the first days: the report, who she is, finding her, the journey, her safety.
import type { KindsWords } from '../../kind-words.ts'
import { EXPLOITATION } from '../shared-choices.ts'

export const arrival = {
  'alias-chosen': {
    label: 'उहाँलाई के भनेर बोलाउने',
    headline: 'यहाँको नाम: {alias}',
    fields: { alias: 'एउटा रङ र एउटा जनावर', herChoice: 'उहाँ आफैँले रोज्नुभयो' },
  },
  journey: {
    label: 'यात्रा',
    headline: 'यात्रा, {span}',
    fields: {
      span: {
        label: 'कहिलेदेखि कहिलेसम्म',
        help: 'यात्राको समय मात्र लेख्नुहोस्। पर्खेको, सुस्ताएको र कागज बनाएको समय यात्रा होइन, त्यो गनिन्छ।',
      },
      from: 'कहाँबाट',
      to: 'कहाँसम्म',
      why: 'यति धेरै समय किन लाग्यो',
    },
  },
  'person-identified': {
    label: 'उहाँ को हुनुहुन्छ',
    headline: '{name}',
    fields: {
      name: { label: 'नाम', help: 'उहाँले भन्नुभए जस्तै, उहाँले लेख्ने लिपिमा।' },
      otherNames: 'उहाँलाई दिइएका अरू नाम',
      gender: {
        label: 'लिङ्ग',
        choices: { female: 'महिला', male: 'पुरुष', other: 'अन्य', 'not-said': 'भन्नुभएन' },
      },
      bornOn: {
        label: 'जन्मेको दिन, उहाँले भन्नुभए जस्तै',
        help: 'उमेरका कागज “उमेरको प्रमाण” मा राख्नुहोस्।',
      },
      home: 'घर',
      family: 'परिवार: को, र कहाँ',
      nationality: {
        label: 'कुन देशको नागरिक',
        choices: {
          india: 'भारत',
          nepal: 'नेपाल',
          bangladesh: 'बङ्गलादेश',
          other: 'अर्को देश',
          unknown: 'थाहा छैन',
        },
      },
      speaks: 'कुन भाषा बोल्नुहुन्छ',
      source: {
        label: 'हामीलाई कसरी थाहा भयो',
        choices: {
          herself: 'उहाँले भन्नुभयो',
          family: 'परिवारले भन्यो',
          paper: 'कागजबाट',
          other: 'अरू कसैले भन्यो',
        },
      },
    },
  },
  'report-received': {
    label: 'खबर आयो',
    headline: 'भनिएको कुरा: {what}',
    fields: {
      toldAt: 'तपाईंलाई कहिले भनियो',
      what: { label: 'तपाईंलाई के भनियो', help: 'यहाँ नाम नलेख्नुहोस्। नाम “उहाँ को हुनुहुन्छ” मा लेख्नुहोस्।' },
      toldBy: {
        label: 'तपाईंलाई कसले भन्यो',
        choices: {
          herself: 'उहाँ आफैँले',
          parent: 'आमा वा बुबाले',
          relative: 'नातेदार वा छिमेकीले',
          volunteer: 'गाउँका स्वयंसेवक वा समितिले',
          organisation: 'अर्को संस्थाले',
          helpline: 'हेल्पलाइनले',
          police: 'प्रहरी वा रेल प्रहरीले',
          passerby: 'देख्ने कसैले',
          other: 'अरू कसैले',
        },
      },
      about: { label: 'यो के हुन सक्छ', choices: EXPLOITATION },
      person: {
        label: 'कसको बारेमा',
        choices: {
          girl: 'केटी',
          boy: 'केटा',
          woman: 'महिला',
          man: 'पुरुष',
          other: 'अरू कोही',
          unknown: 'थाहा छैन',
        },
      },
      ageSaid: 'उमेर, भनिए जति',
      where: 'कहाँ',
      danger: {
        label: 'अहिले खतरा छ कि',
        choices: { now: 'छ, अहिले नै', soon: 'छिट्टै हुन सक्छ', no: 'अहिले छैन', unknown: 'थाहा छैन' },
      },
      alias: {
        label: 'उहाँलाई के भनेर बोलाउने',
        help: 'एउटा रङ र एउटा जनावर। सक्ने भएपछि उहाँ आफैँले रोज्नुहुन्छ।',
      },
    },
  },
  'safety-concern': {
    label: 'सुरक्षाको चिन्ता',
    headline: '{what} · {urgency}',
    fields: {
      what: {
        label: 'चिन्ता के कुराको हो',
        choices: {
          threat: 'धम्की',
          'trafficker-near': 'पहिलेको कोही नजिकै छ वा फोन गर्छ',
          family: 'परिवारको दबाब',
          police: 'प्रहरीको दबाब वा राति आउने',
          place: 'उहाँ सुत्ने ठाउँ',
          'self-harm': 'उहाँले आफूलाई चोट पुर्‍याउन सक्नुहुन्छ',
          travel: 'उहाँलाई कतै लैजान सक्छन्',
          other: 'अरू केही',
          visit: 'कोही आयो वा फोन गर्‍यो',
          offer: 'पैसा, उपहार वा लोभ',
        },
      },
      urgency: {
        label: 'कति चाँडो केही गर्नुपर्छ',
        choices: { now: 'अहिले नै', today: 'आज', week: 'यही हप्ता' },
      },
      detail: 'के थाहा छ',
      done: 'अहिलेसम्म के गरियो',
      herWish: {
        label: 'उहाँले यो भेट वा फोन चाहनुहुन्थ्यो',
        choices: { yes: 'चाहनुहुन्थ्यो', no: 'चाहनुहुन्नथ्यो', 'not-asked': 'सोधिएन' },
      },
    },
  },
  'taken-charge': {
    label: 'भेटिनुभयो र संरक्षणमा लिइयो',
    headline: 'भेटिनुभयो र संरक्षणमा लिइयो: {by}',
    fields: {
      takenAt: 'कहिले',
      age: {
        label: 'उहाँको उमेर १८ वर्षभन्दा कम हो कि',
        choices: { child: '१८ वर्षभन्दा कम', maybe: '१८ वर्षभन्दा कम हुन सक्छ', adult: '१८ वर्ष वा बढी' },
      },
      by: {
        label: 'कसले संरक्षणमा लियो',
        choices: {
          police: 'प्रहरी थाना',
          sjpu: 'विशेष किशोर प्रहरी एकाइ',
          'railway-police': 'रेल प्रहरी',
          labour: 'श्रम विभाग',
          helpline: 'बाल हेल्पलाइन',
          organisation: 'हाम्रो वा अर्को संस्था',
          hospital: 'अस्पताल वा नर्सिङ होम',
          citizen: 'कुनै नागरिक',
          home: 'कुनै आश्रय गृह',
        },
      },
      holder: 'कार्यालय वा संस्थाको नाम',
      where: 'उहाँ कहाँ भेटिनुभयो',
      condition: 'उहाँ कस्तो हुनुहुन्थ्यो: चोट, भोक, जाडो',
    },
  },
} as const satisfies KindsWords<
  'alias-chosen' | 'journey' | 'person-identified' | 'report-received' | 'safety-concern' | 'taken-charge'
>
