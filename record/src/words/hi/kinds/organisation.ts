// Hindi for an organisation's own book: its members and devices.
import type { KindsWords } from '../../kind-words.ts'
import { organisationSorts, roles } from '../entrance/who.ts'
import { ANSWER_TO_A_PACKET } from '../packet-kinds.ts'

export const organisation = {
  'answer-kept': {
    label: 'पैकेट का उत्तर',
    headline: 'पैकेट का उत्तर: {answer}',
    fields: {
      packet: 'कौन-सा पैकेट',
      from: 'किस संस्था से आया',
      entry: 'उत्तर की प्रविष्टि',
      by: 'किसने उत्तर दिया',
      answer: { label: 'उत्तर', choices: ANSWER_TO_A_PACKET },
      nextAt: 'अगली तारीख़',
      at: 'कब',
    },
  },
  'device-enrolled': {
    label: 'डिवाइस जोड़ा गया',
    headline: 'डिवाइस जोड़ा गया: {label}',
    fields: {
      member: 'किसका',
      device: 'डिवाइस',
      publicKey: 'सार्वजनिक कुंजी',
      label: 'इसे क्या कहते हैं',
      at: 'कब',
    },
  },
  'device-revoked': {
    label: 'डिवाइस हटाया गया',
    headline: 'डिवाइस हटाया गया: {why}',
    fields: {
      device: 'डिवाइस',
      at: 'कब',
      by: 'किसने हटाया',
      why: {
        label: 'क्यों',
        choices: {
          lost: 'खो गया',
          stolen: 'छीन लिया गया या चोरी हुआ',
          left: 'इसे चलाने वाले संस्था छोड़ गए',
          old: 'अब काम में नहीं आता',
          other: 'कोई और कारण',
        },
      },
    },
  },
  'member-joined': {
    label: 'संस्था में शामिल',
    headline: 'संस्था में शामिल: {name}',
    fields: {
      member: 'कौन',
      name: 'नाम',
      roles: { label: 'किस-किस रूप में', choices: roles },
      at: 'कब',
      by: 'किसने शामिल किया',
    },
  },
  'member-left': {
    label: 'संस्था छोड़ी',
    headline: 'संस्था छोड़ी',
    fields: {
      member: 'किसने',
      at: 'कब',
      by: 'किसने दर्ज किया',
      why: 'क्यों',
      to: 'आगे कौन सँभालेंगे',
      stays: 'वे रह रहे हैं',
    },
  },
  'organisation-opened': {
    label: 'संस्था का रिकॉर्ड शुरू हुआ',
    headline: '{name}',
    fields: { name: 'नाम', sort: { label: 'यह क्या है', choices: organisationSorts }, district: 'ज़िला' },
  },
  'log-key-changed': {
    label: 'रिकॉर्ड की कुंजी बदली गई',
    headline: 'रिकॉर्ड की कुंजी बदली गई: {why}',
    fields: {
      from: 'पहले की कुंजी',
      to: 'अब से यह कुंजी',
      why: {
        label: 'क्यों',
        choices: {
          planned: 'जैसा तय था',
          known: 'पुरानी कुंजी शायद और लोग जानते हैं',
          lost: 'पुरानी कुंजी खो गई',
        },
      },
      checkpoint: 'पुरानी कुंजी का आख़िरी चेकपॉइंट, दस्तख़त के साथ',
      note: 'टिप्पणी',
      at: 'कब',
    },
  },
  'retention-chosen': {
    label: 'बंद किताबें कितने समय रखी जाती हैं',
    headline: 'बंद किताबें {months} महीने रखी जाती हैं: {order}',
    fields: {
      months: 'किताब बंद होने के बाद कितने महीने; 0 का मतलब कोई नियम नहीं',
      order: 'किस फ़ैसले के आधार पर',
      inForce: 'किस दिन से',
      at: 'कब',
      by: 'किसने लिखा',
    },
  },
  'witnesses-chosen': {
    label: 'साक्षी चुने गए',
    headline: 'साबित कहने से पहले इतने साक्षी चाहिए: {wanted}',
    fields: {
      witnesses: 'साक्षी, हर लाइन में एक: कुंजी, फिर पता',
      wanted: 'प्रविष्टि को साबित कहने से पहले कितनों के दस्तख़त चाहिए',
      at: 'कब',
      by: 'किसने चुने',
    },
  },
  'on-duty': {
    label: 'ड्यूटी पर',
    headline: 'ड्यूटी पर: {member}',
    fields: {
      member: 'कौन',
      as: {
        label: 'किस रूप में',
        choices: {
          'committee-member': 'समिति सदस्य',
          desk: 'दफ़्तर में',
          driver: 'गाड़ी या लाने के लिए',
          counsellor: 'परामर्शदाता',
          'on-call': 'बुलाने पर',
        },
      },
      from: 'कब से',
      until: 'कब तक',
      phone: 'फ़ोन नंबर',
      confirmedAt: 'कब पक्का किया',
      by: 'किसने लिखा',
    },
  },
} as const satisfies KindsWords<
  | 'answer-kept'
  | 'device-enrolled'
  | 'device-revoked'
  | 'member-joined'
  | 'member-left'
  | 'organisation-opened'
  | 'log-key-changed'
  | 'retention-chosen'
  | 'witnesses-chosen'
  | 'on-duty'
>
