// Hindi for what watches over copies, reading and decoys.
import type { KindsWords } from '../../kind-words.ts'
import { roles } from '../entrance/who.ts'

const asWhat = { label: 'किस रूप में', choices: roles }

export const watchKinds = {
  'copied-out': {
    label: 'एक किताब की नक़ल बाहर ली गई',
    headline: 'एक किताब की नक़ल बाहर ली गई',
    fields: {
      who: 'किसने',
      as: asWhat,
      at: 'कब',
      entries: 'कितनी प्रविष्टियाँ दिखाई गईं',
      how: { label: 'कैसे', choices: { file: 'फ़ाइल में', printed: 'छापकर', list: 'कई लोगों की सूची में' } },
      book: 'कौन-सी, निशान के रूप में',
      persons: 'कितने लोगों के बारे में',
      asked: 'जिस सवाल पर टिकी है',
    },
  },
  'copy-asked': {
    label: 'ऐसी नक़ल माँगी जिसमें दो लोग लगते हैं',
    headline: 'ऐसी नक़ल माँगी जिसमें दो लोग लगते हैं',
    fields: {
      who: 'किसने',
      as: asWhat,
      book: 'कौन-सी, निशान के रूप में',
      why: 'क्यों',
      recipient: 'किसके लिए',
      at: 'कब',
    },
  },
  'copy-answered': {
    label: 'नक़ल के बारे में उत्तर',
    headline: 'एक नक़ल: {answer}',
    fields: {
      of: 'कौन-सा सवाल',
      by: 'किसने',
      answer: {
        label: 'उत्तर',
        choices: { agreed: 'हामी भरी', declined: 'हामी नहीं भरी', 'called-off': 'रोक दी' },
      },
      at: 'कब',
    },
  },
  'reading-noticed': {
    label: 'आम से ज़्यादा पढ़ना',
    headline: 'आम से ज़्यादा पढ़ना: {books} किताबें',
    fields: {
      who: 'किसने',
      as: asWhat,
      why: {
        label: 'क्या आम से ज़्यादा था',
        choices: { many: 'बहुत-सी अलग किताबें', 'nothing-due': 'बहुत-सी किताबें जिनमें कुछ बाक़ी न था' },
      },
      from: 'कब से',
      hours: 'कितने घंटों में',
      books: 'कितनी किताबें',
      usual: 'काम ज़्यादा हो तब कितनी',
      at: 'कब पता चला',
    },
  },
  'decoy-laid': {
    label: 'पहरे का नाम रखा गया',
    headline: 'पहरे का नाम रखा गया',
    fields: {
      name: 'नाम',
      otherName: 'वही नाम दूसरी लिपि में',
      year: 'जन्म का साल',
      address: 'इसका पता',
      where: 'कहाँ रखा है',
      at: 'कब',
      by: 'किसने',
    },
  },
  'decoy-met': {
    label: 'पहरे का नाम पूछा गया',
    headline: 'पहरे का नाम पूछा गया: {how}',
    fields: {
      of: 'कौन-सा',
      who: 'किसने',
      organisation: 'किस संस्था के',
      how: { label: 'कैसे', choices: { name: 'नाम से', address: 'पते से' } },
      at: 'कब',
    },
  },
  'decoy-ended': {
    label: 'पहरे का नाम उठाया गया',
    headline: 'पहरे का नाम उठाया गया',
    fields: { of: 'कौन-सा', at: 'कब', by: 'किसने' },
  },
} as const satisfies KindsWords<
  'copied-out' | 'copy-asked' | 'copy-answered' | 'reading-noticed' | 'decoy-laid' | 'decoy-met' | 'decoy-ended'
>
