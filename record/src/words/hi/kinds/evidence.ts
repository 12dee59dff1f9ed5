// Hindi for evidence: age, medical examination, papers, statements.
import type { KindsWords } from '../../kind-words.ts'
import { WHO_PRESENT, YES_NO_UNKNOWN } from '../shared-choices.ts'

export const evidence = {
  'age-evidence': {
    label: 'उम्र का सबूत',
    headline: 'उम्र: {age} ({source})',
    fields: {
      source: {
        label: 'उम्र किससे पता चली',
        help: 'आधार कार्ड पहचान-पत्र है: वह जन्म का दिन साबित नहीं करता।',
        choices: {
          'school-birth': 'स्कूल का जन्म-तिथि प्रमाण-पत्र',
          matriculation: 'मैट्रिक का प्रमाण-पत्र',
          municipal: 'नगर निकाय या पंचायत का जन्म प्रमाण-पत्र',
          'medical-test': 'उम्र की डॉक्टरी जाँच',
          appearance: 'देखने से: साफ़ है कि उम्र कम है',
          herself: 'उन्होंने बताया',
          family: 'परिवार ने बताया',
          identity: 'पहचान-पत्र',
          other: 'कुछ और',
          'school-paper': 'स्कूल का दूसरा काग़ज़: रजिस्टर, टीसी, रिपोर्ट',
          'hospital-birth': 'अस्पताल का जन्म अभिलेख',
          horoscope: 'जन्म-कुंडली',
        },
      },
      bornOn: 'जन्म का दिन',
      age: 'उम्र',
      seenBy: 'काग़ज़ किसने देखा, और वह कहाँ रखा था',
      paper: 'नक़ल',
      ageOn: { label: 'वह उम्र किस दिन थी', help: 'ख़ाली हो, तो लिखने का दिन।' },
      issuedBy: 'काग़ज़ किसने दिया',
      keptAt: 'काग़ज़ अब कहाँ है',
      doubted: {
        label: 'क्या काग़ज़ पर शक है',
        choices: {
          no: 'नहीं',
          forged: 'शायद नक़ली है, और वजह लिखी है',
          changed: 'उसमें कुछ बदला गया है, और जगह लिखी है',
          'other-person': 'शायद किसी और का है',
        },
      },
    },
  },
  'medical-examination': {
    label: 'डॉक्टरी जाँच (मेडिकल)',
    headline: 'डॉक्टरी जाँच (मेडिकल)',
    fields: {
      examinedAt: 'जाँच कब हुई',
      sentAt: 'उन्हें कब भेजा या लाया गया',
      where: 'अस्पताल या क्लिनिक',
      by: {
        label: 'किसने जाँच की',
        choices: { 'woman-doctor': 'महिला डॉक्टर', doctor: 'डॉक्टर', board: 'मेडिकल बोर्ड' },
      },
      purpose: {
        label: 'जाँच किसलिए थी',
        help: 'कई बातों के लिए हो, तो जो पहली ठीक बैठे उसे चुनें।',
        choices: {
          offence: 'अपराध के सबूत के लिए',
          health: 'उनकी सेहत के लिए',
          age: 'उनकी उम्र जानने के लिए',
          unknown: 'पता नहीं',
        },
      },
      agreed: {
        label: 'क्या वे राज़ी थीं',
        choices: {
          yes: 'वे राज़ी थीं',
          guardian: 'जिन्हें फ़ैसले का हक़ है, वे राज़ी थे',
          no: 'वे राज़ी नहीं थीं',
          unknown: 'पता नहीं',
        },
      },
      companion: 'क्या उनके भरोसे का कोई साथ था',
      findings: 'जाँच में क्या मिला',
      paper: 'रिपोर्ट',
      missing: {
        label: 'रिपोर्ट में क्या नहीं लिखा',
        choices: { consent: 'कि वे राज़ी थीं', started: 'कब शुरू हुई', ended: 'कब ख़त्म हुई', doctor: 'किस डॉक्टर ने की' },
      },
    },
  },
  'medical-report-sent': {
    label: 'मेडिकल रिपोर्ट भेजी गई',
    headline: 'मेडिकल रिपोर्ट भेजी गई: {to}',
    fields: { sentAt: 'कब', to: 'किसे', number: 'चिट्ठी का नंबर' },
  },
  'paper-added': {
    label: 'काग़ज़ या फ़ोटो',
    headline: '{title}',
    fields: {
      title: 'यह क्या है',
      paper: 'काग़ज़',
      sort: {
        label: 'किस तरह का',
        choices: {
          order: 'आदेश',
          report: 'रिपोर्ट',
          certificate: 'प्रमाण-पत्र',
          letter: 'चिट्ठी',
          photo: 'फ़ोटो',
          recording: 'रिकॉर्डिंग',
          other: 'कुछ और',
        },
      },
      on: 'इस पर लिखी तारीख़',
    },
  },
  'paper-made': {
    label: 'काग़ज़ तैयार हुआ',
    headline: 'काग़ज़ तैयार हुआ: {paper}',
    fields: {
      paper: {
        label: 'कौन-सा काग़ज़',
        choices: {
          'production-report': 'पेशी की रिपोर्ट',
          'social-investigation-report': 'सामाजिक अन्वेषण रिपोर्ट',
          'home-verification-request': 'गृह सत्यापन का अनुरोध',
          'home-verification-report': 'गृह सत्यापन रिपोर्ट',
          'superintendent-letter': 'पुलिस अधीक्षक को पत्र',
          'magistrate-statement': 'मजिस्ट्रेट के सामने बयान का आवेदन',
          'missed-clock': 'बीते समय वाले काम का पत्र',
          'release-certificate': 'मुक्ति प्रमाण-पत्र का आवेदन',
          compensation: 'प्रतिकर का आवेदन',
        },
      },
      language: { label: 'किस भाषा में', choices: { en: 'अंग्रेज़ी', hi: 'हिंदी', ne: 'नेपाली' } },
      madeAt: 'कब',
      about: 'किस काम के बारे में',
      of: 'किस प्रविष्टि का उत्तर',
    },
  },
  'statement-taken': {
    label: 'बयान लिया गया',
    headline: '{before} के सामने बयान',
    fields: {
      span: 'कब से कब तक',
      before: {
        label: 'किसके सामने',
        choices: {
          police: 'पुलिस',
          magistrate: 'मजिस्ट्रेट',
          committee: 'बाल कल्याण समिति',
          caseworker: 'कार्यकर्ता',
          court: 'अदालत',
        },
      },
      where: {
        label: 'कहाँ',
        choices: {
          home: 'उनका घर',
          'place-she-chose': 'उनकी चुनी हुई जगह',
          station: 'थाना',
          court: 'अदालत',
          shelter: 'शेल्टर या गृह',
          hospital: 'अस्पताल',
          other: 'कोई और जगह',
        },
      },
      language: 'वे किस भाषा में बोलीं',
      present: { label: 'कमरे में कौन-कौन था', choices: WHO_PRESENT },
      interpreter: 'क्या दुभाषिया था',
      words: { label: 'उन्होंने क्या कहा', help: 'उन्हीं के शब्दों में लिखें। उन्हें सँवारें नहीं।' },
      paper: 'नक़ल या रिकॉर्डिंग',
      place: 'कौन-सी जगह',
      takenBy: 'किसने लिखा',
      support: { label: 'क्या साथ देने वाला कोई था', choices: YES_NO_UNKNOWN },
      lawyer: { label: 'क्या वकील थे', choices: YES_NO_UNKNOWN },
      writtenIn: 'किस भाषा में लिखा गया',
      breaks: 'क्या बीच में आराम मिला',
      readBack: { label: 'क्या उन्हें पढ़कर सुनाया गया', choices: YES_NO_UNKNOWN },
      signed: {
        label: 'क्या उन्होंने दस्तख़त किए',
        choices: {
          signed: 'दस्तख़त किए',
          thumb: 'अँगूठा लगाया',
          refused: 'वे नहीं चाहती थीं',
          no: 'माँगा नहीं गया',
          unknown: 'पता नहीं',
        },
      },
      persons: { label: 'उन्होंने किन लोगों का नाम लिया', help: 'हर लाइन में एक, जैसे उन्होंने कहा।' },
      places: { label: 'उन्होंने किन जगहों का नाम लिया', help: 'हर लाइन में एक, जैसे उन्होंने कहा।' },
      acts: {
        label: 'उन्होंने क्या-क्या होना बताया',
        choices: {
          promised: 'काम, शादी या सफ़र का वादा',
          paid: 'उनके लिए पैसे दिए गए',
          taken: 'उन्हें ले जाया गया',
          'locked-in': 'उन्हें बंद रखा गया',
          threatened: 'उन्हें या परिवार को धमकाया गया',
          beaten: 'उन्हें मारा गया',
          sexual: 'यौन हिंसा',
          'made-to-work': 'उनसे काम कराया गया',
          'papers-kept': 'उनके काग़ज़ रख लिए गए',
          drugged: 'उन्हें कुछ खिलाया या पिलाया गया',
          'own-wish': 'वे अपनी इच्छा से गईं',
        },
      },
      country: { label: 'किस देश में', choices: { IN: 'भारत', NP: 'नेपाल' } },
      warnedAt: {
        label: 'उन्हें कब बताया गया कि आगे क्या हो सकता है',
        help: 'नेपाल में, प्रमाणित होने से पहले: बाद में इस बयान से उलट कहने पर जेल हो सकती है।',
      },
      certifiedAt: 'कब प्रमाणित हुआ',
    },
  },
} as const satisfies KindsWords<
  'age-evidence' | 'medical-examination' | 'medical-report-sent' | 'paper-added' | 'paper-made' | 'statement-taken'
>
