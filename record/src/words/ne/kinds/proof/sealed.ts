// Nepali for sealed evidence and its chain, and for what is destroyed lawfully.
import type { KindsWords } from '../../../kind-words.ts'

const grounds = {
  'court-order': 'अदालतको आदेश छ',
  'committee-order': 'समितिको आदेश छ',
  'she-asks': 'उहाँ चाहनुहुन्छ',
  'not-needed': 'अब यो चाहिँदैन',
  'never-lawful': 'यो लेखिनै नहुने थियो',
} as const

export const sealed = {
  'evidence-sealed': {
    label: 'प्रमाण',
    headline: 'प्रमाण: {title}',
    fields: {
      title: 'यो के हो',
      original: { label: 'सक्कल', help: 'जस्तो आयो त्यस्तै। यसलाई फेरिँदैन; नक्कल यसैबाट बन्छ।' },
      sort: {
        label: 'कस्तो खालको',
        choices: { photo: 'फोटो', audio: 'आवाज', video: 'भिडियो', document: 'कागजात', other: 'अरू केही' },
      },
      came: {
        label: 'कसरी आयो',
        choices: {
          'taken-here': 'यही डिभाइसमा लिइयो',
          given: 'कसैले दियो',
          copied: 'अर्को डिभाइसबाट नक्कल गरियो',
          found: 'भेटियो',
        },
      },
      takenAt: { label: 'कहिले लिइयो', help: 'जस्तो भनियो। कसैलाई थाहा नभए खाली छोड्नुहोस्।' },
      where: 'कहाँ लिइयो',
      device: { label: 'डिभाइस', help: 'कम्पनी, मोडल र नम्बर, जति थाहा छ।' },
      from: 'कसले दियो',
      note: 'टिपोट',
    },
  },
  'custody-passed': {
    label: 'प्रमाण अर्कोलाई सुम्पियो',
    headline: 'प्रमाण सुम्पियो: {from} बाट {to} लाई',
    fields: {
      of: 'कुन प्रमाण',
      at: 'कहिले',
      from: 'त्यतिबेलासम्म कोसँग थियो',
      to: 'अब कोसँग छ',
      where: 'कहाँ',
      why: {
        label: 'किन',
        choices: {
          keeping: 'सुरक्षित राख्न',
          examination: 'जाँच गर्न',
          copy: 'नक्कल बनाउन',
          police: 'प्रहरीलाई',
          court: 'अदालतलाई',
          returned: 'फिर्ता गरियो',
          other: 'अर्को कारण',
        },
      },
      seal: {
        label: 'सिल सद्दे थियो कि',
        choices: { whole: 'सद्दे', broken: 'टुटेको', none: 'सिल थिएन', unseen: 'कसैले हेरेन' },
      },
      number: 'सिलको नम्बर',
      note: 'टिपोट',
    },
  },
  'working-copy': {
    label: 'कामको नक्कल',
    headline: 'कामको नक्कल',
    fields: {
      of: 'कुन प्रमाणको नक्कल',
      copy: 'नक्कल',
      changed: {
        label: 'यसमा के फेरियो',
        choices: {
          metadata: 'डिभाइसले लेखेको कुरा निकालियो',
          smaller: 'सानो बनाइयो',
          faces: 'अनुहार ढाकियो',
          other: 'अरू केही',
        },
      },
      note: 'टिपोट',
    },
  },
  'transcript-added': {
    label: 'लिखित वा अनुवाद',
    headline: '{sort}, सेकेन्ड {fromSecond} देखि {toSecond}',
    fields: {
      of: 'कुन रेकर्डिङको',
      sort: { label: 'कस्तो खालको', choices: { transcript: 'जस्तो बोलियो', translation: 'अर्को भाषामा' } },
      fromSecond: 'कुन सेकेन्डदेखि',
      toSecond: 'कुन सेकेन्डसम्म',
      language: 'भाषा',
      text: { label: 'के सुनिन्छ', help: 'जस्तो भनियो। स्पष्ट नभएको ठाउँमा [स्पष्ट छैन] लेख्नुहोस्।' },
      by: 'कसले लेख्यो',
    },
  },
  'erasure-asked': {
    label: 'मेटाउन माग',
    headline: 'एउटा प्रविष्टि मेटाउन माग: {ground}',
    fields: {
      of: 'कुन प्रविष्टि',
      ground: { label: 'कुन आधारमा', choices: grounds },
      order: { label: 'आदेश वा कागज', help: 'त्यसको नम्बर र कसको हो। उहाँको कुनै नाम होइन।' },
      orderedOn: 'त्यसमा लेखिएको मिति',
      why: { label: 'किन', help: 'यो पढ्न मिल्छ। मेटाउनुपर्ने कुरा यहाँ नलेख्नुहोस्।' },
    },
  },
  'erasure-agreed': {
    label: 'मेटाउन सहमति',
    headline: 'एउटा प्रविष्टि मेटाउन सहमति',
    fields: {
      of: { label: 'कुन माग', help: 'माग्नेले सहमति दिन मिल्दैन; त्यही संस्थाको अरूले पनि।' },
      note: 'टिपोट',
    },
  },
  erased: {
    label: 'मेटाइयो',
    headline: 'मेटाइयो, आदेश: {order}',
    fields: {
      of: 'कुन प्रविष्टि',
      asked: 'कुनमा मागियो',
      agreed: 'कुनमा सहमति दिइयो',
      ground: { label: 'कुन आधारमा', choices: grounds },
      order: 'आदेश वा कागज',
      at: 'कहिले',
      attachments: 'साथमा मेटाइएका फाइल',
      also: 'साथमा मेटाइएका प्रविष्टि, नम्बरले',
    },
  },
  'legal-hold': {
    label: 'रोक: केही नमेटाउने',
    headline: 'मेटाउन रोक {state}: {why}',
    fields: {
      state: { label: 'रोक', choices: { placed: 'सुरु', lifted: 'अन्त्य' } },
      why: 'किन',
      until: 'फेरि कहिले हेर्ने',
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
