// Nepali for choice lists that more than one kind asks with.

export const EXPLOITATION = {
  sexual: 'यौन शोषण',
  'forced-labour': 'जबरजस्ती काम',
  bonded: 'बाँधा मजदुरी (ऋणको सट्टा काम)',
  domestic: 'अरूको घरमा काम',
  kiln: 'इँटाभट्टा',
  loom: 'तान वा कारखाना',
  circus: 'सर्कस, अर्केस्ट्रा वा नाच पार्टी',
  marriage: 'जबरजस्ती वा किनेर गरिएको बिहे',
  adoption: 'बच्चा पाल्न दिने वा बेच्ने',
  begging: 'माग्न लगाउने',
  drugs: 'लागुऔषध बोकाउने वा चोर्न लगाउने',
  organ: 'शरीरको अङ्ग निकाल्ने',
  other: 'अरू केही',
  unknown: 'थाहा छैन',
} as const

export const WHO_PRESENT = {
  alone: 'अरू कोही थिएन',
  mother: 'आमा',
  father: 'बुबा',
  relative: 'अर्को नातेदार',
  friend: 'उहाँ आफैँले रोजेको मान्छे',
  'support-person': 'सहयोगी व्यक्ति',
  lawyer: 'वकिल',
  interpreter: 'दोभासे',
  'woman-officer': 'महिला प्रहरी',
  police: 'अरू प्रहरी',
  staff: 'आश्रय गृहका कर्मचारी',
  accused: 'जसको विरुद्ध उजुरी छ',
  other: 'अरू कोही',
} as const

export const BASIS = {
  'she-agreed': 'उहाँले मन्जुरी दिनुभयो',
  'law-requires': 'कानुनले मागेको छ',
  ordered: 'समिति वा अदालतले आदेश दियो',
} as const

/** What consent is asked for, and about what: giving, refusing and withdrawing answer one another. */
export const PURPOSE = {
  service: 'उहाँले चाहेको सेवा दिलाउन',
  legal: 'उहाँको मुद्दाका लागि',
  safety: 'उहाँको सुरक्षाका लागि',
  family: 'उहाँको परिवारसँग कुरा गर्न',
  statistics: 'नाम नराखी गन्तीका लागि',
  research: 'अनुसन्धानका लागि',
  story: 'उहाँको कथा भन्न',
  compensation: 'उहाँले पाउनुपर्ने पैसाका लागि',
} as const

export const CONTENT = {
  identity: 'उहाँ को हुनुहुन्छ',
  where: 'उहाँ कहाँ हुनुहुन्छ',
  story: 'उहाँलाई के भयो',
  health: 'उहाँको स्वास्थ्य',
  legal: 'उहाँको मुद्दा',
  money: 'उहाँको पैसा',
  photo: 'उहाँको फोटो वा आवाज',
} as const

export const YES_NO_UNKNOWN = { yes: 'हो', no: 'होइन', unknown: 'थाहा छैन' } as const

/** Her own wish, beside what the law decides. */
export const WISH = { yes: 'हो', no: 'होइन', unsure: 'उहाँलाई अझै थाहा छैन' } as const

export const WHO_DECIDES = {
  herself: 'उहाँ आफैँ',
  guardian: 'दर्ता भएको अभिभावक',
  committee: 'बाल कल्याण समिति',
  court: 'अदालत',
  nobody: 'अहिले कोही छैन',
} as const
