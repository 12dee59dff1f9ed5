// Nepali for the kinds of a complaint: made, about somebody else too, passed to somebody who looks into it, answered.
import type { KindsWords } from '../../kind-words.ts'
import { roles } from '../entrance/who.ts'

const { server: _, ...as } = roles

export const complaintKinds = {
  'complaint-made': {
    label: 'उजुरी',
    headline: 'उजुरी गरियो',
    fields: {
      about: { label: 'कसको बारेमा हो', help: 'उहाँले यो देख्नुहुन्न, यस्तो उजुरी छ भन्ने पनि थाहा पाउनुहुन्न।' },
      aboutBody: { label: 'कुन संस्था वा कार्यालयको बारेमा हो', help: 'त्यहाँ कसैले यो देख्दैन, यस्तो उजुरी छ भन्ने पनि थाहा पाउँदैन।' },
      what: 'के भयो',
      from: {
        label: 'कसले भनेको',
        choices: { her: 'उहाँ आफैँले', family: 'उहाँको परिवारले', worker: 'यहाँ काम गर्ने कसैले', other: 'अरू कसैले' },
      },
      toldAt: 'कहिले भनियो',
      to: {
        label: 'यो कसले हेर्छ',
        help: 'रेखदेख गर्ने (स्टेवार्ड), वा अर्को संस्थाको कोही। जसको बारेमा हो उहाँले कहिल्यै होइन, उहाँभन्दा माथिकाले पनि होइन।',
      },
      organisation: 'कुन संस्थाको',
      as: { label: 'कुन भूमिकामा', choices: as },
    },
  },
  'complaint-named': {
    label: 'यो अरू कसैको बारेमा पनि हो',
    headline: 'यो अरू कसैको बारेमा पनि हो',
    fields: { about: 'कसको बारेमा हो', aboutBody: 'कुन संस्था वा कार्यालयको बारेमा हो', why: 'किन' },
  },
  'complaint-passed': {
    label: 'अब अरूले पनि यो हेर्छन्',
    headline: 'अब अरूले पनि यो हेर्छन्',
    fields: {
      to: {
        label: 'यो कसले हेर्छ',
        help: 'रेखदेख गर्ने (स्टेवार्ड), वा अर्को संस्थाको कोही। जसको बारेमा हो उहाँले कहिल्यै होइन, उहाँभन्दा माथिकाले पनि होइन।',
      },
      organisation: 'कुन संस्थाको',
      as: { label: 'कुन भूमिकामा', choices: as },
      why: 'किन',
    },
  },
  'complaint-answered': {
    label: 'यसको के भयो',
    headline: '{answer}',
    fields: {
      answer: {
        label: 'यसको के भयो',
        choices: {
          looking: 'हेरिँदै छ',
          upheld: 'कुरा साँचो थियो, केही गरिँदै छ',
          'not-shown': 'पुष्टि हुन सकेन',
          'not-for-us': 'यो अरू कसैले हेर्नुपर्छ',
          disputed: 'उजुरी गर्नेले यति मात्रले पुग्दैन भन्छन्',
        },
      },
      reason: 'कारण',
      nextAt: 'फेरि खबर कहिलेसम्म',
    },
  },
} as const satisfies KindsWords<'complaint-made' | 'complaint-named' | 'complaint-passed' | 'complaint-answered'>
