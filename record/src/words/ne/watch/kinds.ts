// Nepali for what watches over copies, reading and decoys.
import type { KindsWords } from '../../kind-words.ts'
import { roles } from '../entrance/who.ts'

const asWhat = { label: 'कुन भूमिकामा', choices: roles }

export const watchKinds = {
  'copied-out': {
    label: 'एउटा किताबको प्रति बाहिर लगियो',
    headline: 'एउटा किताबको प्रति बाहिर लगियो',
    fields: {
      who: 'कसले',
      as: asWhat,
      at: 'कहिले',
      entries: 'कति प्रविष्टि देखाइयो',
      how: { label: 'कसरी', choices: { file: 'फाइलमा', printed: 'छापेर', list: 'धेरै जनाको सूचीमा' } },
      book: 'कुन, चिह्नका रूपमा',
      persons: 'कति जनाको बारेमा',
      asked: 'जुन प्रश्नमा अडिएको छ',
    },
  },
  'copy-asked': {
    label: 'दुई जना चाहिने प्रति मागियो',
    headline: 'दुई जना चाहिने प्रति मागियो',
    fields: {
      who: 'कसले',
      as: asWhat,
      book: 'कुन, चिह्नका रूपमा',
      why: 'किन',
      recipient: 'कसका लागि',
      at: 'कहिले',
    },
  },
  'copy-answered': {
    label: 'प्रतिबारे जवाफ',
    headline: 'एउटा प्रति: {answer}',
    fields: {
      of: 'कुन प्रश्न',
      by: 'कसले',
      answer: {
        label: 'जवाफ',
        choices: { agreed: 'मन्जुर गरियो', declined: 'मन्जुर गरिएन', 'called-off': 'रोकियो' },
      },
      at: 'कहिले',
    },
  },
  'reading-noticed': {
    label: 'सधैँभन्दा धेरै पढाइ',
    headline: 'सधैँभन्दा धेरै पढाइ: {books} किताब',
    fields: {
      who: 'कसले',
      as: asWhat,
      why: {
        label: 'के सधैँभन्दा धेरै थियो',
        choices: { many: 'धेरै फरक किताब', 'nothing-due': 'केही बाँकी नभएका धेरै किताब' },
      },
      from: 'कहिलेदेखि',
      hours: 'कति घण्टामा',
      books: 'कति किताब',
      usual: 'काम धेरै हुँदा कति',
      at: 'कहिले थाहा भयो',
    },
  },
  'decoy-laid': {
    label: 'पहरेदार नाम राखियो',
    headline: 'पहरेदार नाम राखियो',
    fields: {
      name: 'नाम',
      otherName: 'उही नाम अर्को लिपिमा',
      year: 'जन्मेको साल',
      address: 'यसको ठेगाना',
      where: 'कहाँ राखिएको छ',
      at: 'कहिले',
      by: 'कसले',
    },
  },
  'decoy-met': {
    label: 'पहरेदार नाम सोधियो',
    headline: 'पहरेदार नाम सोधियो: {how}',
    fields: {
      of: 'कुन',
      who: 'कसले',
      organisation: 'कुन संस्थाको',
      how: { label: 'कसरी', choices: { name: 'नामबाट', address: 'ठेगानाबाट' } },
      at: 'कहिले',
    },
  },
  'decoy-ended': {
    label: 'पहरेदार नाम उठाइयो',
    headline: 'पहरेदार नाम उठाइयो',
    fields: { of: 'कुन', at: 'कहिले', by: 'कसले' },
  },
} as const satisfies KindsWords<
  'copied-out' | 'copy-asked' | 'copy-answered' | 'reading-noticed' | 'decoy-laid' | 'decoy-met' | 'decoy-ended'
>
