// Nepali for the parts of the house. She is spoken of as "उहाँ"; verbs are honorific, so nobody is given a gender.

export const compartments = {
  coordination: 'मिलेर काम',
  identity: 'उहाँ को हुनुहुन्छ',
  safety: 'सुरक्षा',
  statement: 'बयान',
  legal: 'कानुन',
  health: 'स्वास्थ्य',
  care: 'हेरचाह',
  counselling: 'परामर्श',
  money: 'पैसा',
  voice: 'उहाँको आवाज',
  outcome: 'उहाँ कस्तो हुनुहुन्छ',
} as const

export const bookSorts = {
  case: 'केस',
  report: 'खबर',
  operation: 'अभियान',
  home: 'आश्रय गृहको दर्ता किताब',
  sitting: 'बाल कल्याण समितिको बैठक',
  group: 'बचत समूह',
  centre: 'केन्द्र',
  agreement: 'सम्झौता',
  organisation: 'संस्था',
  study: 'अध्ययन',
  complaint: 'उजुरी',
} as const

export const dutyStates = {
  running: 'चलिरहेको छ',
  'due-soon': 'समय नजिकिँदै छ',
  missed: 'समयमा भएन',
  met: 'भयो',
  'met-late': 'ढिलो गरी भयो',
  'no-longer-owed': 'अब गर्नुपर्दैन',
  reminder: 'सम्झाउनका लागि',
} as const

export const dutyBases = {
  law: 'यो समय कानुनले तोकेको हो',
  reminder: 'यो हाम्रो सम्झाउनी हो: कानुनले समय तोकेको छैन',
  promise: 'एउटा वाचा',
  agreement: 'संस्थाबीच सहमति भएको',
} as const

export const lawRoles = {
  holder: 'उहाँलाई संरक्षणमा राख्ने',
  anyone: 'यो थाहा पाउने जोसुकै',
  informant: 'उजुरी गर्ने व्यक्ति',
  sjpu: 'विशेष किशोर प्रहरी एकाइ',
  sho: 'थाना प्रमुख',
  io: 'अनुसन्धान अधिकारी',
  cwc: 'बाल कल्याण समिति',
  'social-investigator': 'सामाजिक जाँचको जिम्मा पाएको व्यक्ति',
  cci: 'आश्रय गृह, आदेशमा लेखिएको अधिकारीसँग मिलेर',
  caseworker: 'कार्यकर्ता',
  doctor: 'डाक्टर',
  dm: 'जिल्ला मजिस्ट्रेट (डीएम)',
  finder: 'बच्चा भेट्टाउने व्यक्ति',
  appellant: 'आदेशले असर गर्ने व्यक्ति',
  party: 'कागज पेस गर्ने पक्ष',
  adviser: 'उहाँलाई सल्लाह दिने व्यक्ति',
  spo: 'विशेष प्रहरी अधिकृत',
  magistrate: 'मजिस्ट्रेट',
  'exec-magistrate': 'कार्यकारी मजिस्ट्रेट',
  court: 'अदालत',
  spcourt: 'विशेष अदालत',
  'witness-authority': 'साक्षी संरक्षण अधिकारी',
  'cwc-member': 'समितिका पालोका सदस्य',
  'inspection-committee': 'निरीक्षण समिति',
  dlsa: 'जिल्ला कानुनी सेवा प्राधिकरण',
  state: 'राज्य सरकार',
  government: 'सरकार',
  'aftercare-incharge': 'पछिको हेरचाहका जिम्मेवार व्यक्ति',
  'support-person': 'सहायक व्यक्ति',
  hospital: 'अस्पताल',
  'medical-board': 'जाँच गर्ने डाक्टरहरू',
  'np-police': 'नेपाल प्रहरी',
  npcourt: 'नेपालको अदालत',
  npdc: 'नेपालको जिल्ला समिति',
  'np-national': 'नेपालको राष्ट्रिय समिति',
  'np-centre': 'नेपालको पुनर्स्थापना केन्द्र',
  fiduciary: 'जानकारी राख्ने निकाय',
  software: 'यो अभिलेख आफैँ',
  person: 'वाचा गर्ने व्यक्ति',
  'both-sides': 'सम्झौताका दुवै पक्ष',
} as const

export const marks = {
  'device-revoked': 'चिनोसहित दर्ता भयो: यो डिभाइस सूचीबाट हटाइसकिएको थियो।',
  'clock-behind': 'चिनोसहित दर्ता भयो: डिभाइसको घडी पछाडि थियो।',
  'clock-ahead': 'चिनोसहित दर्ता भयो: डिभाइसको घडी अगाडि थियो।',
  'access-ended': 'चिनोसहित दर्ता भयो: यो आइपुग्दा यो केस लेख्ने व्यक्तिसँग थिएन।',
  'sent-late': 'चिनोसहित दर्ता भयो: यो तीन दिनभन्दा बढी डिभाइसमै रह्यो।',
} as const

/** Languages a person may speak here. The record keeps the BCP 47 tag. */
export const spoken = {
  hi: 'हिन्दी',
  mai: 'मैथिली',
  bho: 'भोजपुरी',
  ne: 'नेपाली',
  ur: 'उर्दू',
  bn: 'बङ्गाली',
  mag: 'मगही',
  awa: 'अवधी',
  the: 'थारू',
  sat: 'सन्थाली',
  en: 'अङ्ग्रेजी',
} as const
