// Hindi for her voice: agreeing, saying no, taking it back, her words, her objection. Her no is worded as plainly as her yes.
import type { KindsWords } from '../../kind-words.ts'
import { CONTENT, PURPOSE, WHO_PRESENT } from '../shared-choices.ts'

export const voice = {
  'consent-given': {
    label: 'वे राज़ी हुईं',
    headline: 'वे राज़ी हुईं: {purpose}, किसे बताएँ: {recipient}',
    fields: {
      askedAt: 'उनसे कब पूछा गया',
      purpose: { label: 'किसलिए', choices: PURPOSE },
      recipient: 'किसे बताया जा सकता है',
      content: { label: 'क्या बताया जा सकता है', choices: CONTENT },
      until: 'कब तक',
      taughtBack: 'उन्होंने इसका मतलब क्या बताया, अपने शब्दों में',
      present: { label: 'कमरे में और कौन था', choices: WHO_PRESENT },
      follows: 'किस वापसी के बाद वे फिर राज़ी हुईं',
    },
  },
  'consent-refused': {
    label: 'उन्होंने मना किया',
    headline: 'उन्होंने मना किया: {purpose}, किसे बताना था: {recipient}',
    fields: {
      askedAt: 'उनसे कब पूछा गया',
      purpose: { label: 'किसलिए', choices: PURPOSE },
      recipient: 'किसे बताना था',
      content: { label: 'क्या बताना था', choices: CONTENT },
      words: 'उन्होंने क्या कहा',
    },
  },
  'consent-withdrawn': {
    label: 'वे अपनी सहमति वापस लेती हैं',
    headline: 'वे जिस बात पर राज़ी थीं, उसे वापस लेती हैं',
    fields: { of: 'वे किस बात पर राज़ी थीं', withdrawnAt: 'कब', words: 'उन्होंने क्या कहा' },
  },
  'her-words': {
    label: 'वे क्या कहती हैं',
    headline: '{words}',
    fields: {
      words: 'उनके शब्द',
      plain: { label: 'वही बात आसान शब्दों में', help: 'उन पढ़ने वालों के लिए जो उनकी भाषा नहीं जानते।' },
      about: {
        label: 'किस बारे में',
        choices: {
          wants: 'वे क्या चाहती हैं',
          fear: 'उन्हें किस बात का डर है',
          ask: 'वे क्या पूछती हैं',
          other: 'कुछ और',
        },
      },
      saidAt: 'कब',
    },
  },
  objection: {
    label: 'वे कहती हैं कि यह ग़लत है',
    headline: '{words}',
    fields: { of: 'कौन-सी प्रविष्टि', words: 'उनके शब्द', plain: 'वही बात आसान शब्दों में', saidAt: 'कब' },
  },
} as const satisfies KindsWords<'consent-given' | 'consent-refused' | 'consent-withdrawn' | 'her-words' | 'objection'>
