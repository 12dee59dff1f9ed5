// Hindi for care that is owed, a child found or missing, and the case in Nepal.
import type { KindsWords } from '../../../kind-words.ts'

export const careAndTracing = {
  'left-home': {
    label: 'गृह से गईं',
    headline: 'गृह से गईं: {how}',
    fields: {
      leftAt: 'कब',
      how: {
        label: 'कैसे',
        choices: {
          discharged: 'आदेश की अवधि पूरी हुई',
          moved: 'दूसरे गृह में गईं',
          family: 'परिवार या अपनी जगह',
          'on-her-own': 'वे ख़ुद चली गईं',
          other: 'किसी और तरह',
        },
      },
      note: 'नोट',
    },
  },
  'care-needed': {
    label: 'अभी देखभाल चाहिए',
    headline: 'अभी देखभाल चाहिए: {need}',
    fields: {
      seenAt: 'यह कब दिखा',
      need: {
        label: 'क्या चाहिए',
        choices: { care: 'सुरक्षित जगह और देखभाल', medical: 'तुरंत अस्पताल', both: 'दोनों', neither: 'दोनों में से कुछ नहीं' },
      },
      lives: {
        label: 'वे कहाँ रहती हैं',
        choices: {
          'same-house': 'उसी घर में जिसमें वह रहता है जिसके ख़िलाफ़ शिकायत है',
          institution: 'किसी संस्था में, माता-पिता के बिना',
          'no-home': 'घर और सहारे के बिना',
          safe: 'उनके साथ जो उन्हें बचाते हैं',
          unknown: 'पता नहीं',
        },
      },
      arrangedAt: 'आश्रय या देखभाल का इंतज़ाम कब हुआ',
      hospitalAt: 'अस्पताल कब पहुँचीं',
      treatedAt: 'बिना पैसे इलाज कब हुआ',
      note: 'नोट',
    },
  },
  'support-person': {
    label: 'सहायक व्यक्ति',
    headline: 'सहायक व्यक्ति: {result}',
    fields: {
      decidedAt: 'कब',
      result: {
        label: 'क्या तय हुआ',
        choices: { assigned: 'सहायक व्यक्ति दिया गया', declined: 'वे सहायक नहीं चाहतीं', ended: 'सहायक व्यक्ति अब साथ नहीं' },
      },
      from: 'किस संस्था से',
    },
  },
  'care-report': {
    label: 'देखभाल की रिपोर्ट या जाँच',
    headline: '{what}',
    fields: {
      madeAt: 'कब',
      what: {
        label: 'क्या',
        choices: {
          plan: 'व्यक्तिगत देखभाल योजना, बनी या देखी गई',
          foster: 'पालक परिवार से मुलाक़ात हुई',
          aftercare: 'पश्चात देखभाल की रिपोर्ट भेजी गई',
          support: 'समिति को सहायक व्यक्ति की रिपोर्ट',
        },
      },
      note: 'नोट',
      paper: 'रिपोर्ट',
    },
  },
  'separated-child': {
    label: 'परिवार से बिछड़ा बच्चा मिला',
    headline: 'परिवार से बिछड़ा बच्चा: {seems}',
    fields: {
      foundAt: 'बच्चा कब मिला या सौंपा गया',
      seems: {
        label: 'बच्चा कैसा लगता है या क्या कहता है',
        choices: { lost: 'खोया हुआ', abandoned: 'छोड़ दिया गया', orphan: 'अनाथ', surrendered: 'माता-पिता ने लिखकर सौंपा' },
      },
      years: { label: 'उम्र', choices: { 'up-to-two': 'दो साल तक', older: 'दो साल से बड़ा', unknown: 'पता नहीं' } },
      toldAt: 'कब बताया गया, या बच्चा पंजीकृत गृह को सौंपा गया',
      to: {
        label: 'किसे',
        choices: {
          helpline: 'बाल हेल्पलाइन',
          police: 'थाना',
          committee: 'बाल कल्याण समिति',
          unit: 'ज़िला बाल संरक्षण इकाई',
          home: 'पंजीकृत गृह',
        },
      },
      uploadedAt: 'पोर्टल पर कब डाला गया',
      note: 'नोट',
    },
  },
  'missing-told': {
    label: 'पुलिस को लापता बच्चे की ख़बर दी',
    headline: 'लापता बच्चा: {station} में बताया गया',
    fields: {
      toldAt: 'पुलिस को कब बताया गया',
      station: 'थाना',
      lastSeen: 'आख़िरी बार कब और कहाँ देखी गईं',
    },
  },
  'tracing-step': {
    label: 'लापता बच्चे को ढूँढने का क़दम',
    headline: '{step}',
    fields: {
      doneAt: 'कब',
      step: {
        label: 'क्या हुआ',
        choices: {
          portal: 'फ़ोटो और जानकारी पोर्टल पर डाली गई',
          nodal: 'नोडल अधिकारियों को बताया गया',
          suspected: 'पुलिस को तस्करी का शक होने का कारण है',
          unit: 'मामला मानव तस्करी रोधी इकाई को गया',
        },
      },
      number: 'नंबर',
      note: 'नोट',
    },
  },
  'nepal-step': {
    label: 'नेपाल में मामले का क़दम',
    headline: 'नेपाल: {step}',
    fields: {
      doneAt: 'कब',
      step: {
        label: 'क्या हुआ',
        choices: {
          complaint: 'उन्होंने पुलिस में शिकायत की',
          certified: 'ज़िला अदालत ने उनका बयान प्रमाणित किया',
          conviction: 'अदालत ने किसी को दोषी ठहराया',
          compensation: 'उन्हें मुआवज़ा दिया गया',
          'centre-in': 'वे पुनर्वास केंद्र आईं',
          'centre-left': 'वे पुनर्वास केंद्र से गईं',
        },
      },
      warned: {
        label: 'क्या उन्हें पहले बताया गया कि बयान बदलने का क्या नतीजा हो सकता है',
        choices: { yes: 'हाँ', no: 'नहीं', unknown: 'पता नहीं' },
      },
      where: 'कहाँ',
      note: 'नोट',
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
