// Nepali for what she is owed: asked for, granted on paper, in her hand.
import type { KindsWords } from '../../kind-words.ts'
import { schemes } from './claims/schemes.ts'

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
      scheme: { label: 'कुन योजनाबाट', choices: schemes },
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
      saidBy: {
        label: 'कसले भनेको',
        choices: { herself: 'उहाँ आफैँले', office: 'कार्यालय वा बैंकले', other: 'अरू कसैले', unknown: 'थाहा छैन' },
      },
    },
  },
  'entitlement-sanctioned': {
    label: 'कागजमा स्वीकृत',
    headline: 'कागजमा स्वीकृत: {amount}',
    fields: {
      of: 'कुन निवेदन',
      sanctionedAt: 'कहिले',
      amount: 'कति',
      number: 'आदेशको नम्बर',
      annuity: 'यसमध्ये वार्षिकी (एन्युटी) मा कति',
    },
  },
  'entitlement-pending': {
    label: 'निवेदन कहाँ छ',
    headline: '{at} मा छ',
    fields: { of: 'कुन निवेदन', heardAt: 'यो कहिले थाहा भयो', at: 'कुन कार्यालयमा', note: 'टिपोट' },
  },
  'entitlement-paid': {
    label: 'कार्यालयले दियो भन्छ',
    headline: 'दिइयो: {amount}',
    fields: {
      of: 'कुन निवेदन',
      paidAt: 'कहिले',
      amount: 'कति',
      into: {
        label: 'केमा',
        choices: {
          own: 'उहाँको आफ्नै खातामा',
          joint: 'कसैसँगको खातामा',
          other: 'अरूको खातामा',
          deposit: 'जम्मा वा वार्षिकीमा',
          cash: 'नगद',
          unknown: 'थाहा छैन',
        },
      },
    },
  },
  'care-paid': {
    label: 'उहाँको हेरचाहको खर्च कसले दिन्छ',
    headline: '{what}: खर्च {who} बाट',
    fields: {
      what: 'केको खर्च',
      who: 'खर्च कसले दिन्छ',
      until: 'कहिलेसम्म',
      from: 'कहिलेदेखि',
      of: 'यसअघिको व्यवस्था',
      agreement: 'कुन सम्झौता',
      clause: 'त्यसको कुन सर्त',
      over: 'त्यसपछि कुनै खर्च लाग्दैन कि',
    },
  },
} as const satisfies KindsWords<
  | 'entitlement-applied'
  | 'entitlement-in-hand'
  | 'entitlement-sanctioned'
  | 'entitlement-pending'
  | 'entitlement-paid'
  | 'care-paid'
>
