// Nepali for kinds that questions are asked of: who was held, what was searched, age papers, names that went outside.
import type { KindsWords } from '../../kind-words.ts'

export const asked = {
  'diary-entry': {
    label: 'चौकीको डायरीमा प्रविष्टि',
    headline: 'चौकीको डायरीमा प्रविष्टि {number}',
    fields: { enteredAt: 'प्रविष्टिको समय', number: 'प्रविष्टि नम्बर', station: 'प्रहरी चौकी', about: 'त्यसमा के लेखिएको छ' },
  },
  'officer-changed': {
    label: 'अनुसन्धान अधिकारी फेरिए',
    headline: 'अनुसन्धान अधिकारी फेरिए: {why}',
    fields: {
      changedAt: 'कहिले',
      why: {
        label: 'किन',
        choices: {
          transfer: 'सरुवा',
          promotion: 'बढुवा',
          leave: 'बिदा',
          illness: 'बिरामी वा मृत्यु',
          ordered: 'आदेश',
          unknown: 'थाहा छैन',
        },
      },
      handedOverAt: 'डायरी र दसी सहीसहित कहिले बुझाइयो',
      to: 'अब कुन पदले अनुसन्धान गर्छ',
    },
  },
  'place-reached': {
    label: 'खबरको ठाउँमा पुगियो',
    headline: 'खबरको ठाउँमा पुगियो: {found}',
    fields: {
      reachedAt: 'कहिले',
      toldAt: 'खबर कहिले आयो',
      where: 'कहाँ',
      found: {
        label: 'के भेटियो',
        choices: { people: 'त्यहाँ कोही थियो', empty: 'त्यहाँ कोही थिएन', wrong: 'ठेगाना गलत थियो' },
      },
      knew: 'योजना पहिल्यै कति जनालाई थाहा थियो',
      unit: 'कुन एकाइ गयो',
      note: 'टिप्पणी',
    },
  },
  'station-stay': {
    label: 'प्रहरी चौकीमा',
    headline: '{station} चौकीमा',
    fields: {
      cameAt: 'कहिले आउनुभयो',
      leftAt: 'कहिले जानुभयो',
      station: 'प्रहरी चौकी',
      other: { label: 'अर्को ठाउँ मागिएको थियो', choices: { yes: 'थियो', no: 'थिएन', unknown: 'थाहा छैन' } },
      why: 'त्यहाँ किन',
    },
  },
  'bail-granted': {
    label: 'जमानत (धरौटी) दिइयो',
    headline: '{court} ले जमानत दियो',
    fields: {
      grantedAt: 'कहिले',
      court: 'अदालत',
      ground: {
        label: 'के आधारमा',
        choices: { merits: 'मुद्दाको तथ्यमा', default: 'प्रहरी प्रतिवेदन समयमा आएन', before: 'पक्राउअघि', unknown: 'थाहा छैन' },
      },
      toldHerAt: 'उहाँलाई कहिले भनियो',
      conditions: 'सर्तहरू',
    },
  },
  'age-paper-sought': {
    label: 'उमेरको कागज मागियो',
    headline: 'मागियो: {paper} ({result})',
    fields: {
      askedAt: 'कहिले',
      paper: {
        label: 'कुन कागज',
        choices: {
          school: 'विद्यालयको जन्ममिति प्रमाणपत्र, वा म्याट्रिक',
          birth: 'नगरपालिका वा पञ्चायतको जन्म प्रमाणपत्र',
          hospital: 'अस्पतालको जन्म अभिलेख',
        },
      },
      of: 'कोसँग मागियो',
      result: { label: 'के भयो', choices: { waiting: 'जवाफ आएको छैन', found: 'भेटियो', none: 'छैन', refused: 'दिएनन्' } },
      note: 'के जवाफ आयो',
    },
  },
  'signed-for': {
    label: 'कसैले उहाँका लागि सही गर्‍यो',
    headline: '{where} मा उहाँका लागि सही',
    fields: {
      signedAt: 'कहिले',
      name: 'नाम, सहीमा भएअनुसार',
      says: {
        label: 'आफूलाई के भन्छन्',
        choices: {
          mother: 'आमा',
          father: 'बुबा',
          relative: 'नातेदार',
          guardian: 'आदेशले अभिभावक',
          employer: 'मालिक',
          other: 'अरू कोही',
        },
      },
      where: 'कुन गृह वा कार्यालयमा',
      paper: { label: 'यिनको कागज हेरियो', choices: { yes: 'हेरियो', no: 'हेरिएन' } },
    },
  },
  'identity-shown': {
    label: 'उहाँ को हुनुहुन्छ, बाहिर थाहा भयो',
    headline: 'उहाँको पहिचान {to} सम्म पुग्यो',
    fields: {
      shownAt: 'कहिले',
      what: {
        label: 'के थाहा भयो',
        choices: {
          name: 'उहाँको नाम',
          photo: 'उहाँको तस्बिर',
          school: 'उहाँको विद्यालय',
          address: 'उहाँ कहाँ बस्नुहुन्छ',
          family: 'उहाँको परिवार',
          other: 'अरू केही',
        },
      },
      to: 'कसलाई',
      ground: {
        label: 'के आधारमा',
        choices: {
          'she-agreed': 'उहाँ वयस्क हुनुहुन्छ र राजी हुनुभयो',
          ordered: 'समिति वा अदालतले लिखित अनुमति दियो',
          'law-requires': 'कानुनले माग्छ',
          'missing-photo': 'हराएको बालबालिकाको तस्बिर',
          none: 'हामीलाई थाहा भएको कुनै छैन',
        },
      },
      note: 'कसरी भयो',
    },
  },
  'entitlement-blocked': {
    label: 'निवेदन अघि बढेको छैन',
    headline: 'अघि बढेको छैन: {because}',
    fields: {
      of: 'कुन निवेदन',
      saidAt: 'कहिले भनियो',
      by: 'कुन कार्यालयले',
      because: {
        label: 'के कारण भनियो',
        choices: {
          conviction: 'सजाय पर्खिँदै छन्',
          papers: 'कागज पुगेन',
          account: 'उहाँको खाता छैन',
          funds: 'पैसा छैन',
          elsewhere: 'अर्को कार्यालयले गर्नुपर्छ',
          none: 'कारण भनिएन',
          other: 'अर्को कारण',
        },
      },
      words: 'उनीहरूकै शब्दमा',
    },
  },
  'pointed-elsewhere': {
    label: 'कार्यालय भन्छ, अर्कैले गर्नुपर्छ',
    headline: '{by} भन्छ {to} ले गर्नुपर्छ: {what}',
    fields: {
      saidAt: 'कहिले',
      what: {
        label: 'के बारे',
        choices: {
          certificate: 'मुक्ति प्रमाणपत्र',
          'home-check': 'घरको जाँच',
          fir: 'अपराध दर्ता',
          money: 'उहाँको हकको पैसा',
          place: 'बस्ने ठाउँ',
          journey: 'घरसम्मको यात्रा',
          papers: 'उहाँका कागज',
          other: 'अरू केही',
        },
      },
      by: 'कुन कार्यालयले भन्यो',
      to: 'उनीहरूअनुसार कसले गर्नुपर्छ',
      askedAt: 'उनीहरूलाई कहिले भनिएको थियो',
      words: 'उनीहरूकै शब्दमा',
    },
  },
  'delay-reason': {
    label: 'किन बढी समय लाग्यो',
    headline: 'किन बढी समय लाग्यो: {why}',
    fields: {
      of: 'वाचा केबाट सुरु भयो',
      why: {
        label: 'समय केमा लाग्यो',
        choices: {
          road: 'बाटो, मौसम वा यात्रा',
          health: 'उहाँको स्वास्थ्य',
          'her-wish': 'उहाँले त्यस्तै चाहनुभयो',
          'nobody-there': 'पालोमा कोही थिएन',
          paper: 'कागज पुगेन',
          office: 'अर्को कार्यालयले जवाफ दिएन',
          other: 'अरू केही',
        },
      },
      words: 'शब्दमा',
    },
  },
  'question-answered': {
    label: 'एउटा प्रश्नको जवाफ',
    headline: 'जवाफ: {answer}',
    fields: {
      question: 'कुन प्रश्न',
      of: 'कुन प्रविष्टिमा',
      answeredAt: 'कहिले',
      found: {
        label: 'के निस्कियो',
        choices: {
          innocent: 'यसको राम्रो कारण छ',
          mistake: 'गलत लेखिएको थियो',
          'set-right': 'त्यस्तै थियो, र ठीक गरियो',
          stands: 'त्यस्तै छ',
        },
      },
      answer: 'जवाफ, शब्दमा',
      checked: 'के हेरियो, कसलाई सोधियो',
    },
  },
  'question-kept-open': {
    label: 'एउटा प्रश्न खुला राखियो',
    headline: '{until} सम्म खुला: {why}',
    fields: { question: 'कुन प्रश्न', of: 'कुन प्रविष्टिमा', until: 'कहिलेसम्म', why: 'किन' },
  },
  'question-passed': {
    label: 'एउटा प्रश्न अरूलाई दिइयो',
    headline: '{to} लाई दिइयो: {why}',
    fields: {
      question: 'कुन प्रश्न',
      of: 'कुन प्रविष्टिमा',
      passedAt: 'कहिले',
      to: {
        label: 'कसलाई',
        choices: {
          steward: 'अभिलेखको निगरानी गर्ने',
          'legal-services': 'कानुनी सेवा प्राधिकरण',
          committee: 'बाल कल्याण समिति',
          commission: 'बाल, महिला वा मानव अधिकार आयोग',
          court: 'अदालत',
          'other-body': 'अर्को निकाय',
        },
      },
      whom: 'कुन कार्यालय, वा को',
      why: 'किन',
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
