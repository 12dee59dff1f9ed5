// Nepali for emergency openings: who may agree, asking and answering, the opening itself, and what both sides do afterwards.
import type { KindsWords } from '../../kind-words.ts'
import { roles } from '../entrance/who.ts'

const right = { label: 'यो ठीक थियो', choices: { yes: 'थियो', no: 'थिएन', unsure: 'यकिन छैन' } } as const

export const openingKinds = {
  'opener-named': {
    label: 'खतराको बेला खोल्न मन्जुरी दिन सक्नुहुन्छ',
    headline: 'खतराको बेला खोल्न मन्जुरी दिन सक्नुहुन्छ: {member}',
    fields: { member: 'को', by: 'कसले तोक्यो', at: 'कहिले' },
  },
  'opener-ended': {
    label: 'अब खतराको बेला खोल्न मन्जुरी दिनुहुन्न',
    headline: 'अब खतराको बेला खोल्न मन्जुरी दिनुहुन्न: {member}',
    fields: { member: 'को', by: 'कसले लेख्यो', at: 'कहिले' },
  },
  'opening-asked': {
    label: 'खतराको बेला खोल्न सोधियो',
    headline: 'खतराको बेला खोल्न सोधियो',
    fields: {
      who: 'कसले',
      as: { label: 'कुन भूमिकामा', choices: roles },
      why: 'किन',
      danger: 'खतरा के हो',
      where: 'कहाँ',
      at: 'कहिले',
      until: 'कहिलेसम्म मन्जुरी दिन सकिन्छ',
    },
  },
  'opening-answered': {
    label: 'खतराको बेला खोल्नेबारे जवाफ',
    headline: 'खतराको बेला खोल्नेबारे: {answer}',
    fields: {
      ask: 'कुन प्रश्नको',
      who: 'कसले',
      as: { label: 'कुन भूमिकामा', choices: roles },
      organisation: 'कुन संस्थाबाट',
      answer: { label: 'जवाफ', choices: { agrees: 'मन्जुर', declines: 'मन्जुर छैन' } },
      why: 'किन',
      at: 'कहिले',
    },
  },
  'opened-in-emergency': {
    label: 'खतराको बेला खोलियो',
    headline: 'खतराको बेला {until} सम्म खोलियो: {danger}',
    fields: {
      who: 'कसका लागि',
      whoName: 'कुन नामले',
      as: { label: 'कुन भूमिकामा', choices: roles },
      organisation: 'कुन संस्थाको',
      organisationName: 'त्यो संस्थाको नाम',
      why: 'किन',
      danger: 'खतरा के हो',
      where: 'कहाँ',
      agreed: 'कसले मन्जुरी दियो',
      agreedOf: 'कुन अर्को संस्थाबाट',
      agreedOfName: 'त्यो अर्को संस्थाको नाम',
      agreedWhy: 'किन मन्जुरी दियो',
      from: 'कहिलेदेखि',
      until: 'कहिलेसम्म',
      ask: 'कुन प्रश्नमा',
    },
  },
  'opening-told': {
    label: 'उहाँलाई खतराको बेला खोलिएको कुरा भनियो',
    headline: 'उहाँलाई खतराको बेला खोलिएको कुरा भनियो',
    fields: {
      of: 'कुन खोलाइ',
      toldAt: 'उहाँलाई कहिले भनियो',
      how: { label: 'कसरी', choices: { 'in-person': 'भेटेर', call: 'फोनमा', other: 'अर्को तरिकाले' } },
      note: 'टिपोट',
    },
  },
  'opening-reviewed': {
    label: 'खतराको बेला खोलिएको फेरि हेरियो',
    headline: 'खतराको बेला खोलिएको फेरि हेरियो। यो ठीक थियो: {right}',
    fields: { of: 'कुन खोलाइ', right, follows: 'यसबाट अब के गर्ने', reviewedAt: 'कहिले' },
  },
  'opening-accounted': {
    label: 'खतराको बेला खोलेर के गरियो',
    headline: 'खतराको बेला खोलेर के गरियो: {did}',
    fields: { of: 'कुन खोलाइ', who: 'कसले भन्यो', right, did: 'के गरियो', at: 'कहिले' },
  },
} as const satisfies KindsWords<
  | 'opener-named'
  | 'opener-ended'
  | 'opening-asked'
  | 'opening-answered'
  | 'opened-in-emergency'
  | 'opening-told'
  | 'opening-reviewed'
  | 'opening-accounted'
>
