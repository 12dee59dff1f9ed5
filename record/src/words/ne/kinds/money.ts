// Nepali for what she is owed: asked for, granted on paper, in her hand.
import type { KindsWords } from '../../kind-words.ts'

export const money = {
  'entitlement-applied': {
    label: 'पैसा वा सहयोगका लागि निवेदन',
    headline: 'निवेदन दिइयो: {what}',
    fields: {
      what: {
        label: 'केका लागि',
        choices: {
          'victim-compensation': 'पीडित क्षतिपूर्ति',
          'interim-relief': 'विशेष वा अन्तरिम राहत',
          'bonded-labour': 'बाँधा मजदुर पुनर्स्थापना',
          sponsorship: 'बालबालिकाका लागि प्रायोजन सहयोग',
          pension: 'पेन्सन',
          house: 'घर वा जग्गा',
          school: 'पढाइ वा सीप तालिम',
          papers: 'परिचयका कागज',
          other: 'अरू केही',
        },
      },
      appliedAt: 'कहिले',
      to: 'कुन कार्यालयमा',
      amount: 'कति मागियो',
      number: 'निवेदनको नम्बर',
    },
  },
  'entitlement-in-hand': {
    label: 'उहाँको हातमा',
    headline: 'उहाँको हातमा: {amount}',
    fields: {
      of: 'कुन निवेदन',
      inHandAt: 'कहिले',
      amount: 'कति',
      control: {
        label: 'यो कसले खर्च गर्न सक्छ',
        choices: {
          herself: 'उहाँ आफैँले',
          jointly: 'उहाँले, अरू कसैसँग मिलेर',
          other: 'अरू कसैले',
          unknown: 'थाहा छैन',
        },
      },
      takenOut: 'त्यही दिन कति निकालियो',
    },
  },
  'entitlement-sanctioned': {
    label: 'कागजमा स्वीकृत',
    headline: 'कागजमा स्वीकृत: {amount}',
    fields: { of: 'कुन निवेदन', sanctionedAt: 'कहिले', amount: 'कति', number: 'आदेशको नम्बर' },
  },
} as const satisfies KindsWords<'entitlement-applied' | 'entitlement-in-hand' | 'entitlement-sanctioned'>
