// Hindi for choice lists that more than one kind asks with.

export const EXPLOITATION = {
  sexual: 'यौन शोषण',
  'forced-labour': 'ज़बरदस्ती मज़दूरी',
  bonded: 'बंधुआ मज़दूरी (क़र्ज़ के बदले काम)',
  domestic: 'किसी के घर में काम',
  kiln: 'ईंट भट्ठा',
  loom: 'करघा या कारख़ाना',
  circus: 'सर्कस, ऑर्केस्ट्रा या नाच पार्टी',
  marriage: 'ज़बरदस्ती की या ख़रीदी हुई शादी',
  adoption: 'शिशु को गोद देना या बेचना',
  begging: 'भीख मँगवाना',
  drugs: 'नशे का सामान ढुलवाना या चोरी करवाना',
  organ: 'शरीर का अंग निकालना',
  other: 'कुछ और',
  unknown: 'पता नहीं',
} as const

export const WHO_PRESENT = {
  alone: 'और कोई नहीं',
  mother: 'माँ',
  father: 'पिता',
  relative: 'कोई और रिश्तेदार',
  friend: 'जिन्हें उन्होंने ख़ुद चुना',
  'support-person': 'सहायक व्यक्ति',
  lawyer: 'वकील',
  interpreter: 'दुभाषिया',
  'woman-officer': 'महिला पुलिस अधिकारी',
  police: 'दूसरे पुलिसकर्मी',
  staff: 'गृह के कर्मचारी',
  accused: 'जिनके ख़िलाफ़ शिकायत है',
  other: 'कोई और',
} as const

export const BASIS = {
  'she-agreed': 'वे राज़ी हुईं',
  'law-requires': 'क़ानून में यह ज़रूरी है',
  ordered: 'समिति या अदालत ने आदेश दिया',
} as const

/** What consent is asked for, and about what: giving, refusing and withdrawing answer one another. */
export const PURPOSE = {
  service: 'जो सेवा वे चाहती हैं, वह दिलाने के लिए',
  legal: 'उनके मामले के लिए',
  safety: 'उनकी सुरक्षा के लिए',
  family: 'उनके परिवार से बात करने के लिए',
  statistics: 'बिना नाम के गिनती के लिए',
  research: 'शोध के लिए',
  story: 'उनकी कहानी बताने के लिए',
  compensation: 'जो पैसा उन्हें मिलना है, उसके लिए',
} as const

export const CONTENT = {
  identity: 'वे कौन हैं',
  where: 'वे कहाँ हैं',
  story: 'उनके साथ क्या हुआ',
  health: 'उनकी सेहत',
  legal: 'उनका मामला',
  money: 'उनका पैसा',
  photo: 'उनकी फ़ोटो या आवाज़',
} as const

export const YES_NO_UNKNOWN = { yes: 'हाँ', no: 'नहीं', unknown: 'पता नहीं' } as const

/** Her own wish, beside what the law decides. */
export const WISH = { yes: 'हाँ', no: 'नहीं', unsure: 'उन्हें अभी पता नहीं' } as const

export const WHO_DECIDES = {
  herself: 'वे ख़ुद',
  guardian: 'दर्ज अभिभावक',
  committee: 'बाल कल्याण समिति',
  court: 'अदालत',
  nobody: 'अभी कोई नहीं',
} as const
