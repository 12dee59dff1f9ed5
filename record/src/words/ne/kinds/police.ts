// Nepali for what the police are asked, and what they answer.
import type { KindsWords } from '../../kind-words.ts'

export const police = {
  'committee-and-court-told': {
    label: 'बाल कल्याण समिति र अदालतलाई खबर गरियो',
    headline: 'बाल कल्याण समिति र अदालतलाई खबर गरियो',
    fields: {
      committeeToldAt: 'बाल कल्याण समितिलाई कहिले खबर गरियो',
      courtToldAt: 'विशेष अदालत (वा सत्र अदालत) लाई कहिले खबर गरियो',
      by: 'कुन कार्यालयले खबर गर्‍यो',
    },
  },
  'fir-asked': {
    label: 'जाहेरी (एफआईआर) दर्ता गर्न भनियो',
    headline: 'एफआईआर दर्ता गर्न भनियो: {station}',
    fields: {
      askedAt: 'प्रहरीलाई कहिले भनियो',
      station: 'प्रहरी थाना',
      how: {
        label: 'कसरी',
        choices: {
          spoken: 'थानामा, बोलेर',
          written: 'लेखेर',
          electronic: 'इमेल वा अनलाइन',
          post: 'हुलाकबाट',
        },
      },
      offence: 'के भनियो',
      sexual: {
        label: 'बलात्कार, त्यसको प्रयास, वा बालबालिकामाथिको यौन अपराधको कुरा भनियो कि',
        choices: { yes: 'भनियो', no: 'भनिएन', unknown: 'थाहा छैन' },
      },
      receipt: 'कुनै कागज वा डायरी नम्बर पाइयो कि',
    },
  },
  'fir-refused': {
    label: 'एफआईआर दर्ता गर्न मानिएन',
    headline: 'एफआईआर दर्ता गर्न मानिएन: {reason}',
    fields: {
      refusedAt: 'कहिले',
      station: 'प्रहरी थाना',
      reason: {
        label: 'के कारण दिइयो',
        choices: {
          none: 'कारण दिइएन',
          elsewhere: 'यो अर्को थानाको मुद्दा हो भनियो',
          family: 'यो घरभित्रको कुरा हो भनियो',
          consent: 'उहाँ आफ्नै इच्छाले जानुभएको हो भनियो',
          compromise: 'आपसमा मिल्नुहोस् भनियो',
          later: 'पछि आउनुहोस् भनियो',
          other: 'अर्को कारण',
        },
      },
      words: 'कसले भन्यो, कुन शब्दमा',
    },
  },
  'fir-registered': {
    label: 'जाहेरी (एफआईआर) दर्ता भयो',
    headline: 'एफआईआर {number} दर्ता भयो',
    fields: {
      registeredAt: 'कहिले दर्ता भयो',
      station: 'प्रहरी थाना',
      number: 'एफआईआर नम्बर र साल',
      sections: { label: 'एफआईआरका दफाहरू', help: 'एफआईआरमा छापिए जस्तै।' },
      sexual: {
        label: 'यसमा बलात्कार वा पोक्सोको दफा ४, ६, ८ वा १० छ कि',
        choices: { yes: 'छ', no: 'छैन', unknown: 'थाहा छैन' },
      },
      offenceOn: 'अपराध भएको दिन',
      copyGiven: 'नक्कल सित्तैमा दिइयो कि',
      rape: {
        label: 'यसमा बलात्कार छ कि (बीएनएस ६४ देखि ६८, ७० वा ७१; जुलाई २०२४ अघि आईपीसी ३७६ देखि ३७६ई)',
        choices: { yes: 'छ', no: 'छैन', unknown: 'थाहा छैन' },
      },
      gravest: {
        label: 'यीमध्ये सबैभन्दा ठूलोको अधिकतम सजाय',
        choices: {
          ten: 'दस वर्ष वा बढी, जन्मकैद वा मृत्युदण्ड',
          seven: 'सात वर्षदेखि दस वर्षभन्दा कमसम्म',
          less: 'सात वर्षभन्दा कम',
          unknown: 'थाहा छैन',
        },
      },
    },
  },
  'offence-reported': {
    label: 'बालबालिकामाथिको अपराधको खबर गरियो (पोक्सो)',
    headline: 'बालबालिकामाथिको अपराध, थाहा भएको: {knownAt}',
    fields: {
      knownAt: 'कहिले थाहा भयो',
      reportedAt: 'कहिले खबर गरियो',
      to: {
        label: 'कसलाई',
        choices: { sjpu: 'विशेष किशोर प्रहरी एकाइ', police: 'स्थानीय प्रहरी' },
      },
      where: 'कुन एकाइ वा थाना',
      number: 'दर्ता नम्बर',
      toldHerFirst: {
        label: 'यो खबर गर्नैपर्छ भनेर उहाँलाई पहिले भनियो कि',
        choices: { yes: 'भनियो', no: 'भनिएन', later: 'पछि भनियो' },
      },
    },
  },
  'police-report': {
    label: 'प्रहरी प्रतिवेदन (आरोपपत्र) पेस भयो',
    headline: 'प्रहरी प्रतिवेदन (आरोपपत्र) पेस भयो: {court}',
    fields: {
      filedAt: 'कहिले पेस भयो',
      court: 'अदालत',
      sections: 'यसमा भएका दफाहरू',
      copyOn: 'उहाँलाई नक्कल कुन दिन दिइयो',
      by: {
        label: 'कसले पेस गर्‍यो',
        choices: {
          investigating: 'अनुसन्धान अधिकारी',
          'in-charge': 'चौकी प्रमुख',
          another: 'अर्का अधिकारी',
          unknown: 'थाहा छैन',
        },
      },
      of: 'कुन एफआईआरमाथि',
    },
  },
  'progress-told': {
    label: 'मुद्दा कहाँ पुग्यो भनेर बताइयो',
    headline: 'मुद्दा कहाँ पुग्यो भनेर बताइयो: {to}',
    fields: {
      toldAt: 'कहिले',
      to: {
        label: 'कसलाई बताइयो',
        choices: { herself: 'उहाँ आफैँलाई', informant: 'उजुरी गर्नेलाई', lawyer: 'उहाँको वकिललाई' },
      },
      how: {
        label: 'कसरी',
        choices: { person: 'भेटेर', letter: 'चिठीबाट', phone: 'फोनबाट', electronic: 'सन्देशबाट' },
      },
      what: 'के भनियो',
      of: 'कुन एफआईआरका बारेमा',
    },
  },
  'superintendent-written': {
    label: 'प्रहरी उपरीक्षक (एसपी) लाई लेखियो',
    headline: 'प्रहरी उपरीक्षक (एसपी) लाई लेखियो ({to})',
    fields: {
      writtenAt: 'कहिले पठाइयो',
      to: 'कसलाई',
      paper: 'नक्कल वा हुलाकको रसिद',
      note: 'टिपोट',
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
