// Hindi for emergency openings: who may agree, asking and answering, the opening itself, and what both sides do afterwards.
import type { KindsWords } from '../../kind-words.ts'
import { roles } from '../entrance/who.ts'

const right = { label: 'क्या यह सही था', choices: { yes: 'हाँ', no: 'नहीं', unsure: 'पक्का नहीं' } } as const

export const openingKinds = {
  'opener-named': {
    label: 'ख़तरे के समय खोलने पर हाँ कह सकते हैं',
    headline: 'ख़तरे के समय खोलने पर हाँ कह सकते हैं: {member}',
    fields: { member: 'कौन', by: 'किसने चुना', at: 'कब' },
  },
  'opener-ended': {
    label: 'अब ख़तरे के समय खोलने पर हाँ नहीं कहते',
    headline: 'अब ख़तरे के समय खोलने पर हाँ नहीं कहते: {member}',
    fields: { member: 'कौन', by: 'किसने लिखा', at: 'कब' },
  },
  'opening-asked': {
    label: 'ख़तरे के समय खोलने के लिए पूछा',
    headline: 'ख़तरे के समय खोलने के लिए पूछा',
    fields: {
      who: 'किसने',
      as: { label: 'किस रूप में', choices: roles },
      why: 'क्यों',
      danger: 'ख़तरा क्या है',
      where: 'कहाँ',
      at: 'कब',
      until: 'कब तक हाँ कहा जा सकता है',
    },
  },
  'opening-answered': {
    label: 'ख़तरे के समय खोलने का उत्तर',
    headline: 'ख़तरे के समय खोलने के बारे में: {answer}',
    fields: {
      ask: 'किस सवाल का',
      who: 'किसने',
      as: { label: 'किस रूप में', choices: roles },
      organisation: 'किस संस्था से',
      answer: { label: 'उत्तर', choices: { agrees: 'हाँ', declines: 'नहीं' } },
      why: 'क्यों',
      at: 'कब',
    },
  },
  'opened-in-emergency': {
    label: 'ख़तरे के समय खोला गया',
    headline: 'ख़तरे के समय {until} तक खोला गया: {danger}',
    fields: {
      who: 'किसके लिए',
      whoName: 'किस नाम से',
      as: { label: 'किस रूप में', choices: roles },
      organisation: 'किस संस्था के',
      organisationName: 'उस संस्था का नाम',
      why: 'क्यों',
      danger: 'ख़तरा क्या है',
      where: 'कहाँ',
      agreed: 'हाँ किसने कहा',
      agreedOf: 'किस दूसरी संस्था से',
      agreedOfName: 'उस दूसरी संस्था का नाम',
      agreedWhy: 'हाँ क्यों कहा',
      from: 'कब से',
      until: 'कब तक',
      ask: 'किस सवाल पर',
    },
  },
  'opening-told': {
    label: 'उन्हें ख़तरे के समय खोलने की बात बताई गई',
    headline: 'उन्हें ख़तरे के समय खोलने की बात बताई गई',
    fields: {
      of: 'कौन-सा खोलना',
      toldAt: 'उन्हें कब बताया',
      how: { label: 'कैसे', choices: { 'in-person': 'मिलकर', call: 'फ़ोन पर', other: 'दूसरी तरह' } },
      note: 'नोट',
    },
  },
  'opening-reviewed': {
    label: 'ख़तरे के समय खोलने को फिर देखा गया',
    headline: 'ख़तरे के समय खोलने को फिर देखा गया। क्या यह सही था: {right}',
    fields: { of: 'कौन-सा खोलना', right, follows: 'इससे आगे क्या करना है', reviewedAt: 'कब' },
  },
  'opening-accounted': {
    label: 'ख़तरे के समय खुलने पर क्या किया गया',
    headline: 'ख़तरे के समय खुलने पर क्या किया गया: {did}',
    fields: { of: 'कौन-सा खोलना', who: 'किसने बताया', right, did: 'क्या किया गया', at: 'कब' },
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
