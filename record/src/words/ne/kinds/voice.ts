// Nepali for her voice: agreeing, saying no, taking it back, her words, her objection. Her no is worded as plainly as her yes.
import type { KindsWords } from '../../kind-words.ts'
import { CONTENT, PURPOSE, WHO_DECIDES, WHO_PRESENT, WISH, YES_NO_UNKNOWN } from '../shared-choices.ts'

const HOW_ASKED = {
  where: 'उहाँलाई कहाँ सोधियो',
  language: 'कुन भाषामा',
  interpreter: 'दोभाषे को हुनुहुन्थ्यो',
  wish: { label: 'उहाँको आफ्नै इच्छा', choices: WISH },
  decides: { label: 'कानुनले कसले निर्णय गर्न सक्छ', choices: WHO_DECIDES },
  guardian: 'उहाँका लागि कसले निर्णय गर्ने भन्ने निर्णय',
} as const

export const voice = {
  'consent-given': {
    label: 'उहाँले मन्जुरी दिनुभयो',
    headline: 'उहाँले मन्जुरी दिनुभयो: {purpose}, कसलाई भन्न: {recipient}',
    fields: {
      askedAt: 'उहाँलाई कहिले सोधियो',
      purpose: { label: 'केका लागि', choices: PURPOSE },
      recipient: 'कसलाई भन्न सकिन्छ',
      content: { label: 'के भन्न सकिन्छ', choices: CONTENT },
      until: { label: 'कहिलेसम्म', help: 'दिन नभए एक वर्षपछि फेरि सोधिन्छ।' },
      taughtBack: 'उहाँले यसको अर्थ के भन्नुभयो, उहाँकै शब्दमा',
      present: { label: 'कोठामा अरू को हुनुहुन्थ्यो', choices: WHO_PRESENT },
      follows: 'कुन फिर्तापछि फेरि मन्जुरी दिनुभयो',
      taughtPictures: {
        label: 'उहाँले चित्रबाट के देखाउनुभयो',
        choices: {
          told: 'कसलाई के भनिन्छ',
          rest: 'अरू केही भनिँदैन',
          back: 'उहाँले यो फिर्ता लिन सक्नुहुन्छ',
          'no-loss': 'नाइँ भन्दा उहाँको केही जाँदैन',
        },
      },
      ...HOW_ASKED,
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
      present: { label: 'कोठामा अरू को हुनुहुन्थ्यो', choices: WHO_PRESENT },
      ...HOW_ASKED,
    },
  },
  'consent-withdrawn': {
    label: 'उहाँ मन्जुरी फिर्ता लिनुहुन्छ',
    headline: 'उहाँ आफूले दिएको मन्जुरी फिर्ता लिनुहुन्छ',
    fields: {
      of: 'के कुराको मन्जुरी थियो',
      withdrawnAt: 'कहिले',
      words: 'उहाँले के भन्नुभयो',
      how: { label: 'उहाँले यो कसरी भन्नुभयो', choices: { 'in-person': 'भेटेर', call: 'फोनबाट', other: 'अर्को तरिकाले' } },
      told: {
        label: 'के फिर्ता आउन सक्दैन भनेर उहाँलाई भनियो',
        choices: {
          read: 'जे पढिसकियो',
          court: 'अदालतका कागजमा भएको कुरा',
          diary: 'प्रहरीको डायरीमा भएको कुरा',
          totals: 'नाम नराखी छापिसकिएको जम्मा गन्ती',
        },
      },
    },
  },
  'guardian-decided': {
    label: 'उहाँका लागि कसले निर्णय गर्न सक्छ',
    headline: 'उहाँका लागि निर्णय गर्न सक्ने: {who}',
    fields: {
      decidedAt: 'यो कहिले निर्णय भयो',
      who: {
        label: 'को',
        choices: {
          mother: 'आमा',
          father: 'बुबा',
          relative: 'अरू नातेदार',
          'legal-guardian': 'अदालतले तोकेको अभिभावक',
          'fit-person': 'आदेशले तोकेको उपयुक्त व्यक्ति वा गृह',
          committee: 'बाल कल्याण समिति',
          court: 'अदालत',
          nobody: 'अहिले कोही छैन',
        },
      },
      why: 'उहाँहरूले किन निर्णय गर्न सक्नुहुन्छ',
      name: 'व्यक्ति वा संस्थाको नाम',
      against: { label: 'उहाँहरूविरुद्ध कुनै कुरा छ कि', choices: YES_NO_UNKNOWN },
      concern: 'उहाँहरूविरुद्ध के कुरा छ',
      wish: { label: 'उहाँहरूले निर्णय गरेको उहाँ चाहनुहुन्छ', choices: WISH },
    },
  },
  'before-telling': {
    label: 'भन्नुअघि',
    headline: '{how}',
    fields: {
      saidAt: 'कहिले',
      how: { label: 'के गरियो', choices: { said: 'अगाडि भन्नैपर्ने कुरा पहिले भनियो', 'went-on': 'नभनी अघि बढियो' } },
      why: 'पहिले किन भनिएन',
      language: 'कुन भाषामा',
    },
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
} as const satisfies KindsWords<
  | 'guardian-decided'
  | 'before-telling'
  | 'consent-given'
  | 'consent-refused'
  | 'consent-withdrawn'
  | 'her-words'
  | 'objection'
>
