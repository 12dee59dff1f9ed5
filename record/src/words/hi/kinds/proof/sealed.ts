// Hindi for sealed evidence and its chain, and for what is destroyed lawfully.
import type { KindsWords } from '../../../kind-words.ts'

const grounds = {
  'court-order': 'अदालत का आदेश है',
  'committee-order': 'समिति का आदेश है',
  'she-asks': 'वे चाहती हैं',
  'not-needed': 'अब इसकी ज़रूरत नहीं',
  'never-lawful': 'यह लिखा ही नहीं जाना चाहिए था',
} as const

export const sealed = {
  'evidence-sealed': {
    label: 'सबूत',
    headline: 'सबूत: {title}',
    fields: {
      title: 'यह क्या है',
      original: { label: 'मूल', help: 'जैसा आया वैसा ही। इसे बदला नहीं जाता; नक़ल इसी से बनती है।' },
      sort: {
        label: 'किस तरह का',
        choices: { photo: 'फ़ोटो', audio: 'आवाज़', video: 'वीडियो', document: 'दस्तावेज़', other: 'कुछ और' },
      },
      came: {
        label: 'कैसे आया',
        choices: {
          'taken-here': 'इसी डिवाइस पर लिया गया',
          given: 'किसी ने दिया',
          copied: 'दूसरे डिवाइस से नक़ल किया गया',
          found: 'मिला',
        },
      },
      takenAt: { label: 'कब लिया गया', help: 'जैसा बताया गया। किसी को पता न हो तो ख़ाली छोड़ें।' },
      where: 'कहाँ लिया गया',
      device: { label: 'डिवाइस', help: 'कंपनी, मॉडल और नंबर, जितना पता हो।' },
      from: 'किसने दिया',
      note: 'नोट',
    },
  },
  'custody-passed': {
    label: 'सबूत किसी और को सौंपा गया',
    headline: 'सबूत सौंपा गया: {from} से {to} को',
    fields: {
      of: 'कौन-सा सबूत',
      at: 'कब',
      from: 'तब तक किसके पास था',
      to: 'अब किसके पास है',
      where: 'कहाँ',
      why: {
        label: 'क्यों',
        choices: {
          keeping: 'सुरक्षित रखने के लिए',
          examination: 'जाँच के लिए',
          copy: 'नक़ल बनाने के लिए',
          police: 'पुलिस को',
          court: 'अदालत को',
          returned: 'वापस किया गया',
          other: 'कोई और कारण',
        },
      },
      seal: {
        label: 'क्या सील साबुत थी',
        choices: { whole: 'साबुत', broken: 'टूटी हुई', none: 'सील नहीं थी', unseen: 'किसी ने नहीं देखा' },
      },
      number: 'सील का नंबर',
      note: 'नोट',
    },
  },
  'working-copy': {
    label: 'काम की नक़ल',
    headline: 'काम की नक़ल',
    fields: {
      of: 'किस सबूत की नक़ल',
      copy: 'नक़ल',
      changed: {
        label: 'इसमें क्या बदला गया',
        choices: {
          metadata: 'डिवाइस ने जो लिखा था वह निकाला गया',
          smaller: 'छोटा किया गया',
          faces: 'चेहरे ढके गए',
          other: 'कुछ और',
        },
      },
      note: 'नोट',
    },
  },
  'transcript-added': {
    label: 'लिखा हुआ या अनुवाद',
    headline: '{sort}, सेकंड {fromSecond} से {toSecond}',
    fields: {
      of: 'किस रिकॉर्डिंग का',
      sort: { label: 'किस तरह का', choices: { transcript: 'जैसा बोला गया', translation: 'दूसरी भाषा में' } },
      fromSecond: 'किस सेकंड से',
      toSecond: 'किस सेकंड तक',
      language: 'भाषा',
      text: { label: 'क्या सुनाई देता है', help: 'जैसा कहा गया। जहाँ साफ़ न हो वहाँ [साफ़ नहीं] लिखें।' },
      by: 'किसने लिखा',
    },
  },
  'erasure-asked': {
    label: 'मिटाने की माँग',
    headline: 'एक प्रविष्टि मिटाने की माँग: {ground}',
    fields: {
      of: 'कौन-सी प्रविष्टि',
      ground: { label: 'किस आधार पर', choices: grounds },
      order: { label: 'आदेश या काग़ज़', help: 'उसका नंबर और किसका है। उनका कोई नाम नहीं।' },
      orderedOn: 'उस पर लिखी तारीख़',
      why: { label: 'क्यों', help: 'यह पढ़ा जा सकेगा। जो मिटाना है वह यहाँ न लिखें।' },
    },
  },
  'erasure-agreed': {
    label: 'मिटाने पर सहमति',
    headline: 'एक प्रविष्टि मिटाने पर सहमति',
    fields: {
      of: { label: 'कौन-सी माँग', help: 'जिसने माँगा वह सहमति नहीं दे सकता; उसी संस्था का कोई और भी नहीं।' },
      note: 'नोट',
    },
  },
  erased: {
    label: 'मिटाया गया',
    headline: 'मिटाया गया, आदेश: {order}',
    fields: {
      of: 'कौन-सी प्रविष्टि',
      asked: 'किसमें माँगा गया',
      agreed: 'किसमें सहमति दी गई',
      ground: { label: 'किस आधार पर', choices: grounds },
      order: 'आदेश या काग़ज़',
      at: 'कब',
      attachments: 'साथ में मिटाई गई फ़ाइलें',
      also: 'साथ में मिटाई गई प्रविष्टियाँ, नंबर से',
    },
  },
  'legal-hold': {
    label: 'रोक: कुछ मिटाया न जाए',
    headline: 'मिटाने पर रोक {state}: {why}',
    fields: {
      state: { label: 'रोक', choices: { placed: 'शुरू', lifted: 'ख़त्म' } },
      why: 'क्यों',
      until: 'फिर कब देखना है',
    },
  },
} as const satisfies KindsWords<
  | 'evidence-sealed'
  | 'custody-passed'
  | 'working-copy'
  | 'transcript-added'
  | 'erasure-asked'
  | 'erasure-agreed'
  | 'erased'
  | 'legal-hold'
>
