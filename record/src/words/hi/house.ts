// Hindi for the parts of the house. She is spoken of as "वे"; whoever writes is never given a gender.

export const compartments = {
  coordination: 'मिलकर काम',
  identity: 'वे कौन हैं',
  safety: 'सुरक्षा',
  statement: 'बयान',
  legal: 'क़ानून',
  health: 'सेहत',
  care: 'देखभाल',
  counselling: 'काउंसलिंग',
  money: 'पैसा',
  voice: 'उनकी आवाज़',
  outcome: 'वे कैसी हैं',
} as const

export const bookSorts = {
  case: 'मामला',
  report: 'सूचना',
  operation: 'कार्रवाई',
  home: 'गृह का रजिस्टर',
  sitting: 'बाल कल्याण समिति की बैठक',
  group: 'बचत समूह',
  centre: 'केंद्र',
  agreement: 'समझौता',
  organisation: 'संस्था',
  study: 'अध्ययन',
  complaint: 'शिकायत',
} as const

export const dutyStates = {
  running: 'चल रहा है',
  'due-soon': 'समय पास आ रहा है',
  missed: 'समय पर नहीं हुआ',
  met: 'हो गया',
  'met-late': 'देर से हुआ',
  'no-longer-owed': 'अब करना ज़रूरी नहीं',
  reminder: 'याद दिलाने के लिए',
} as const

export const dutyBases = {
  law: 'यह समय क़ानून ने तय किया है',
  reminder: 'हम बस याद दिला रहे हैं: क़ानून ने कोई समय नहीं बताया',
  promise: 'एक वादा',
  agreement: 'संस्थाओं के बीच तय हुआ',
} as const

export const lawRoles = {
  holder: 'जिनके संरक्षण में वे हैं',
  anyone: 'जिन्हें भी इसका पता हो',
  informant: 'जिन्होंने शिकायत की',
  sjpu: 'विशेष किशोर पुलिस इकाई',
  sho: 'थाना प्रभारी',
  io: 'जाँच अधिकारी',
  cwc: 'बाल कल्याण समिति',
  'social-investigator': 'जिन्हें सामाजिक जाँच सौंपी गई',
  cci: 'गृह, आदेश में लिखे अधिकारी के साथ',
  caseworker: 'कार्यकर्ता',
  doctor: 'डॉक्टर',
  dm: 'ज़िला मजिस्ट्रेट (डीएम)',
  finder: 'जिन्हें बच्चा मिला',
  appellant: 'जिन पर आदेश का असर है',
  party: 'जो काग़ज़ पेश करते हैं',
  adviser: 'जो उन्हें सलाह देते हैं',
  spo: 'विशेष पुलिस अधिकारी',
  magistrate: 'मजिस्ट्रेट',
  'exec-magistrate': 'कार्यपालक मजिस्ट्रेट',
  court: 'अदालत',
  spcourt: 'विशेष अदालत',
  'witness-authority': 'गवाह सुरक्षा प्राधिकारी',
  'cwc-member': 'समिति के ड्यूटी पर मौजूद सदस्य',
  'inspection-committee': 'निरीक्षण समिति',
  dlsa: 'ज़िला विधिक सेवा प्राधिकरण',
  state: 'राज्य सरकार',
  government: 'सरकार',
  'aftercare-incharge': 'पश्चात देखभाल के प्रभारी',
  'support-person': 'सहायक व्यक्ति',
  hospital: 'अस्पताल',
  'medical-board': 'जाँच करने वाले डॉक्टर',
  'np-police': 'नेपाल पुलिस',
  npcourt: 'नेपाल की अदालत',
  npdc: 'नेपाल की ज़िला समिति',
  'np-national': 'नेपाल की राष्ट्रीय समिति',
  'np-centre': 'नेपाल का पुनर्वास केंद्र',
  fiduciary: 'जिनके पास जानकारी रखी है',
  software: 'यह रिकॉर्ड',
  person: 'जिन्होंने वादा किया',
  'both-sides': 'समझौते के दोनों पक्ष',
} as const

export const marks = {
  'device-revoked': 'निशान के साथ दर्ज हुआ: यह डिवाइस सूची से हटाया जा चुका था।',
  'clock-behind': 'निशान के साथ दर्ज हुआ: डिवाइस की घड़ी पीछे थी।',
  'clock-ahead': 'निशान के साथ दर्ज हुआ: डिवाइस की घड़ी आगे थी।',
  'access-ended': 'निशान के साथ दर्ज हुआ: जब यह पहुँचा, तब यह मामला लिखने वाले के पास नहीं था।',
  'sent-late': 'निशान के साथ दर्ज हुआ: यह तीन दिन से ज़्यादा डिवाइस पर रुका रहा।',
} as const

/** Languages a person may speak here. The record keeps the BCP 47 tag. */
export const spoken = {
  hi: 'हिंदी',
  mai: 'मैथिली',
  bho: 'भोजपुरी',
  ne: 'नेपाली',
  ur: 'उर्दू',
  bn: 'बांग्ला',
  mag: 'मगही',
  awa: 'अवधी',
  the: 'थारू',
  sat: 'संथाली',
  en: 'अंग्रेज़ी',
} as const
