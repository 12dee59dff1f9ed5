// Hindi for the facts the law asks about, and for what was decided.
import type { KindsWords } from '../../kind-words.ts'

const ACTS = {
  recruits: 'भर्ती किया, काम पर रखा या फुसलाया',
  transports: 'दूसरी जगह ले जाया या भेजा गया',
  harbours: 'अपने पास रखा या छिपाया गया',
  transfers: 'किसी और को सौंपा गया',
  receives: 'किसी और से लिया गया',
  procures: 'वेश्यावृत्ति में डाला या भेजा गया',
  sells: 'बेचा, या पैसे लेकर दिया गया',
  buys: 'ख़रीदा, या पैसे देकर लिया गया',
  'taken-from-guardian': 'माता-पिता या अभिभावक की सहमति बिना उनके पास से ले जाया गया',
  conceals: 'ले जाने के बाद छिपाया या बंद रखा गया',
  'into-india': 'दूसरे देश से भारत लाया गया',
  'out-of-india': 'भारत से बाहर ले जाया गया',
  'out-of-nepal': 'नेपाल से बाहर ले जाया गया',
} as const

const MEANS = {
  threat: 'धमकी',
  force: 'ज़ोर-ज़बरदस्ती या और दबाव',
  abduction: 'उठा ले जाना',
  fraud: 'धोखा: झूठा वादा, झूठी शादी, काम के बारे में झूठ',
  power: 'ताक़त या भरोसे का ग़लत इस्तेमाल',
  inducement: 'पैसा, पेशगी या तोहफ़ा, जिसके पास वे थीं उसे भी',
} as const

const PURPOSE = {
  sexual: 'यौन शोषण',
  labour: 'काम कराकर शोषण',
  slavery: 'ग़ुलामी, या किसी की चीज़ बनाकर रखना',
  begging: 'भीख मँगवाना',
  organ: 'अंग निकालना',
  marriage: 'उनकी मर्ज़ी के ख़िलाफ़ शादी',
} as const

const SEXUAL_ACTS = {
  penetration: 'संभोग या कोई और प्रवेश वाला काम',
  unwilling: 'मर्ज़ी के बिना, या डर से',
  repeated: 'एक से ज़्यादा बार',
  gang: 'कई लोगों ने मिलकर',
  dominance: 'जिसका उन पर ज़ोर था, उसने',
  promise: 'शादी या काम के झूठे वादे के बाद',
  touch: 'यौन इरादे से छुआ गया',
  shown: 'यौन बातें, इशारे, दिखाना या पीछा करना',
  pornography: 'यौन तस्वीर या फ़िल्म में इस्तेमाल',
  hormone: 'जल्दी बड़ी दिखने के लिए हार्मोन या सुई दी गई',
  customer: 'किसी ऐसे ने यौन इस्तेमाल किया जो जान सकता था कि उनकी तस्करी हुई है',
} as const

const TRADE = {
  'keeps-brothel': 'किसी ने वेश्यालय चलाया',
  'lets-premises': 'किसी ने घर वेश्यालय के लिए दिया',
  'lives-on-earnings': 'किसी ने कमाई पर गुज़ारा किया',
  'detained-brothel': 'वेश्यालय में या वेश्यावृत्ति के लिए रोका गया',
  'near-public': 'स्कूल, छात्रावास, अस्पताल या पूजा की जगह से 200 मीटर के अंदर',
  'in-custody': 'जिसके ज़िम्मे वे थीं, उसी ने उसमें डाला',
} as const

const LABOUR = {
  employed: 'किसी मालिक के यहाँ काम किया',
  'wages-kept': 'मज़दूरी नहीं मिली, या रोकी गई',
  'low-wages': 'न्यूनतम मज़दूरी से कम मिला',
  debt: 'पेशगी या क़र्ज़ पर काम, माता-पिता के क़र्ज़ पर भी',
  custom: 'रिवाज, जन्म या विरासत के नाम पर काम',
  'not-free': 'छोड़ने, आने-जाने या दूसरा काम करने की आज़ादी नहीं',
  compelled: 'मर्ज़ी के ख़िलाफ़ काम कराया गया',
  hazardous: 'खदान, जलने या फटने वाली चीज़ें, या अनुसूची का कोई और काम',
  'family-help': 'स्कूल के बाद सिर्फ़ घर के काम में मदद, या इजाज़त वाला कलाकार',
  'debt-paid': 'क़ानून से ख़त्म हुए क़र्ज़ का पैसा लिया गया',
} as const

const CONFINED = {
  'locked-in': 'किसी जगह से निकलने नहीं दिया गया',
  'secret-place': 'ऐसी जगह रखा जो किसी को पता न चले',
  drugged: 'नशा या दवा दी गई',
  threatened: 'धमकी दी गई',
  'threat-grave': 'जान, गहरी चोट या बदनामी की धमकी',
} as const

const CHILD_FACTS = {
  begs: 'भीख मँगवाई गई',
  maimed: 'भीख के लिए अंग-भंग किया गया',
  'adoption-outside': 'क़ानूनी तरीक़े के बाहर गोद दिया या लिया गया',
  cruelty: 'जिसके ज़िम्मे थे उसने मारा, सताया, छोड़ा या अनदेखा किया',
  'made-ill': 'इससे अपंग या बीमार हुए',
  'offence-used': 'अपराध कराने में इस्तेमाल किया गया',
} as const

const OFFENDER = {
  'public-servant': 'लोक सेवक',
  police: 'पुलिस अधिकारी',
  'in-charge': 'जिसके ज़िम्मे बच्चा था',
  'home-staff': 'गृह या संस्था का कर्मचारी',
  'hospital-staff': 'अस्पताल का कर्मचारी',
  relative: 'माता-पिता, अभिभावक या रिश्तेदार',
  'convicted-before': 'जिसे इसी के लिए पहले सज़ा हुई',
} as const

const CASTE = {
  'sc-st': 'वे अनुसूचित जाति या जनजाति से हैं',
  'not-sc-st': 'करने वालों में कोई ऐसा है जो उससे नहीं है',
  'knew-caste': 'उन्हें जाति या जनजाति पता थी',
} as const

const PLACES = {
  india: 'भारत',
  nepal: 'नेपाल',
  abroad: 'कोई और देश',
  'nepali-citizen': 'वे नेपाल की नागरिक हैं',
} as const

const ABROAD = {
  'false-job': 'दूसरे देश में झूठा काम',
  'unregistered-agent': 'एजेंट पंजीकृत नहीं था',
  'fee-paid': 'धोखे में आकर पैसा या सामान दिया गया',
} as const

const ORGAN = {
  'organ-removed': 'बिना अधिकार के अंग निकाला गया',
  'organ-paid': 'अंग के लिए पैसा दिया या कहा गया',
} as const

const AFTER = {
  'witness-threatened': 'किसी को झूठ बोलने के लिए धमकाया गया',
  'fir-not-recorded': 'पुलिस ने बात दर्ज नहीं की',
  'not-treated': 'अस्पताल ने इलाज नहीं किया',
  'evidence-gone': 'सबूत ग़ायब किया गया',
  'record-destroyed': 'काग़ज़ छिपाया या नष्ट किया गया',
  'false-record-save': 'किसी अधिकारी ने किसी को बचाने के लिए झूठा रिकॉर्ड लिखा',
  'false-record-harm': 'किसी अधिकारी ने झूठा काग़ज़ लिखा जिससे उन्हें नुक़सान हो',
  'false-report-court': 'किसी अधिकारी ने कार्यवाही में भ्रष्ट रिपोर्ट दी',
  'false-charge': 'झूठा मामला बनाया गया',
  'name-published': 'उनका नाम या तस्वीर सबके सामने लाई गई',
  'name-media': 'वह अख़बार, टीवी या इंटरनेट पर था',
  'she-accused': 'उन्हें ही अभियुक्त लिखा गया है',
  'closed-consent': 'इसलिए बंद या मना किया गया कि वे या घर वाले राज़ी थे',
  'papers-searched': 'स्कूल और जन्म के काग़ज़ लिखकर माँगे गए, और कोई नहीं है',
} as const

const CHAIN = {
  recruiter: 'जिसने भर्ती किया',
  transporter: 'जो वहाँ ले गया',
  keeper: 'जिसने रखा',
  owner: 'मालिक',
  financier: 'जिसने पैसा दिया या लिया',
  buyer: 'जिसने इस्तेमाल किया',
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
    label: 'क़ानून के लिए तथ्य',
    headline: 'क़ानून के लिए तथ्य',
    fields: {
      firstOn: { label: 'इसका पहला दिन', help: 'जिस दिन हुआ, वही तय करता है कि कौन-सा क़ानून लगेगा। एफ़आईआर का दिन नहीं।' },
      lastOn: { label: 'इसका आख़िरी दिन', help: 'एक ही दिन हुआ हो तो ख़ाली छोड़ें।' },
      age: 'उस समय उनकी उम्र',
      sex: { label: 'वे हैं', choices: { female: 'लड़की या औरत', male: 'लड़का या आदमी', other: 'कोई और' } },
      people: 'कुल कितने लोग',
      children: 'उनमें 18 से कम उम्र के कितने',
      acts: { label: 'क्या किया गया', choices: ACTS },
      means: { label: 'कैसे', choices: MEANS },
      purpose: { label: 'किस लिए', choices: PURPOSE },
      sexualActs: { label: 'यौन काम', choices: SEXUAL_ACTS },
      trade: { label: 'वेश्यालय और कमाई', choices: TRADE },
      labour: { label: 'काम', choices: LABOUR },
      confined: { label: 'बंद रखना, धमकी, नशा', choices: CONFINED },
      daysConfined: 'कितने दिन बंद रखा',
      childFacts: { label: 'बच्चे के साथ क्या किया गया', choices: CHILD_FACTS },
      offender: { label: 'करने वालों में', choices: OFFENDER },
      caste: { label: 'जाति और जनजाति', choices: CASTE },
      places: { label: 'कहाँ', choices: PLACES },
      abroad: { label: 'विदेश में काम', choices: ABROAD },
      organ: { label: 'अंग', choices: ORGAN },
      after: { label: 'मामले के साथ क्या हुआ', choices: AFTER },
      chain: { label: 'कौन-कौन शामिल था', choices: CHAIN },
      named: { label: 'उनमें से एफ़आईआर में किसका नाम है', choices: CHAIN },
      notSo: { label: 'पता है कि ऐसा नहीं है', choices: ALL_FACTS },
      note: 'यह कहाँ से पता है',
    },
  },
  'sections-chosen': {
    label: 'चुनी गई धाराएँ',
    headline: 'चुनी गई धाराएँ: {use}',
    fields: {
      decidedAt: 'कब',
      use: {
        label: 'किस लिए',
        choices: {
          fir: 'एफ़आईआर लिखते समय लिखवाने के लिए',
          add: 'एफ़आईआर में जोड़ने के लिए',
          court: 'अदालत में माँगने के लिए',
          note: 'ध्यान में रखने के लिए',
        },
      },
      sections: { label: 'चुनी गई धाराएँ', help: 'हर पंक्ति में एक, और दो बिंदु के बाद उसका कारण।' },
      left: { label: 'न चुनी गई धाराएँ', help: 'हर पंक्ति में एक, और दो बिंदु के बाद उसका कारण।' },
      facts: 'जिन बातों पर यह टिका है',
      note: 'नोट',
    },
  },
} as const satisfies KindsWords<'offence-facts' | 'sections-chosen'>
