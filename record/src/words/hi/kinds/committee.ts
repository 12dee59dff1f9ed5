// Hindi for the Child Welfare Committee, its orders, where she stays, and going home.
import type { KindsWords } from '../../kind-words.ts'

export const committee = {
  'committee-production': {
    label: 'बाल कल्याण समिति के सामने पेशी',
    headline: 'पेशी: {before}, {committee}',
    fields: {
      producedAt: 'कब',
      before: { label: 'किसके सामने', choices: { committee: 'समिति की बैठक', member: 'एक सदस्य' } },
      committee: 'कौन-सी बाल कल्याण समिति',
      heard: 'क्या उनसे पूछा गया कि वे क्या चाहती हैं',
      report: 'क्या पेशी की रिपोर्ट (फ़ॉर्म 17) जमा हुई',
      note: 'नोट',
    },
  },
  'follow-up-closed': {
    label: 'हालचाल लेना (फ़ॉलो-अप) ख़त्म हुआ',
    headline: 'फ़ॉलो-अप ख़त्म हुआ: {how}',
    fields: {
      closedAt: 'कब',
      how: {
        label: 'वे कैसी हैं, उनकी अपनी नज़र में',
        choices: {
          well: 'ठीक हैं',
          mixed: 'कुछ-कुछ ठीक हैं',
          'not-well': 'ठीक नहीं हैं',
          'not-reached': 'उनसे बात नहीं हो पाई',
        },
      },
      note: 'नोट',
    },
  },
  'home-verification-asked': {
    label: 'घर की जाँच के लिए कहा गया',
    headline: 'घर की जाँच के लिए कहा गया: {of}',
    fields: { askedAt: 'कब', of: 'किससे कहा गया', where: 'कौन-सा गाँव या शहर', wantedBy: 'कब तक चाहिए' },
  },
  'home-verified': {
    label: 'घर की जाँच हुई',
    headline: 'घर की जाँच हुई। वहाँ लौट सकती हैं: {fit}',
    fields: {
      visitedAt: 'कब',
      fit: {
        label: 'क्या वे वहाँ लौट सकती हैं',
        choices: { yes: 'हाँ', 'with-help': 'हाँ, मदद के साथ', no: 'नहीं', unsure: 'पक्का नहीं' },
      },
      needs: {
        label: 'क्या बदलना होगा',
        choices: {
          money: 'पैसा या काम',
          debt: 'क़र्ज़',
          school: 'स्कूल',
          violence: 'घर में मारपीट',
          trafficker: 'पहले का कोई व्यक्ति आसपास है',
          papers: 'काग़ज़',
          health: 'सेहत',
          other: 'कुछ और',
        },
      },
      seen: 'क्या देखा गया',
      herWish: 'वे क्या चाहती हैं',
      paper: 'रिपोर्ट',
    },
  },
  'inquiry-filed': {
    label: 'सामाजिक जाँच रिपोर्ट जमा हुई',
    headline: 'सामाजिक जाँच रिपोर्ट जमा हुई',
    fields: { filedAt: 'कब', by: 'किस दफ़्तर ने जमा की', paper: 'रिपोर्ट' },
  },
  order: {
    label: 'आदेश',
    headline: 'आदेश: {sort}',
    fields: {
      orderedAt: 'कब',
      by: {
        label: 'किसने दिया',
        choices: { committee: 'बाल कल्याण समिति', magistrate: 'मजिस्ट्रेट', court: 'अदालत', board: 'किशोर न्याय बोर्ड' },
      },
      sort: {
        label: 'किस बात का आदेश',
        choices: {
          inquiry: 'सामाजिक जाँच',
          interim: 'अभी वे कहाँ रहें',
          final: 'अंतिम आदेश',
          restoration: 'परिवार के पास वापसी',
          transfer: 'उनके अपने ज़िले में भेजना',
          age: 'उनकी उम्र',
          'age-test': 'उम्र की डॉक्टरी जाँच',
          foster: 'पालक परिवार में देखभाल',
          aftercare: 'पश्चात देखभाल',
          adoption: 'गोद देने के लिए क़ानूनी रूप से मुक्त',
          'interim-custody': 'सही मजिस्ट्रेट तक पहुँचने तक सुरक्षित हिरासत',
          'inquiry-custody': 'जाँच के दौरान सुरक्षित हिरासत',
          'protective-home': 'संरक्षण गृह',
          released: 'वे जाने को आज़ाद हैं',
          compensation: 'प्रतिकर (मुआवज़ा)',
          protection: 'सुरक्षा',
          other: 'कुछ और',
        },
      },
      words: 'इसमें क्या लिखा है',
      members: 'कितने सदस्यों ने दस्तख़त किए',
      number: 'आदेश का नंबर',
      paper: 'नक़ल',
      bornOn: 'जन्म का दिन, जैसा आदेश में है',
      age: 'उम्र, जैसी आदेश में है',
    },
  },
  placement: {
    label: 'गृह में रखा गया',
    headline: 'यहाँ रखा गया: {home}',
    fields: {
      home: 'कौन-सा गृह या घर',
      arrivedAt: 'कब पहुँचीं',
      stay: {
        label: 'कितने समय के लिए',
        choices: {
          overnight: 'एक रात',
          interim: 'जाँच पूरी होने तक',
          long: 'लंबे समय के लिए',
          family: 'अपने परिवार के साथ',
          relative: 'किसी रिश्तेदार के साथ',
        },
      },
      why: 'यही जगह क्यों',
      herWish: {
        label: 'क्या वे यही चाहती हैं',
        choices: { yes: 'हाँ', partly: 'कुछ-कुछ', no: 'नहीं', 'not-asked': 'पूछा नहीं गया' },
      },
      register: {
        label: 'उस दिन गृहों का रजिस्टर क्या कहता है',
        choices: {
          valid: 'पंजीकृत, बिस्तर ख़ाली',
          applied: 'पंजीकरण का आवेदन, जवाब नहीं आया',
          recognised: 'समिति ने उचित स्थान माना',
          none: 'मान्य पंजीकरण नहीं',
          full: 'पंजीकृत, मगर भरा हुआ',
          unfit: 'पंजीकृत, मगर उनकी ज़रूरत का नहीं',
          unknown: 'देखा नहीं',
        },
      },
    },
  },
  restored: {
    label: 'घर लौटीं',
    headline: 'घर लौटीं: {to}',
    fields: {
      restoredAt: 'कब',
      to: {
        label: 'किसके पास',
        choices: {
          parents: 'माता-पिता के पास',
          mother: 'माँ के पास',
          father: 'पिता के पास',
          relative: 'किसी रिश्तेदार के पास',
          'own-place': 'अपनी अलग जगह पर',
          other: 'किसी और के पास',
        },
      },
      where: 'कहाँ',
      herWish: {
        label: 'क्या वे यही चाहती हैं',
        choices: { yes: 'हाँ', partly: 'कुछ हद तक', no: 'नहीं', 'not-asked': 'पूछा नहीं गया' },
      },
      note: 'नोट',
    },
  },
} as const satisfies KindsWords<
  | 'committee-production'
  | 'follow-up-closed'
  | 'home-verification-asked'
  | 'home-verified'
  | 'inquiry-filed'
  | 'order'
  | 'placement'
  | 'restored'
>
