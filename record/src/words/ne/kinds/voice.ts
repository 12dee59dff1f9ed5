// Nepali for her voice: agreeing, saying no, taking it back, her words, her objection. Her no is worded as plainly as her yes.
import type { KindsWords } from '../../kind-words.ts'
import { CONTENT, PURPOSE, WHO_PRESENT } from '../shared-choices.ts'

export const voice = {
  'consent-given': {
    label: 'उहाँले मन्जुरी दिनुभयो',
    headline: 'उहाँले मन्जुरी दिनुभयो: {purpose}, कसलाई भन्न: {recipient}',
    fields: {
      askedAt: 'उहाँलाई कहिले सोधियो',
      purpose: { label: 'केका लागि', choices: PURPOSE },
      recipient: 'कसलाई भन्न सकिन्छ',
      content: { label: 'के भन्न सकिन्छ', choices: CONTENT },
      until: 'कहिलेसम्म',
      taughtBack: 'उहाँले यसको अर्थ के भन्नुभयो, उहाँकै शब्दमा',
      present: { label: 'कोठामा अरू को हुनुहुन्थ्यो', choices: WHO_PRESENT },
      follows: 'कुन फिर्तापछि फेरि मन्जुरी दिनुभयो',
    },
  },
  'consent-refused': {
    label: 'उहाँले नाइँ भन्नुभयो',
    headline: 'उहाँले नाइँ भन्नुभयो: {purpose}, कसलाई भन्ने थियो: {recipient}',
    fields: {
      askedAt: 'उहाँलाई कहिले सोधियो',
      purpose: { label: 'केका लागि', choices: PURPOSE },
      recipient: 'कसलाई भन्ने थियो',
      content: { label: 'के भन्ने थियो', choices: CONTENT },
      words: 'उहाँले के भन्नुभयो',
    },
  },
  'consent-withdrawn': {
    label: 'उहाँ मन्जुरी फिर्ता लिनुहुन्छ',
    headline: 'उहाँ आफूले दिएको मन्जुरी फिर्ता लिनुहुन्छ',
    fields: { of: 'के कुराको मन्जुरी थियो', withdrawnAt: 'कहिले', words: 'उहाँले के भन्नुभयो' },
  },
  'her-words': {
    label: 'उहाँ के भन्नुहुन्छ',
    headline: '{words}',
    fields: {
      words: 'उहाँका शब्द',
      plain: { label: 'त्यही कुरा सजिलो शब्दमा', help: 'उहाँको भाषा नजान्ने पाठकका लागि।' },
      about: {
        label: 'कुन कुराको बारेमा',
        choices: {
          wants: 'उहाँ के चाहनुहुन्छ',
          fear: 'उहाँलाई केको डर छ',
          ask: 'उहाँ के सोध्नुहुन्छ',
          other: 'अरू केही',
        },
      },
      saidAt: 'कहिले',
    },
  },
  objection: {
    label: 'उहाँ यो गलत हो भन्नुहुन्छ',
    headline: '{words}',
    fields: { of: 'कुन प्रविष्टि', words: 'उहाँका शब्द', plain: 'त्यही कुरा सजिलो शब्दमा', saidAt: 'कहिले' },
  },
} as const satisfies KindsWords<'consent-given' | 'consent-refused' | 'consent-withdrawn' | 'her-words' | 'objection'>
