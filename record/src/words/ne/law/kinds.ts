// Nepali for the facts the law asks about, and for what was decided.
import type { KindsWords } from '../../kind-words.ts'

const ACTS = {
  recruits: 'भर्ना गरियो, काममा लगाइयो वा फकाइयो',
  transports: 'अर्को ठाउँमा लगियो वा पठाइयो',
  harbours: 'आफूकहाँ राखियो वा लुकाइयो',
  transfers: 'अरू कसैलाई सुम्पियो',
  receives: 'अरू कसैबाट लिइयो',
  procures: 'वेश्यावृत्तिमा लगाइयो वा पठाइयो',
  sells: 'बेचियो, वा पैसा लिएर दिइयो',
  buys: 'किनियो, वा पैसा दिएर लिइयो',
  'taken-from-guardian': 'आमाबुबा वा अभिभावकको मन्जुरीविना उहाँहरूकहाँबाट लगियो',
  conceals: 'लगेपछि लुकाइयो वा थुनियो',
  'into-india': 'अर्को देशबाट भारत ल्याइयो',
  'out-of-india': 'भारतबाट बाहिर लगियो',
  'out-of-nepal': 'नेपालबाट बाहिर लगियो',
} as const

const MEANS = {
  threat: 'धम्की',
  force: 'बल वा अरू दबाब',
  abduction: 'अपहरण',
  fraud: 'धोका: झूटो वाचा, झूटो विवाह, कामबारे झूट',
  power: 'शक्ति वा विश्वासको दुरुपयोग',
  inducement: 'पैसा, पेस्की वा उपहार, उहाँ जसकहाँ हुनुहुन्थ्यो उसलाई पनि',
} as const

const PURPOSE = {
  sexual: 'यौन शोषण',
  labour: 'काम गराएर शोषण',
  slavery: 'दासता, वा कसैको सम्पत्तिजस्तो राख्नु',
  begging: 'भीख मगाउनु',
  organ: 'अङ्ग झिक्नु',
  marriage: 'उहाँको इच्छाविपरीत विवाह',
} as const

const SEXUAL_ACTS = {
  penetration: 'सम्भोग वा अर्को प्रवेशको काम',
  unwilling: 'मन्जुरीविना, वा डरले',
  repeated: 'एकभन्दा बढी पटक',
  gang: 'धेरै जनाले मिलेर',
  dominance: 'उहाँमाथि वश हुनेले',
  promise: 'विवाह वा कामको झूटो वाचापछि',
  touch: 'यौन मनसायले छोइयो',
  shown: 'यौन कुरा, इशारा, देखाउनु वा पछ्याउनु',
  pornography: 'यौन तस्बिर वा चलचित्रमा प्रयोग',
  hormone: 'छिट्टै ठूली देखिन हर्मोन वा सुई दिइयो',
  customer: 'बेचबिखनमा परेको थाहा पाउन सक्ने कसैले यौन प्रयोग गर्‍यो',
} as const

const TRADE = {
  'keeps-brothel': 'कसैले वेश्यालय चलायो',
  'lets-premises': 'कसैले घर वेश्यालयका लागि दियो',
  'lives-on-earnings': 'कसैले कमाइमा गुजारा गर्‍यो',
  'detained-brothel': 'वेश्यालयमा वा वेश्यावृत्तिका लागि रोकियो',
  'near-public': 'विद्यालय, छात्रावास, अस्पताल वा पूजास्थलबाट २०० मिटरभित्र',
  'in-custody': 'उहाँको जिम्मा भएकैले त्यसमा लगायो',
} as const

const LABOUR = {
  employed: 'मालिककहाँ काम गर्नुभयो',
  'wages-kept': 'ज्याला पाइएन, वा रोकियो',
  'low-wages': 'न्यूनतम ज्यालाभन्दा कम पाइयो',
  debt: 'पेस्की वा ऋणमा काम, आमाबुबाको ऋणमा पनि',
  custom: 'चलन, जन्म वा विरासतका नाममा काम',
  'not-free': 'छोड्ने, हिँडडुल गर्ने वा अर्को काम गर्ने स्वतन्त्रता छैन',
  compelled: 'इच्छाविपरीत काम गराइयो',
  hazardous: 'खानी, बल्ने वा पड्किने वस्तु, वा अनुसूचीको अर्को काम',
  'family-help': 'विद्यालयपछि घरकै काममा सघाउ, वा अनुमति पाएको कलाकार',
  'debt-paid': 'कानूनले सकिएको ऋणको पैसा लिइयो',
} as const

const CONFINED = {
  'locked-in': 'ठाउँबाट निस्कन दिइएन',
  'secret-place': 'कसैले थाहा नपाउने ठाउँमा राखियो',
  drugged: 'लागुपदार्थ वा औषधि खुवाइयो',
  threatened: 'धम्की दिइयो',
  'threat-grave': 'ज्यान, गहिरो चोट वा बदनामीको धम्की',
} as const

const CHILD_FACTS = {
  begs: 'भीख मगाइयो',
  maimed: 'भीखका लागि अङ्गभङ्ग गरियो',
  'adoption-outside': 'कानुनी तरिकाबाहिर धर्मसन्तान दिइयो वा लिइयो',
  cruelty: 'जिम्मा लिनेले कुट्यो, सतायो, छोड्यो वा बेवास्ता गर्‍यो',
  'made-ill': 'यसले अपाङ्ग वा बिरामी बनायो',
  'offence-used': 'अपराध गराउन प्रयोग गरियो',
} as const

const OFFENDER = {
  'public-servant': 'राष्ट्रसेवक',
  police: 'प्रहरी अधिकारी',
  'in-charge': 'बच्चाको जिम्मा लिने',
  'home-staff': 'गृह वा संस्थाको कर्मचारी',
  'hospital-staff': 'अस्पतालको कर्मचारी',
  relative: 'आमाबुबा, अभिभावक वा नातेदार',
  'convicted-before': 'यसैमा पहिले सजाय पाएको',
} as const

const CASTE = {
  'sc-st': 'उहाँ अनुसूचित जाति वा जनजातिको हुनुहुन्छ',
  'not-sc-st': 'गर्नेमध्ये कोही त्यसबाट होइन',
  'knew-caste': 'उनीहरूलाई जाति वा जनजाति थाहा थियो',
} as const

const PLACES = {
  india: 'भारत',
  nepal: 'नेपाल',
  abroad: 'अर्को देश',
  'nepali-citizen': 'उहाँ नेपालको नागरिक हुनुहुन्छ',
} as const

const ABROAD = {
  'false-job': 'अर्को देशमा झूटो काम',
  'unregistered-agent': 'एजेन्ट दर्ता थिएन',
  'fee-paid': 'धोकामा परेर पैसा वा सम्पत्ति दिइयो',
} as const

const ORGAN = {
  'organ-removed': 'अधिकारविना अङ्ग झिकियो',
  'organ-paid': 'अङ्गका लागि पैसा दिइयो वा भनियो',
} as const

const AFTER = {
  'witness-threatened': 'कसैलाई झूट बोल्न धम्क्याइयो',
  'fir-not-recorded': 'प्रहरीले कुरा दर्ता गरेन',
  'not-treated': 'अस्पतालले उपचार गरेन',
  'evidence-gone': 'प्रमाण गायब पारियो',
  'record-destroyed': 'कागज लुकाइयो वा नष्ट गरियो',
  'false-record-save': 'अधिकारीले कसैलाई जोगाउन झूटो अभिलेख लेख्यो',
  'false-record-harm': 'अधिकारीले उहाँलाई हानि हुने झूटो कागज लेख्यो',
  'false-report-court': 'अधिकारीले कारबाहीमा भ्रष्ट प्रतिवेदन दियो',
  'false-charge': 'झूटो मुद्दा बनाइयो',
  'name-published': 'उहाँको नाम वा तस्बिर सार्वजनिक गरियो',
  'name-media': 'त्यो पत्रिका, प्रसारण वा इन्टरनेटमा थियो',
  'she-accused': 'उहाँलाई नै अभियुक्त लेखिएको छ',
  'closed-consent': 'उहाँ वा परिवार राजी भएको भनेर बन्द वा अस्वीकार गरियो',
  'papers-searched': 'विद्यालय र जन्मका कागज लिखेर मागियो, र कुनै छैन',
} as const

const CHAIN = {
  recruiter: 'भर्ना गर्ने',
  transporter: 'त्यहाँ लैजाने',
  keeper: 'राख्ने',
  owner: 'मालिक',
  financier: 'पैसा दिने वा लिने',
  buyer: 'प्रयोग गर्ने',
} as const

const ALL_FACTS = {
  ...ACTS,
  ...MEANS,
  ...PURPOSE,
  ...SEXUAL_ACTS,
  ...TRADE,
  ...LABOUR,
  ...CONFINED,
  ...CHILD_FACTS,
  ...OFFENDER,
  ...CASTE,
  ...ABROAD,
  ...ORGAN,
  ...AFTER,
} as const

export const law = {
  'offence-facts': {
    label: 'कानुनका लागि तथ्य',
    headline: 'कानुनका लागि तथ्य',
    fields: {
      firstOn: { label: 'यसको पहिलो दिन', help: 'जुन दिन भयो, त्यसैले कुन कानुन लाग्छ भन्ने टुङ्गो लगाउँछ। एफआईआरको दिनले होइन।' },
      lastOn: { label: 'यसको अन्तिम दिन', help: 'एकै दिन भए खाली छोड्नुहोस्।' },
      age: 'त्यति बेला उहाँको उमेर',
      sex: { label: 'उहाँ', choices: { female: 'केटी वा महिला', male: 'केटा वा पुरुष', other: 'अर्को व्यक्ति' } },
      people: 'जम्मा कति जना',
      children: 'तीमध्ये १८ वर्षमुनिका कति',
      acts: { label: 'के गरियो', choices: ACTS },
      means: { label: 'कसरी', choices: MEANS },
      purpose: { label: 'केका लागि', choices: PURPOSE },
      sexualActs: { label: 'यौन काम', choices: SEXUAL_ACTS },
      trade: { label: 'वेश्यालय र कमाइ', choices: TRADE },
      labour: { label: 'काम', choices: LABOUR },
      confined: { label: 'थुन्नु, धम्की, लागुपदार्थ', choices: CONFINED },
      daysConfined: 'कति दिन थुनियो',
      childFacts: { label: 'बच्चामाथि के गरियो', choices: CHILD_FACTS },
      offender: { label: 'गर्नेमध्ये', choices: OFFENDER },
      caste: { label: 'जाति र जनजाति', choices: CASTE },
      places: { label: 'कहाँ', choices: PLACES },
      abroad: { label: 'विदेशमा काम', choices: ABROAD },
      organ: { label: 'अङ्ग', choices: ORGAN },
      after: { label: 'मुद्दामाथि के भयो', choices: AFTER },
      chain: { label: 'को-को संलग्न थियो', choices: CHAIN },
      named: { label: 'तीमध्ये एफआईआरमा कसको नाम छ', choices: CHAIN },
      notSo: { label: 'यस्तो होइन भन्ने थाहा छ', choices: ALL_FACTS },
      note: 'यो कहाँबाट थाहा भयो',
    },
  },
  'sections-chosen': {
    label: 'छानिएका दफा',
    headline: 'छानिएका दफा: {use}',
    fields: {
      decidedAt: 'कहिले',
      use: {
        label: 'केका लागि',
        choices: { fir: 'एफआईआर लेख्दा उल्लेख गराउन', add: 'एफआईआरमा थप्न', court: 'अदालतमा माग्न', note: 'ध्यानमा राख्न' },
      },
      sections: { label: 'छानिएका दफा', help: 'हरेक पङ्क्तिमा एउटा, र दुई थोप्लापछि त्यसको कारण।' },
      left: { label: 'नछानिएका दफा', help: 'हरेक पङ्क्तिमा एउटा, र दुई थोप्लापछि त्यसको कारण।' },
      facts: 'यो जुन कुरामा टेकेको छ',
      note: 'टिपोट',
    },
  },
} as const satisfies KindsWords<'offence-facts' | 'sections-chosen'>
