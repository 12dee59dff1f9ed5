// Nepali for bonded labour: the inquiry, the release certificate, the immediate cash.
import type { KindsWords } from '../../kind-words.ts'

export const labour = {
  'bondage-inquired': {
    label: 'बाँधा मजदुरीको जाँच भयो',
    headline: 'बाँधा मजदुरीको जाँच: {result}',
    fields: {
      inquiredAt: 'कहिले',
      result: {
        label: 'नतिजा',
        choices: { found: 'बाँधा मजदुरी भेटियो', 'not-found': 'भेटिएन', open: 'अझै टुङ्गो लागेको छैन' },
      },
      by: 'कुन कार्यालयले गर्‍यो',
      note: 'के भनियो',
    },
  },
  'bondage-told': {
    label: 'बाँधा मजदुरीबारे मजिस्ट्रेटलाई भनियो',
    headline: 'बाँधा मजदुरीबारे भनियो: {to}',
    fields: {
      toldAt: 'कहिले',
      to: 'कुन कार्यालयलाई',
      where: 'काम कहाँ हुन्थ्यो',
      debt: 'ऋण वा पेस्की, भनिए जस्तै',
    },
  },
  'cash-paid': {
    label: 'उहाँलाई पैसा दिइयो',
    headline: 'दिइयो: {amount}',
    fields: {
      paidAt: 'कहिले',
      amount: 'कति',
      hers: 'यो उहाँसँगै छ कि',
      what: {
        label: 'केको पैसा',
        choices: {
          immediate: 'बाँधा मजदुरीपछिको तत्काल सहायता',
          relief: 'विशेष राहत',
          compensation: 'क्षतिपूर्ति, अन्तरिम वा अन्तिम',
          proceeds: 'अपराधको कमाइमा उहाँको भाग',
          travel: 'समिति वा अदालतसम्मको यात्रा खर्च',
          other: 'अरू केही',
        },
      },
      of: 'प्राप्त कुन आदेशबाट',
    },
  },
  'release-certificate-applied': {
    label: 'मुक्ति प्रमाणपत्रका लागि निवेदन',
    headline: 'मुक्ति प्रमाणपत्रका लागि निवेदन दिइयो',
    fields: { appliedAt: 'कहिले', to: 'कुन कार्यालयमा', number: 'नम्बर' },
  },
  'release-certificate-issued': {
    label: 'मुक्ति प्रमाणपत्र जारी भयो',
    headline: 'मुक्ति प्रमाणपत्र जारी भयो',
    fields: {
      issuedAt: 'कहिले',
      by: 'कुन कार्यालयले जारी गर्‍यो',
      number: 'नम्बर',
      inHerHand: 'यो उहाँको हातमा छ कि',
      paper: 'नक्कल',
    },
  },
  'release-certificate-refused': {
    label: 'मुक्ति प्रमाणपत्र दिन मानिएन',
    headline: 'मुक्ति प्रमाणपत्र दिन मानिएन: {reason}',
    fields: {
      refusedAt: 'कहिले',
      by: 'कुन कार्यालयले मानेन',
      reason: {
        label: 'के कारण दिइयो',
        choices: {
          'no-bondage': 'यो बाँधा मजदुरी होइन भनियो',
          elsewhere: 'अर्को जिल्लाले गर्नुपर्छ भनियो',
          'no-proof': 'प्रमाण छैन भनियो',
          none: 'कारण दिइएन',
          other: 'अर्को कारण',
        },
      },
      words: 'उनीहरूकै शब्दमा',
      pointsTo: 'उनीहरूअनुसार कुन कार्यालयले गर्नुपर्छ',
    },
  },
} as const satisfies KindsWords<
  | 'bondage-inquired'
  | 'bondage-told'
  | 'cash-paid'
  | 'release-certificate-applied'
  | 'release-certificate-issued'
  | 'release-certificate-refused'
>
