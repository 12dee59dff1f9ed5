// Hindi for kinds that questions are asked of: who was held, what was searched, age papers, names that went outside.
import type { KindsWords } from '../../kind-words.ts'

export const asked = {
  'diary-entry': {
    label: 'थाने की डायरी में प्रविष्टि',
    headline: 'थाने की डायरी में प्रविष्टि {number}',
    fields: { enteredAt: 'प्रविष्टि का समय', number: 'प्रविष्टि का नंबर', station: 'थाना', about: 'उसमें क्या लिखा है' },
  },
  'officer-changed': {
    label: 'जाँच अधिकारी बदले',
    headline: 'जाँच अधिकारी बदले: {why}',
    fields: {
      changedAt: 'कब',
      why: {
        label: 'क्यों',
        choices: {
          transfer: 'तबादला',
          promotion: 'तरक़्क़ी',
          leave: 'छुट्टी',
          illness: 'बीमारी या मृत्यु',
          ordered: 'आदेश',
          unknown: 'पता नहीं',
        },
      },
      handedOverAt: 'डायरी और वस्तुएँ दस्तख़त के साथ कब सौंपी गईं',
      to: 'अब कौन-सा पद जाँच करता है',
    },
  },
  'place-reached': {
    label: 'ख़बर वाली जगह पहुँचे',
    headline: 'ख़बर वाली जगह पहुँचे: {found}',
    fields: {
      reachedAt: 'कब',
      toldAt: 'ख़बर कब आई',
      where: 'कहाँ',
      found: { label: 'क्या मिला', choices: { people: 'कोई वहाँ था', empty: 'वहाँ कोई नहीं था', wrong: 'पता ग़लत था' } },
      knew: 'योजना पहले से कितनों को पता थी',
      unit: 'कौन-सी इकाई गई',
      note: 'टिप्पणी',
    },
  },
  'station-stay': {
    label: 'थाने में',
    headline: '{station} थाने में',
    fields: {
      cameAt: 'कब आईं',
      leftAt: 'कब गईं',
      station: 'थाना',
      other: { label: 'क्या दूसरी जगह माँगी गई', choices: { yes: 'हाँ', no: 'नहीं', unknown: 'पता नहीं' } },
      why: 'वहाँ क्यों',
    },
  },
  'bail-granted': {
    label: 'ज़मानत मिली',
    headline: '{court} से ज़मानत मिली',
    fields: {
      grantedAt: 'कब',
      court: 'अदालत',
      ground: {
        label: 'किस वजह से',
        choices: {
          merits: 'मामले के तथ्यों पर',
          default: 'पुलिस रिपोर्ट समय पर नहीं आई',
          before: 'गिरफ़्तारी से पहले',
          unknown: 'पता नहीं',
        },
      },
      toldHerAt: 'उन्हें कब बताया गया',
      conditions: 'शर्तें',
    },
  },
  'age-paper-sought': {
    label: 'उम्र का काग़ज़ माँगा',
    headline: 'माँगा: {paper} ({result})',
    fields: {
      askedAt: 'कब',
      paper: {
        label: 'कौन-सा काग़ज़',
        choices: {
          school: 'स्कूल का जन्म-तिथि प्रमाण-पत्र, या मैट्रिक',
          birth: 'नगर निकाय या पंचायत का जन्म प्रमाण-पत्र',
          hospital: 'अस्पताल का जन्म अभिलेख',
        },
      },
      of: 'किससे माँगा',
      result: {
        label: 'क्या हुआ',
        choices: { waiting: 'अभी जवाब नहीं', found: 'मिल गया', none: 'है ही नहीं', refused: 'उन्होंने नहीं दिया' },
      },
      note: 'क्या जवाब मिला',
    },
  },
  'signed-for': {
    label: 'किसी ने उनके लिए दस्तख़त किए',
    headline: '{where} में उनके लिए दस्तख़त',
    fields: {
      signedAt: 'कब',
      name: 'नाम, जैसा दस्तख़त में है',
      says: {
        label: 'ख़ुद को क्या बताते हैं',
        choices: {
          mother: 'माँ',
          father: 'पिता',
          relative: 'रिश्तेदार',
          guardian: 'आदेश से अभिभावक',
          employer: 'मालिक',
          other: 'कोई और',
        },
      },
      where: 'किस गृह या दफ़्तर में',
      paper: { label: 'क्या इनका कोई काग़ज़ देखा गया', choices: { yes: 'हाँ', no: 'नहीं' } },
    },
  },
  'identity-shown': {
    label: 'बाहर किसी को पता चला कि वे कौन हैं',
    headline: 'उनकी पहचान {to} तक पहुँची',
    fields: {
      shownAt: 'कब',
      what: {
        label: 'क्या पता चला',
        choices: {
          name: 'उनका नाम',
          photo: 'उनकी फ़ोटो',
          school: 'उनका स्कूल',
          address: 'वे कहाँ रहती हैं',
          family: 'उनका परिवार',
          other: 'कुछ और',
        },
      },
      to: 'किसे',
      ground: {
        label: 'किस आधार पर',
        choices: {
          'she-agreed': 'वे बालिग़ हैं और राज़ी थीं',
          ordered: 'समिति या अदालत ने लिखकर इजाज़त दी',
          'law-requires': 'क़ानून माँगता है',
          'missing-photo': 'गुम बच्चे की फ़ोटो',
          none: 'हमारी जानकारी में कोई नहीं',
        },
      },
      note: 'कैसे हुआ',
    },
  },
  'entitlement-blocked': {
    label: 'आवेदन आगे नहीं बढ़ रहा',
    headline: 'आगे नहीं बढ़ रहा: {because}',
    fields: {
      of: 'कौन-सा आवेदन',
      saidAt: 'कब कहा गया',
      by: 'किस दफ़्तर ने',
      because: {
        label: 'क्या वजह बताई',
        choices: {
          conviction: 'सज़ा होने की राह देख रहे हैं',
          papers: 'कोई काग़ज़ कम है',
          account: 'उनका खाता नहीं है',
          funds: 'पैसे नहीं हैं',
          elsewhere: 'दूसरे दफ़्तर को करना है',
          none: 'कोई वजह नहीं बताई',
          other: 'दूसरी वजह',
        },
      },
      words: 'उनके शब्दों में',
    },
  },
  'pointed-elsewhere': {
    label: 'दफ़्तर कहता है कोई और करे',
    headline: '{by} के अनुसार {to} को करना है: {what}',
    fields: {
      saidAt: 'कब',
      what: {
        label: 'किस बारे में',
        choices: {
          certificate: 'मुक्ति प्रमाण-पत्र',
          'home-check': 'घर की जाँच',
          fir: 'अपराध दर्ज करना',
          money: 'उनके हक़ के पैसे',
          place: 'रहने की जगह',
          journey: 'घर तक का सफ़र',
          papers: 'उनके काग़ज़',
          other: 'कुछ और',
        },
      },
      by: 'किस दफ़्तर ने कहा',
      to: 'वे किसे करने को कहते हैं',
      askedAt: 'उनसे कब कहा गया था',
      words: 'उनके शब्दों में',
    },
  },
  'delay-reason': {
    label: 'ज़्यादा समय क्यों लगा',
    headline: 'ज़्यादा समय क्यों लगा: {why}',
    fields: {
      of: 'वादा किससे शुरू हुआ',
      why: {
        label: 'समय किसमें लगा',
        choices: {
          road: 'सड़क, मौसम या सफ़र',
          health: 'उनकी सेहत',
          'her-wish': 'वे ऐसा चाहती थीं',
          'nobody-there': 'ड्यूटी पर कोई नहीं था',
          paper: 'कोई काग़ज़ कम था',
          office: 'दूसरे दफ़्तर ने जवाब नहीं दिया',
          other: 'कुछ और',
        },
      },
      words: 'शब्दों में',
    },
  },
  'question-answered': {
    label: 'एक सवाल का जवाब',
    headline: 'जवाब: {answer}',
    fields: {
      question: 'कौन-सा सवाल',
      of: 'किस प्रविष्टि पर',
      answeredAt: 'कब',
      found: {
        label: 'क्या निकला',
        choices: {
          innocent: 'इसकी ठीक वजह है',
          mistake: 'ग़लत लिखा गया था',
          'set-right': 'ऐसा था, और ठीक कर दिया गया',
          stands: 'ऐसा ही है',
        },
      },
      answer: 'जवाब, शब्दों में',
      checked: 'क्या देखा, किससे पूछा',
    },
  },
  'question-kept-open': {
    label: 'एक सवाल खुला रखा',
    headline: '{until} तक खुला: {why}',
    fields: { question: 'कौन-सा सवाल', of: 'किस प्रविष्टि पर', until: 'कब तक', why: 'क्यों' },
  },
  'question-passed': {
    label: 'एक सवाल आगे दिया',
    headline: '{to} को दिया: {why}',
    fields: {
      question: 'कौन-सा सवाल',
      of: 'किस प्रविष्टि पर',
      passedAt: 'कब',
      to: {
        label: 'किसे',
        choices: {
          steward: 'अभिलेख की देखरेख करने वाले',
          'legal-services': 'विधिक सेवा प्राधिकरण',
          committee: 'बाल कल्याण समिति',
          commission: 'बाल, महिला या मानव अधिकार आयोग',
          court: 'अदालत',
          'other-body': 'कोई और संस्था',
        },
      },
      whom: 'कौन-सा दफ़्तर, या कौन',
      why: 'क्यों',
    },
  },
} as const satisfies KindsWords<
  | 'diary-entry'
  | 'officer-changed'
  | 'place-reached'
  | 'station-stay'
  | 'bail-granted'
  | 'age-paper-sought'
  | 'signed-for'
  | 'identity-shown'
  | 'entitlement-blocked'
  | 'pointed-elsewhere'
  | 'delay-reason'
  | 'question-answered'
  | 'question-kept-open'
  | 'question-passed'
>
