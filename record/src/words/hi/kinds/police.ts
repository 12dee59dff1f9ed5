// Hindi for what the police are asked, and what they answer.
import type { KindsWords } from '../../kind-words.ts'

export const police = {
  'committee-and-court-told': {
    label: 'बाल कल्याण समिति और अदालत को बताया गया',
    headline: 'बाल कल्याण समिति और अदालत को बताया गया',
    fields: {
      committeeToldAt: 'बाल कल्याण समिति को कब बताया गया',
      courtToldAt: 'विशेष न्यायालय (या सत्र न्यायालय) को कब बताया गया',
      by: 'किस दफ़्तर ने बताया',
    },
  },
  'fir-asked': {
    label: 'प्राथमिकी (एफ़आईआर) दर्ज करने को कहा गया',
    headline: 'एफ़आईआर दर्ज करने को कहा गया: {station}',
    fields: {
      askedAt: 'पुलिस को कब बताया गया',
      station: 'थाना',
      how: {
        label: 'कैसे',
        choices: {
          spoken: 'थाने में, बोलकर',
          written: 'लिखकर',
          electronic: 'ईमेल या ऑनलाइन',
          post: 'डाक से',
        },
      },
      offence: 'क्या बताया गया',
      sexual: {
        label: 'क्या बलात्कार, उसकी कोशिश, या बच्चे के साथ यौन अपराध की बात बताई गई',
        choices: { yes: 'हाँ', no: 'नहीं', unknown: 'पता नहीं' },
      },
      receipt: 'क्या कोई काग़ज़ या डायरी नंबर मिला',
    },
  },
  'fir-refused': {
    label: 'एफ़आईआर दर्ज करने से मना किया गया',
    headline: 'एफ़आईआर दर्ज करने से मना किया गया: {reason}',
    fields: {
      refusedAt: 'कब',
      station: 'थाना',
      reason: {
        label: 'क्या कारण बताया गया',
        choices: {
          none: 'कोई कारण नहीं बताया',
          elsewhere: 'कहा कि यह दूसरे थाने का मामला है',
          family: 'कहा कि यह घर का मामला है',
          consent: 'कहा कि वे अपनी मर्ज़ी से गई थीं',
          compromise: 'कहा कि आपस में समझौता कर लें',
          later: 'कहा कि बाद में आएँ',
          other: 'कोई और कारण',
        },
      },
      words: 'किसने कहा, किन शब्दों में',
    },
  },
  'fir-registered': {
    label: 'प्राथमिकी (एफ़आईआर) दर्ज हुई',
    headline: 'एफ़आईआर {number} दर्ज हुई',
    fields: {
      registeredAt: 'कब दर्ज हुई',
      station: 'थाना',
      number: 'एफ़आईआर नंबर और साल',
      sections: { label: 'एफ़आईआर की धाराएँ', help: 'जैसी एफ़आईआर में छपी हैं।' },
      sexual: {
        label: 'क्या इनमें बलात्कार या पॉक्सो की धारा 4, 6, 8 या 10 है',
        choices: { yes: 'हाँ', no: 'नहीं', unknown: 'पता नहीं' },
      },
      offenceOn: 'अपराध किस दिन हुआ',
      copyGiven: 'क्या मुफ़्त नक़ल दी गई',
      rape: {
        label: 'क्या इनमें बलात्कार है (बीएनएस 64 से 68, 70 या 71; जुलाई 2024 से पहले आईपीसी 376 से 376ई)',
        choices: { yes: 'हाँ', no: 'नहीं', unknown: 'पता नहीं' },
      },
      gravest: {
        label: 'इनमें सबसे भारी की ज़्यादा से ज़्यादा सज़ा',
        choices: {
          ten: 'दस साल या ज़्यादा, उम्रक़ैद या मौत',
          seven: 'सात साल से दस साल से कम तक',
          less: 'सात साल से कम',
          unknown: 'पता नहीं',
        },
      },
    },
  },
  'offence-reported': {
    label: 'बच्चे के साथ अपराध की सूचना दी गई (पॉक्सो)',
    headline: 'बच्चे के साथ अपराध, पता चला: {knownAt}',
    fields: {
      knownAt: 'कब पता चला',
      reportedAt: 'सूचना कब दी गई',
      to: {
        label: 'किसे',
        choices: { sjpu: 'विशेष किशोर पुलिस इकाई', police: 'स्थानीय पुलिस' },
      },
      where: 'कौन-सी इकाई या थाना',
      number: 'दर्ज नंबर',
      toldHerFirst: {
        label: 'क्या उन्हें पहले बताया गया कि इसकी सूचना देना ज़रूरी है',
        choices: { yes: 'हाँ', no: 'नहीं', later: 'बाद में' },
      },
    },
  },
  'police-report': {
    label: 'पुलिस रिपोर्ट (आरोप-पत्र) दाख़िल हुई',
    headline: 'पुलिस रिपोर्ट (आरोप-पत्र) दाख़िल हुई: {court}',
    fields: {
      filedAt: 'कब दाख़िल हुई',
      court: 'अदालत',
      sections: 'इसमें लिखी धाराएँ',
      copyOn: 'उन्हें नक़ल किस दिन दी गई',
      by: {
        label: 'किसने दाख़िल की',
        choices: {
          investigating: 'जाँच अधिकारी',
          'in-charge': 'थाना प्रभारी',
          another: 'कोई और अधिकारी',
          unknown: 'पता नहीं',
        },
      },
      of: 'किस एफ़आईआर पर',
    },
  },
  'progress-told': {
    label: 'बताया गया कि मामला कहाँ तक पहुँचा',
    headline: 'बताया गया कि मामला कहाँ तक पहुँचा: {to}',
    fields: {
      toldAt: 'कब',
      to: {
        label: 'किसे बताया गया',
        choices: { herself: 'उन्हें ख़ुद', informant: 'शिकायत करने वाले को', lawyer: 'उनके वकील को' },
      },
      how: {
        label: 'कैसे',
        choices: { person: 'मिलकर', letter: 'चिट्ठी से', phone: 'फ़ोन पर', electronic: 'संदेश से' },
      },
      what: 'क्या कहा गया',
      of: 'किस एफ़आईआर के बारे में',
    },
  },
  'superintendent-written': {
    label: 'पुलिस अधीक्षक (एसपी) को लिखा गया',
    headline: 'पुलिस अधीक्षक (एसपी) को लिखा गया ({to})',
    fields: {
      writtenAt: 'कब भेजा गया',
      to: 'किसे',
      paper: 'नक़ल या डाक की रसीद',
      note: 'नोट',
    },
  },
} as const satisfies KindsWords<
  | 'committee-and-court-told'
  | 'fir-asked'
  | 'fir-refused'
  | 'fir-registered'
  | 'offence-reported'
  | 'police-report'
  | 'progress-told'
  | 'superintendent-written'
>
