// Nepali for an organisation's own book: its members and devices.
import type { KindsWords } from '../../kind-words.ts'
import { organisationSorts, roles } from '../entrance/who.ts'
import { ANSWER_TO_A_PACKET } from '../packet-kinds.ts'

export const organisation = {
  'answer-kept': {
    label: 'प्याकेटको जवाफ',
    headline: 'प्याकेटको जवाफ: {answer}',
    fields: {
      packet: 'कुन प्याकेट',
      from: 'कुन संस्थाबाट आएको',
      entry: 'जवाफको प्रविष्टि',
      by: 'कसले जवाफ दियो',
      answer: { label: 'जवाफ', choices: ANSWER_TO_A_PACKET },
      nextAt: 'अर्को मिति',
      at: 'कहिले',
    },
  },
  'device-enrolled': {
    label: 'डिभाइस जोडियो',
    headline: 'डिभाइस जोडियो: {label}',
    fields: {
      member: 'कसको',
      device: 'डिभाइस',
      publicKey: 'सार्वजनिक कुञ्जी',
      label: 'यसलाई के भनिन्छ',
      at: 'कहिले',
    },
  },
  'device-revoked': {
    label: 'डिभाइस हटाइयो',
    headline: 'डिभाइस हटाइयो: {why}',
    fields: {
      device: 'डिभाइस',
      at: 'कहिले',
      by: 'कसले हटायो',
      why: {
        label: 'किन',
        choices: {
          lost: 'हरायो',
          stolen: 'खोसियो वा चोरियो',
          left: 'चलाउने व्यक्तिले संस्था छोड्नुभयो',
          old: 'अब चलाइँदैन',
          other: 'अर्को कारण',
        },
      },
    },
  },
  'member-joined': {
    label: 'संस्थामा सहभागी',
    headline: 'संस्थामा सहभागी: {name}',
    fields: {
      member: 'को',
      name: 'नाम',
      roles: { label: 'कुन-कुन रूपमा', choices: roles },
      at: 'कहिले',
      by: 'कसले ल्यायो',
    },
  },
  'member-left': {
    label: 'संस्था छोड्नुभयो',
    headline: 'संस्था छोड्नुभयो',
    fields: {
      member: 'कसले',
      at: 'कहिले',
      by: 'कसले दर्ता गर्‍यो',
      why: 'किन',
      to: 'अब कसले सम्हाल्नुहुन्छ',
      stays: 'उहाँ रहनुहुन्छ',
    },
  },
  'organisation-opened': {
    label: 'संस्थाको अभिलेख सुरु भयो',
    headline: '{name}',
    fields: { name: 'नाम', sort: { label: 'यो के हो', choices: organisationSorts }, district: 'जिल्ला' },
  },
  'log-key-changed': {
    label: 'अभिलेखको साँचो फेरियो',
    headline: 'अभिलेखको साँचो फेरियो: {why}',
    fields: {
      from: 'पहिलेको साँचो',
      to: 'अबदेखि यो साँचो',
      why: {
        label: 'किन',
        choices: {
          planned: 'तय भएअनुसार',
          known: 'पुरानो साँचो अरूले पनि थाहा पाएका हुन सक्छन्',
          lost: 'पुरानो साँचो हरायो',
        },
      },
      checkpoint: 'पुरानो साँचोको अन्तिम चेकपोइन्ट, हस्ताक्षरसहित',
      note: 'टिप्पणी',
      at: 'कहिले',
    },
  },
  'retention-chosen': {
    label: 'बन्द किताब कति समय राखिन्छ',
    headline: 'बन्द किताब {months} महिना राखिन्छ: {order}',
    fields: {
      months: 'किताब बन्द भएपछि कति महिना; ० भए कुनै नियम छैन',
      order: 'कुन निर्णयमा टेकेर',
      inForce: 'कुन दिनदेखि',
      at: 'कहिले',
      by: 'कसले लेख्यो',
    },
  },
  'witnesses-chosen': {
    label: 'साक्षी छानिए',
    headline: 'प्रमाणित भन्नुअघि चाहिने साक्षी: {wanted}',
    fields: {
      witnesses: 'साक्षी, हरेक लाइनमा एक: साँचो, अनि ठेगाना',
      wanted: 'प्रविष्टिलाई प्रमाणित भन्नुअघि कति जनाको हस्ताक्षर चाहिन्छ',
      at: 'कहिले',
      by: 'कसले छान्यो',
    },
  },
  'on-duty': {
    label: 'कर्तव्यमा',
    headline: 'कर्तव्यमा: {member}',
    fields: {
      member: 'को',
      as: {
        label: 'कुन रूपमा',
        choices: {
          'committee-member': 'समितिको सदस्य',
          desk: 'कार्यालयमा',
          driver: 'सवारी वा लिन जाने',
          counsellor: 'परामर्शदाता',
          'on-call': 'बोलाएमा',
        },
      },
      from: 'कहिलेदेखि',
      until: 'कहिलेसम्म',
      phone: 'फोन नम्बर',
      confirmedAt: 'कहिले पक्का गरियो',
      by: 'कसले लेख्यो',
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
