// Nepali for evidence: age, medical examination, papers, statements.
import type { KindsWords } from '../../kind-words.ts'
import { WHO_PRESENT, YES_NO_UNKNOWN } from '../shared-choices.ts'

export const evidence = {
  'age-evidence': {
    label: 'उमेरको प्रमाण',
    headline: 'उमेर: {age} ({source})',
    fields: {
      source: {
        label: 'उमेर केबाट थाहा भयो',
        help: 'आधार कार्ड परिचयपत्र हो: यसले जन्म दिन प्रमाणित गर्दैन।',
        choices: {
          'school-birth': 'विद्यालयको जन्ममिति प्रमाणपत्र',
          matriculation: 'म्याट्रिक वा प्रवेशिका प्रमाणपत्र',
          municipal: 'नगरपालिका वा पञ्चायतको जन्मदर्ता',
          'medical-test': 'उमेरको डाक्टरी जाँच',
          appearance: 'हेर्दा: उमेर कम भएको प्रस्ट देखिन्छ',
          herself: 'उहाँले भन्नुभयो',
          family: 'परिवारले भन्यो',
          identity: 'परिचयपत्र',
          other: 'अरू केही',
          'school-paper': 'विद्यालयको अर्को कागज: दर्ता, सरुवा पत्र, प्रतिवेदन',
          'hospital-birth': 'अस्पतालको जन्म अभिलेख',
          horoscope: 'चिना',
        },
      },
      bornOn: 'जन्मेको दिन',
      age: 'उमेर',
      seenBy: 'कागज कसले देख्यो, र त्यो कहाँ राखिएको थियो',
      paper: 'नक्कल',
      ageOn: { label: 'त्यो उमेर कुन दिन थियो', help: 'खाली भए, लेखेको दिन।' },
      issuedBy: 'कागज कसले दियो',
      keptAt: 'कागज अहिले कहाँ छ',
      doubted: {
        label: 'कागजमा शंका छ',
        choices: {
          no: 'छैन',
          forged: 'नक्कली हुन सक्छ, र कारण लेखिएको छ',
          changed: 'त्यसमा केही फेरिएको छ, र कहाँ लेखिएको छ',
          'other-person': 'अरू कसैको हुन सक्छ',
        },
      },
    },
  },
  'medical-examination': {
    label: 'डाक्टरी जाँच',
    headline: 'डाक्टरी जाँच',
    fields: {
      examinedAt: 'जाँच कहिले भयो',
      sentAt: 'उहाँलाई कहिले पठाइयो वा ल्याइयो',
      where: 'अस्पताल वा क्लिनिक',
      by: {
        label: 'कसले जाँच गर्‍यो',
        choices: { 'woman-doctor': 'महिला डाक्टर', doctor: 'डाक्टर', board: 'मेडिकल बोर्ड' },
      },
      purpose: {
        label: 'जाँच केका लागि थियो',
        help: 'एकभन्दा बढी कुराका लागि भए, मिल्ने पहिलो रोज्नुहोस्।',
        choices: {
          offence: 'अपराधको प्रमाणका लागि',
          health: 'उहाँको स्वास्थ्यका लागि',
          age: 'उहाँको उमेर थाहा पाउन',
          unknown: 'थाहा छैन',
        },
      },
      agreed: {
        label: 'उहाँको मन्जुरी थियो कि',
        choices: {
          yes: 'उहाँको मन्जुरी थियो',
          guardian: 'निर्णय गर्ने हक भएको व्यक्तिको मन्जुरी थियो',
          no: 'उहाँको मन्जुरी थिएन',
          unknown: 'थाहा छैन',
        },
      },
      companion: 'उहाँले भरोसा गर्ने कोही सँगै थियो कि',
      findings: 'जाँचमा के देखियो',
      paper: 'रिपोर्ट',
      missing: {
        label: 'प्रतिवेदनमा के लेखिएको छैन',
        choices: { consent: 'उहाँ राजी हुनुभएको', started: 'कहिले सुरु भयो', ended: 'कहिले सकियो', doctor: 'कुन डाक्टर' },
      },
    },
  },
  'medical-report-sent': {
    label: 'डाक्टरी रिपोर्ट पठाइयो',
    headline: 'डाक्टरी रिपोर्ट पठाइयो: {to}',
    fields: { sentAt: 'कहिले', to: 'कसलाई', number: 'चिठीको नम्बर' },
  },
  'paper-added': {
    label: 'कागज वा फोटो',
    headline: '{title}',
    fields: {
      title: 'यो के हो',
      paper: 'कागज',
      sort: {
        label: 'कस्तो खालको',
        choices: {
          order: 'आदेश',
          report: 'रिपोर्ट',
          certificate: 'प्रमाणपत्र',
          letter: 'चिठी',
          photo: 'फोटो',
          recording: 'रेकर्डिङ',
          other: 'अरू केही',
        },
      },
      on: 'यसमा लेखिएको मिति',
    },
  },
  'paper-made': {
    label: 'कागज तयार भयो',
    headline: 'कागज तयार भयो: {paper}',
    fields: {
      paper: {
        label: 'कुन कागज',
        choices: {
          'production-report': 'उपस्थितिको प्रतिवेदन',
          'social-investigation-report': 'सामाजिक अनुसन्धान प्रतिवेदन',
          'home-verification-request': 'घर हेर्ने अनुरोध',
          'home-verification-report': 'घर हेरेको प्रतिवेदन',
          'superintendent-letter': 'प्रहरी अधीक्षकलाई पत्र',
          'magistrate-statement': 'म्याजिस्ट्रेटसमक्ष बयानको निवेदन',
          'missed-clock': 'समय बितेको कामको पत्र',
          'release-certificate': 'मुक्ति प्रमाणपत्रको निवेदन',
          compensation: 'क्षतिपूर्तिको निवेदन',
        },
      },
      language: { label: 'कुन भाषामा', choices: { en: 'अङ्ग्रेजी', hi: 'हिन्दी', ne: 'नेपाली' } },
      madeAt: 'कहिले',
      about: 'कुन कामबारे',
      of: 'कुन टिपोटको उत्तर',
    },
  },
  'statement-taken': {
    label: 'बयान लिइयो',
    headline: '{before} समक्ष बयान',
    fields: {
      span: 'कहिलेदेखि कहिलेसम्म',
      before: {
        label: 'कसको अगाडि',
        choices: {
          police: 'प्रहरी',
          magistrate: 'मजिस्ट्रेट',
          committee: 'बाल कल्याण समिति',
          caseworker: 'कार्यकर्ता',
          court: 'अदालत',
        },
      },
      where: {
        label: 'कहाँ',
        choices: {
          home: 'उहाँको घर',
          'place-she-chose': 'उहाँले रोजेको ठाउँ',
          station: 'प्रहरी थाना',
          court: 'अदालत',
          shelter: 'आश्रय गृह',
          hospital: 'अस्पताल',
          other: 'अर्को ठाउँ',
        },
      },
      language: 'उहाँ कुन भाषामा बोल्नुभयो',
      present: { label: 'कोठामा को को हुनुहुन्थ्यो', choices: WHO_PRESENT },
      interpreter: 'दोभासे थियो कि',
      words: { label: 'उहाँले के भन्नुभयो', help: 'उहाँकै शब्दमा लेख्नुहोस्। मिलाएर नलेख्नुहोस्।' },
      paper: 'नक्कल वा रेकर्डिङ',
      place: 'कुन ठाउँ',
      takenBy: 'कसले लेख्यो',
      support: { label: 'साथ दिने कोही थियो कि', choices: YES_NO_UNKNOWN },
      lawyer: { label: 'वकिल थिए कि', choices: YES_NO_UNKNOWN },
      writtenIn: 'कुन भाषामा लेखियो',
      breaks: 'बीचमा आराम थियो कि',
      readBack: { label: 'उहाँलाई पढेर सुनाइयो कि', choices: YES_NO_UNKNOWN },
      signed: {
        label: 'उहाँले सही गर्नुभयो कि',
        choices: {
          signed: 'सही गर्नुभयो',
          thumb: 'औँठाछाप लगाउनुभयो',
          refused: 'उहाँ चाहनुहुन्नथ्यो',
          no: 'मागिएन',
          unknown: 'थाहा छैन',
        },
      },
      persons: { label: 'उहाँले कसकसको नाम लिनुभयो', help: 'हरेक लाइनमा एक, उहाँले भनेजस्तै।' },
      places: { label: 'उहाँले कुन कुन ठाउँको नाम लिनुभयो', help: 'हरेक लाइनमा एक, उहाँले भनेजस्तै।' },
      acts: {
        label: 'उहाँले के के भएको बताउनुभयो',
        choices: {
          promised: 'काम, बिहे वा यात्राको वाचा',
          paid: 'उहाँका लागि पैसा दिइयो',
          taken: 'उहाँलाई लगियो',
          'locked-in': 'उहाँलाई थुनियो',
          threatened: 'उहाँ वा परिवारलाई धम्काइयो',
          beaten: 'उहाँलाई पिटियो',
          sexual: 'यौन हिंसा',
          'made-to-work': 'उहाँलाई काम गराइयो',
          'papers-kept': 'उहाँका कागज राखियो',
          drugged: 'उहाँलाई केही खुवाइयो वा पिलाइयो',
          'own-wish': 'उहाँ आफ्नै इच्छाले जानुभयो',
        },
      },
      country: { label: 'कुन देशमा', choices: { IN: 'भारत', NP: 'नेपाल' } },
      warnedAt: {
        label: 'अब के हुन सक्छ भनेर उहाँलाई कहिले भनियो',
        help: 'नेपालमा, प्रमाणित हुनुअघि: पछि यस बयानविपरीत भने जेल हुन सक्छ।',
      },
      certifiedAt: 'कहिले प्रमाणित भयो',
    },
  },
} as const satisfies KindsWords<
  'age-evidence' | 'medical-examination' | 'medical-report-sent' | 'paper-added' | 'paper-made' | 'statement-taken'
>
