// Nepali for the Child Welfare Committee, its orders, where she stays, and going home.
import type { KindsWords } from '../../kind-words.ts'

export const committee = {
  'committee-production': {
    label: 'बाल कल्याण समितिमा उपस्थिति',
    headline: 'उपस्थिति: {before}, {committee}',
    fields: {
      producedAt: 'कहिले',
      before: { label: 'कसको अगाडि', choices: { committee: 'समितिको बैठक', member: 'एक जना सदस्य' } },
      committee: 'कुन बाल कल्याण समिति',
      heard: 'उहाँ के चाहनुहुन्छ भनेर सोधियो कि',
      report: 'उपस्थितिको प्रतिवेदन (फारम १७) बुझाइयो कि',
      note: 'टिपोट',
    },
  },
  'follow-up-closed': {
    label: 'हालखबर लिने काम (फलोअप) सकियो',
    headline: 'फलोअप सकियो: {how}',
    fields: {
      closedAt: 'कहिले',
      how: {
        label: 'उहाँ कस्तो हुनुहुन्छ, उहाँकै विचारमा',
        choices: {
          well: 'ठीक हुनुहुन्छ',
          mixed: 'केही हदसम्म ठीक हुनुहुन्छ',
          'not-well': 'ठीक हुनुहुन्न',
          'not-reached': 'उहाँसँग कुरा हुन सकेन',
        },
      },
      note: 'टिपोट',
    },
  },
  'home-verification-asked': {
    label: 'घरको अवस्था हेरिदिन भनियो',
    headline: 'घरको अवस्था हेरिदिन भनियो: {of}',
    fields: { askedAt: 'कहिले', of: 'कसलाई भनियो', where: 'कुन गाउँ वा सहर', wantedBy: 'कहिलेसम्म चाहिन्छ' },
  },
  'home-verified': {
    label: 'घरको अवस्था हेरियो',
    headline: 'घरको अवस्था हेरियो। उहाँ त्यहाँ फर्किन: {fit}',
    fields: {
      visitedAt: 'कहिले',
      fit: {
        label: 'उहाँ त्यहाँ फर्किन सक्नुहुन्छ कि',
        choices: { yes: 'सक्नुहुन्छ', 'with-help': 'सहयोग भए सक्नुहुन्छ', no: 'सक्नुहुन्न', unsure: 'पक्का छैन' },
      },
      needs: {
        label: 'के फेरिनुपर्छ',
        choices: {
          money: 'पैसा वा काम',
          debt: 'ऋण',
          school: 'विद्यालय',
          violence: 'घरमा कुटपिट',
          trafficker: 'पहिलेको कोही नजिकै छ',
          papers: 'कागजपत्र',
          health: 'स्वास्थ्य',
          other: 'अरू केही',
        },
      },
      seen: 'के देखियो',
      herWish: 'उहाँ के चाहनुहुन्छ',
      paper: 'रिपोर्ट',
    },
  },
  'inquiry-filed': {
    label: 'सामाजिक जाँच प्रतिवेदन बुझाइयो',
    headline: 'सामाजिक जाँच प्रतिवेदन बुझाइयो',
    fields: { filedAt: 'कहिले', by: 'कुन कार्यालयले बुझायो', paper: 'प्रतिवेदन' },
  },
  order: {
    label: 'आदेश',
    headline: 'आदेश: {sort}',
    fields: {
      orderedAt: 'कहिले',
      by: {
        label: 'कसले दियो',
        choices: { committee: 'बाल कल्याण समिति', magistrate: 'मजिस्ट्रेट', court: 'अदालत', board: 'किशोर न्याय बोर्ड' },
      },
      sort: {
        label: 'के कुराको आदेश',
        choices: {
          inquiry: 'सामाजिक जाँच',
          interim: 'अहिले उहाँ कहाँ बस्ने',
          final: 'अन्तिम आदेश',
          restoration: 'परिवारकहाँ फर्काउने',
          transfer: 'उहाँको आफ्नै जिल्लामा पठाउने',
          age: 'उहाँको उमेर',
          'age-test': 'उमेरको डाक्टरी जाँच',
          foster: 'पालक परिवारमा हेरचाह',
          aftercare: 'पछिको हेरचाह',
          adoption: 'धर्मपुत्र/धर्मपुत्री दिन कानुनी रूपमा मुक्त',
          'interim-custody': 'सही मजिस्ट्रेट नभेटुन्जेल सुरक्षित राख्ने',
          'inquiry-custody': 'जाँच चलुन्जेल सुरक्षित राख्ने',
          'protective-home': 'संरक्षण गृह',
          released: 'उहाँ जान स्वतन्त्र हुनुहुन्छ',
          compensation: 'क्षतिपूर्ति',
          protection: 'सुरक्षा',
          other: 'अरू केही',
        },
      },
      words: 'यसमा के लेखिएको छ',
      members: 'कति जना सदस्यले सही गर्नुभयो',
      number: 'आदेशको नम्बर',
      paper: 'नक्कल',
      bornOn: 'जन्म दिन, आदेशमा भएअनुसार',
      age: 'उमेर, आदेशमा भएअनुसार',
    },
  },
  placement: {
    label: 'आश्रय गृहमा राखियो',
    headline: 'यहाँ राखियो: {home}',
    fields: {
      home: 'कुन आश्रय गृह वा घर',
      arrivedAt: 'कहिले पुग्नुभयो',
      stay: {
        label: 'कति समयका लागि',
        choices: {
          overnight: 'एक रात',
          interim: 'जाँच नसकिएसम्म',
          long: 'लामो समयका लागि',
          family: 'आफ्नो परिवारसँग',
          relative: 'नातेदारसँग',
        },
      },
      why: 'यही ठाउँ किन',
      herWish: {
        label: 'उहाँ यही चाहनुहुन्छ',
        choices: { yes: 'चाहनुहुन्छ', partly: 'केही हदसम्म', no: 'चाहनुहुन्न', 'not-asked': 'सोधिएन' },
      },
      register: {
        label: 'त्यो दिन गृहको दर्ताले के भन्छ',
        choices: {
          valid: 'दर्ता छ, ओछ्यान खाली',
          applied: 'दर्ताको निवेदन, जवाफ आएको छैन',
          recognised: 'समितिले उपयुक्त ठाउँ मानेको',
          none: 'मान्य दर्ता छैन',
          full: 'दर्ता छ, तर भरिएको',
          unfit: 'दर्ता छ, तर उहाँको आवश्यकताअनुसार छैन',
          unknown: 'हेरिएन',
        },
      },
    },
  },
  restored: {
    label: 'घर फर्किनुभयो',
    headline: 'घर फर्किनुभयो: {to}',
    fields: {
      restoredAt: 'कहिले',
      to: {
        label: 'कसकहाँ',
        choices: {
          parents: 'आमाबुबाकहाँ',
          mother: 'आमाकहाँ',
          father: 'बुबाकहाँ',
          relative: 'नातेदारकहाँ',
          'own-place': 'आफ्नै छुट्टै ठाउँमा',
          other: 'अरू कसैकहाँ',
        },
      },
      where: 'कहाँ',
      herWish: {
        label: 'उहाँले चाहेको यही हो कि',
        choices: { yes: 'हो', partly: 'केही हदसम्म', no: 'होइन', 'not-asked': 'सोधिएन' },
      },
      note: 'टिपोट',
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
