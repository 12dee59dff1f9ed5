// Hindi for the people around her: brought in, handed over, looked, corrected, closed, opened again.
import type { KindsWords } from '../../kind-words.ts'
import { roles } from '../entrance/who.ts'
import { BASIS } from '../shared-choices.ts'

const ASSIGNED_AS = {
  caseworker: 'कार्यकर्ता',
  manager: 'मैनेजर',
  cwc: 'बाल कल्याण समिति',
  home: 'गृह',
  helpline: 'हेल्पलाइन',
  lawyer: 'वकील',
  doctor: 'डॉक्टर',
  counsellor: 'काउंसलर',
  official: 'सरकारी अधिकारी',
  community: 'समुदाय के सदस्य',
} as const

export const team = {
  assignment: {
    label: 'साथ जोड़ा गया',
    headline: 'साथ जोड़ा गया: {as}',
    fields: {
      to: 'किसे',
      organisation: 'किस संस्था से',
      as: {
        label: 'किस रूप में',
        choices: ASSIGNED_AS,
      },
      basis: { label: 'किस आधार पर', choices: { team: 'इस पर हमारे साथ काम करते हैं', ...BASIS } },
      from: 'कब से',
      until: 'कब तक',
      why: 'क्यों',
    },
  },
  closed: {
    label: 'मामला बंद हुआ',
    headline: 'मामला बंद हुआ: {reason}',
    fields: {
      closedAt: 'कब',
      reason: {
        label: 'क्यों',
        choices: {
          'she-wishes': 'वे आगे ख़ुद चलना चाहती हैं',
          settled: 'जो वे चाहती थीं, वह हो गया',
          moved: 'आगे दूसरी संस्था देखेगी',
          'not-reached': 'उनसे बात नहीं हो पाई',
          died: 'उनका देहांत हो गया',
          historical: 'पुराना रिकॉर्ड, यहाँ लाया गया',
          other: 'कोई और कारण',
        },
      },
      herView: {
        label: 'वे इस बारे में क्या सोचती हैं',
        choices: { agrees: 'वे सहमत हैं', disputes: 'वे सहमत नहीं हैं', 'not-asked': 'पूछा नहीं गया' },
      },
      note: 'नोट',
    },
  },
  correction: {
    label: 'सुधार',
    headline: 'सुधारा गया: {why}',
    fields: { of: 'कौन-सी प्रविष्टि', field: 'कौन-सा खाना', value: 'क्या होना चाहिए', why: 'क्यों' },
  },
  'hand-over': {
    label: 'मामला सौंपा गया',
    headline: 'मामला सौंपा गया',
    fields: {
      from: 'किसने सौंपा',
      to: 'किसे सौंपा',
      at: { label: 'कब', help: 'इस मिनट के बाद सौंपने वाले को यह मामला नहीं दिखेगा।' },
      promised: 'कौन-से वादे किए गए थे, जो छूटने नहीं चाहिए',
      why: 'क्यों',
      as: { label: 'सिर्फ़ वही जो इस रूप में उनके पास है', choices: ASSIGNED_AS },
      by: 'किसने तय किया',
    },
  },
  'taken-over': {
    label: 'ज़िम्मा लिया गया',
    headline: 'ज़िम्मा लिया गया: {what}',
    fields: {
      handed: 'किस सौंपने से',
      what: {
        label: 'क्या',
        choices: { promise: 'एक वादा', duty: 'क़ानून का एक काम', packet: 'एक भेजा हुआ पैकेट' },
      },
      of: 'किस प्रविष्टि से जुड़ा है',
      duty: 'उस प्रविष्टि का कौन-सा काम',
      at: 'कब',
      note: 'नोट',
    },
  },
  looked: {
    label: 'देखा गया',
    headline: 'देखा गया: {how}',
    fields: {
      who: 'किसने',
      as: { label: 'किस रूप में', choices: roles },
      how: {
        label: 'कैसे',
        choices: {
          opened: 'खोलकर देखा',
          copied: 'डिवाइस पर नक़ल ली',
          offline: 'बिना नेटवर्क के खोला',
          exported: 'बाहर के लिए निकाला',
        },
      },
      at: 'कब',
      entries: 'कितनी प्रविष्टियाँ',
      purpose: {
        label: 'नक़ल किसलिए',
        choices: {
          whole: 'जो कुछ पढ़ने वाला पढ़ सकता है',
          court: 'अदालत',
          investigation: 'जाँच',
          partner: 'मदद करने वाली संस्था',
          public: 'कोई भी',
          own: 'उनकी अपनी नक़ल',
        },
      },
      recipient: 'किसके लिए',
    },
  },
  reopened: {
    label: 'मामला फिर खोला गया',
    headline: 'मामला फिर खोला गया: {reason}',
    fields: {
      reopenedAt: 'कब',
      reason: {
        label: 'क्यों',
        choices: {
          'she-asked': 'उन्होंने कहा',
          danger: 'फिर से ख़तरा है',
          again: 'वही बात फिर हुई',
          disputed: 'बंद करने पर वे सहमत नहीं थीं',
          work: 'कुछ काम बाक़ी है',
          other: 'कोई और कारण',
        },
      },
      note: 'नोट',
    },
  },
} as const satisfies KindsWords<
  'assignment' | 'closed' | 'correction' | 'hand-over' | 'looked' | 'reopened' | 'taken-over'
>
