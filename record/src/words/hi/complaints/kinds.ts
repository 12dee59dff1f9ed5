// Hindi for the kinds of a complaint: made, about somebody else too, passed to somebody who looks into it, answered.
import type { KindsWords } from '../../kind-words.ts'
import { roles } from '../entrance/who.ts'

const { server: _, ...as } = roles

export const complaintKinds = {
  'complaint-made': {
    label: 'शिकायत',
    headline: 'शिकायत की गई',
    fields: {
      about: { label: 'किसके बारे में है', help: 'उन्हें यह नहीं दिखती, न यह कि ऐसी कोई शिकायत है।' },
      aboutBody: { label: 'किस संस्था या दफ़्तर के बारे में है', help: 'वहाँ किसी को यह नहीं दिखती, न यह कि ऐसी कोई शिकायत है।' },
      what: 'क्या हुआ',
      from: {
        label: 'कौन कह रहे हैं',
        choices: { her: 'वे ख़ुद', family: 'उनके परिवार वाले', worker: 'यहाँ काम करने वाला कोई', other: 'कोई और' },
      },
      toldAt: 'कब बताया गया',
      to: {
        label: 'इसे कौन देखेंगे',
        help: 'कोई प्रबंधक (स्टीवर्ड), या दूसरी संस्था का कोई। जिनके बारे में है वे कभी नहीं, न उनके ऊपर वाले।',
      },
      organisation: 'किस संस्था के',
      as: { label: 'किस रूप में', choices: as },
    },
  },
  'complaint-named': {
    label: 'यह किसी और के बारे में भी है',
    headline: 'यह किसी और के बारे में भी है',
    fields: { about: 'किसके बारे में है', aboutBody: 'किस संस्था या दफ़्तर के बारे में है', why: 'क्यों' },
  },
  'complaint-passed': {
    label: 'अब कोई और भी इसे देखते हैं',
    headline: 'अब कोई और भी इसे देखते हैं',
    fields: {
      to: {
        label: 'इसे कौन देखेंगे',
        help: 'कोई प्रबंधक (स्टीवर्ड), या दूसरी संस्था का कोई। जिनके बारे में है वे कभी नहीं, न उनके ऊपर वाले।',
      },
      organisation: 'किस संस्था के',
      as: { label: 'किस रूप में', choices: as },
      why: 'क्यों',
    },
  },
  'complaint-answered': {
    label: 'इसका क्या हुआ',
    headline: '{answer}',
    fields: {
      answer: {
        label: 'इसका क्या हुआ',
        choices: {
          looking: 'देखा जा रहा है',
          upheld: 'बात सही थी, कुछ किया जा रहा है',
          'not-shown': 'साबित नहीं हो सका',
          'not-for-us': 'इसे किसी और को देखना होगा',
          disputed: 'शिकायत करने वाले कहते हैं कि यह काफ़ी नहीं',
        },
      },
      reason: 'वजह',
      nextAt: 'अगली ख़बर कब तक',
    },
  },
} as const satisfies KindsWords<'complaint-made' | 'complaint-named' | 'complaint-passed' | 'complaint-answered'>
