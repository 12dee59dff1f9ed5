// Hindi for the first days: the report, who she is, finding her, the journey, her safety.
import type { KindsWords } from '../../kind-words.ts'
import { EXPLOITATION } from '../shared-choices.ts'

export const arrival = {
  'alias-chosen': {
    label: 'उन्हें किस नाम से बुलाएँ',
    headline: 'यहाँ का नाम: {alias}',
    fields: { alias: 'एक रंग और एक जानवर', herChoice: 'यह उन्होंने ख़ुद चुना' },
  },
  journey: {
    label: 'सफ़र',
    headline: 'सफ़र, {span}',
    fields: {
      span: {
        label: 'कब से कब तक',
        help: 'सिर्फ़ सफ़र का समय लिखें। इंतज़ार, आराम और काग़ज़ी काम का समय सफ़र नहीं है, वह गिना जाता है।',
      },
      from: 'कहाँ से',
      to: 'कहाँ तक',
      why: 'इतना समय क्यों लगा',
    },
  },
  'person-identified': {
    label: 'वे कौन हैं',
    headline: '{name}',
    fields: {
      name: { label: 'नाम', help: 'जैसा वे बताएँ, और जिस लिपि में वे लिखती हैं।' },
      otherNames: 'दूसरे नाम जो उन्हें दिए गए',
      gender: {
        label: 'लिंग',
        choices: { female: 'महिला', male: 'पुरुष', other: 'कोई और', 'not-said': 'नहीं बताया' },
      },
      bornOn: { label: 'जन्म का दिन, जैसा वे बताएँ', help: 'उम्र के काग़ज़ “उम्र का सबूत” में जोड़ें।' },
      home: 'घर',
      family: 'परिवार: कौन, और कहाँ',
      nationality: {
        label: 'किस देश से हैं (नागरिकता)',
        choices: {
          india: 'भारत',
          nepal: 'नेपाल',
          bangladesh: 'बांग्लादेश',
          other: 'कोई और देश',
          unknown: 'पता नहीं',
        },
      },
      speaks: 'कौन-सी भाषा बोलती हैं',
      source: {
        label: 'हमें कैसे पता चला',
        choices: {
          herself: 'उन्होंने बताया',
          family: 'परिवार ने बताया',
          paper: 'काग़ज़ से',
          other: 'किसी और ने बताया',
        },
      },
    },
  },
  'report-received': {
    label: 'सूचना मिली',
    headline: 'बताया गया: {what}',
    fields: {
      toldAt: 'आपको कब बताया गया',
      what: { label: 'आपको क्या बताया गया', help: 'यहाँ नाम न लिखें। नाम “वे कौन हैं” में लिखें।' },
      toldBy: {
        label: 'आपको किसने बताया',
        choices: {
          herself: 'उन्होंने ख़ुद',
          parent: 'माँ या पिता ने',
          relative: 'रिश्तेदार या पड़ोसी ने',
          volunteer: 'गाँव के स्वयंसेवक या समिति ने',
          organisation: 'दूसरी संस्था ने',
          helpline: 'हेल्पलाइन ने',
          police: 'पुलिस या रेल पुलिस ने',
          passerby: 'किसी देखने वाले ने',
          other: 'किसी और ने',
        },
      },
      about: { label: 'यह क्या हो सकता है', choices: EXPLOITATION },
      person: {
        label: 'किसके बारे में',
        choices: {
          girl: 'लड़की',
          boy: 'लड़का',
          woman: 'महिला',
          man: 'पुरुष',
          other: 'कोई और',
          unknown: 'पता नहीं',
        },
      },
      ageSaid: 'उम्र, जितनी बताई गई',
      where: 'कहाँ',
      danger: {
        label: 'क्या अभी ख़तरा है',
        choices: { now: 'हाँ, अभी', soon: 'जल्दी हो सकता है', no: 'अभी नहीं', unknown: 'पता नहीं' },
      },
      alias: {
        label: 'उन्हें किस नाम से बुलाएँ',
        help: 'एक रंग और एक जानवर। जैसे ही हो सके, वे ख़ुद चुनें।',
      },
    },
  },
  'safety-concern': {
    label: 'सुरक्षा की चिंता',
    headline: '{what} · {urgency}',
    fields: {
      what: {
        label: 'चिंता किस बात की है',
        choices: {
          threat: 'धमकी',
          'trafficker-near': 'पहले का कोई व्यक्ति आसपास है या फ़ोन करता है',
          family: 'परिवार का दबाव',
          police: 'पुलिस का दबाव या रात में आना',
          place: 'जहाँ वे सोती हैं, वह जगह',
          'self-harm': 'वे ख़ुद को चोट पहुँचा सकती हैं',
          travel: 'उन्हें कहीं ले जाया जा सकता है',
          other: 'कुछ और',
          visit: 'कोई आया या फ़ोन किया',
          offer: 'पैसे, तोहफ़ा या लालच',
        },
      },
      urgency: {
        label: 'कितनी जल्दी कुछ करना होगा',
        choices: { now: 'अभी', today: 'आज', week: 'इस हफ़्ते' },
      },
      detail: 'क्या पता है',
      done: 'अब तक क्या किया गया',
      herWish: {
        label: 'क्या वे यह मुलाक़ात या फ़ोन चाहती थीं',
        choices: { yes: 'हाँ', no: 'नहीं', 'not-asked': 'पूछा नहीं गया' },
      },
    },
  },
  'taken-charge': {
    label: 'मिलीं और संरक्षण में ली गईं',
    headline: 'मिलीं और संरक्षण में ली गईं: {by}',
    fields: {
      takenAt: 'कब',
      age: {
        label: 'क्या उनकी उम्र 18 साल से कम है',
        choices: { child: '18 साल से कम', maybe: 'शायद 18 साल से कम', adult: '18 साल या ज़्यादा' },
      },
      by: {
        label: 'किसने संरक्षण में लिया',
        choices: {
          police: 'थाना',
          sjpu: 'विशेष किशोर पुलिस इकाई',
          'railway-police': 'रेल पुलिस',
          labour: 'श्रम विभाग',
          helpline: 'चाइल्ड हेल्पलाइन',
          organisation: 'हमारी या कोई दूसरी संस्था',
          hospital: 'अस्पताल या नर्सिंग होम',
          citizen: 'कोई नागरिक',
          home: 'कोई गृह',
        },
      },
      holder: 'दफ़्तर या संस्था का नाम',
      where: 'वे कहाँ मिलीं',
      condition: 'वे किस हाल में थीं: चोट, भूख, ठंड',
    },
  },
} as const satisfies KindsWords<
  'alias-chosen' | 'journey' | 'person-identified' | 'report-received' | 'safety-concern' | 'taken-charge'
>
