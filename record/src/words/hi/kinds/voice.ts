// Hindi for her voice: agreeing, saying no, taking it back, her words, her objection. Her no is worded as plainly as her yes.
import type { KindsWords } from '../../kind-words.ts'
import { CONTENT, PURPOSE, WHO_DECIDES, WHO_PRESENT, WISH, YES_NO_UNKNOWN } from '../shared-choices.ts'

const HOW_ASKED = {
  where: 'उनसे कहाँ पूछा गया',
  language: 'किस भाषा में',
  interpreter: 'दुभाषिया कौन थे',
  wish: { label: 'उनकी अपनी इच्छा', choices: WISH },
  decides: { label: 'क़ानून से कौन तय कर सकता है', choices: WHO_DECIDES },
  guardian: 'उनके लिए कौन तय कर सकता है, इसका फ़ैसला',
} as const

export const voice = {
  'consent-given': {
    label: 'वे राज़ी हुईं',
    headline: 'वे राज़ी हुईं: {purpose}, किसे बताएँ: {recipient}',
    fields: {
      askedAt: 'उनसे कब पूछा गया',
      purpose: { label: 'किसलिए', choices: PURPOSE },
      recipient: 'किसे बताया जा सकता है',
      content: { label: 'क्या बताया जा सकता है', choices: CONTENT },
      until: { label: 'कब तक', help: 'दिन न लिखा हो तो एक साल बाद फिर पूछा जाता है।' },
      taughtBack: 'उन्होंने इसका मतलब क्या बताया, अपने शब्दों में',
      present: { label: 'कमरे में और कौन था', choices: WHO_PRESENT },
      follows: 'किस वापसी के बाद वे फिर राज़ी हुईं',
      taughtPictures: {
        label: 'उन्होंने चित्रों से क्या दिखाया',
        choices: {
          told: 'किसे क्या बताया जाएगा',
          rest: 'और कुछ नहीं बताया जाएगा',
          back: 'वे इसे वापस ले सकती हैं',
          'no-loss': 'मना करने से उनका कुछ नहीं जाता',
        },
      },
      ...HOW_ASKED,
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
      present: { label: 'कमरे में और कौन था', choices: WHO_PRESENT },
      ...HOW_ASKED,
    },
  },
  'consent-withdrawn': {
    label: 'वे अपनी सहमति वापस लेती हैं',
    headline: 'वे जिस बात पर राज़ी थीं, उसे वापस लेती हैं',
    fields: {
      of: 'वे किस बात पर राज़ी थीं',
      withdrawnAt: 'कब',
      words: 'उन्होंने क्या कहा',
      how: { label: 'उन्होंने यह कैसे कहा', choices: { 'in-person': 'सामने', call: 'फ़ोन से', other: 'किसी और तरह' } },
      told: {
        label: 'उन्हें बताया गया कि क्या वापस नहीं आ सकता',
        choices: {
          read: 'जो पढ़ा जा चुका है',
          court: 'जो अदालत के काग़ज़ों में है',
          diary: 'जो पुलिस की डायरी में है',
          totals: 'बिना नाम के जो कुल गिनती छप चुकी है',
        },
      },
    },
  },
  'guardian-decided': {
    label: 'उनके लिए कौन तय कर सकता है',
    headline: 'उनके लिए तय कर सकते हैं: {who}',
    fields: {
      decidedAt: 'यह कब तय हुआ',
      who: {
        label: 'कौन',
        choices: {
          mother: 'माँ',
          father: 'पिता',
          relative: 'कोई और रिश्तेदार',
          'legal-guardian': 'अदालत के बनाए अभिभावक',
          'fit-person': 'आदेश से योग्य व्यक्ति या गृह',
          committee: 'बाल कल्याण समिति',
          court: 'अदालत',
          nobody: 'अभी कोई नहीं',
        },
      },
      why: 'वे क्यों तय कर सकते हैं',
      name: 'व्यक्ति या संस्था का नाम',
      against: { label: 'क्या उनके ख़िलाफ़ कोई बात है', choices: YES_NO_UNKNOWN },
      concern: 'उनके ख़िलाफ़ क्या बात है',
      wish: { label: 'क्या वे चाहती हैं कि ये तय करें', choices: WISH },
    },
  },
  'before-telling': {
    label: 'बताने से पहले',
    headline: '{how}',
    fields: {
      saidAt: 'कब',
      how: {
        label: 'क्या किया गया',
        choices: { said: 'जो आगे बताना ज़रूरी है, वह पहले कहा गया', 'went-on': 'कहे बिना आगे बढ़े' },
      },
      why: 'पहले क्यों नहीं कहा गया',
      language: 'किस भाषा में',
    },
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
} as const satisfies KindsWords<
  | 'guardian-decided'
  | 'before-telling'
  | 'consent-given'
  | 'consent-refused'
  | 'consent-withdrawn'
  | 'her-words'
  | 'objection'
>
