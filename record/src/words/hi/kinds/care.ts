// Hindi for care: her goals, notes, promises, visits.
import type { KindsWords } from '../../kind-words.ts'
import { WHO_PRESENT } from '../shared-choices.ts'

export const care = {
  'goal-set': {
    label: 'उनका लक्ष्य',
    headline: '{words}',
    fields: {
      words: 'उनके शब्दों में',
      about: {
        label: 'किस बारे में',
        choices: {
          home: 'रहने की जगह',
          work: 'काम',
          school: 'स्कूल या हुनर की पढ़ाई',
          family: 'परिवार',
          health: 'सेहत',
          safety: 'सुरक्षा',
          money: 'पैसा',
          justice: 'इंसाफ़',
          other: 'कुछ और',
        },
      },
      byWhen: 'कब तक',
    },
  },
  note: { label: 'नोट', headline: '{text}', fields: { text: 'नोट' } },
  'promise-kept': {
    label: 'वादा पूरा हुआ',
    headline: 'वादा: {result}',
    fields: {
      of: 'कौन-सा वादा',
      result: {
        label: 'उसका क्या हुआ',
        choices: { kept: 'पूरा हुआ', 'not-kept': 'पूरा नहीं हो पाएगा', 'not-needed': 'अब ज़रूरत नहीं' },
      },
      at: 'कब',
      note: 'नोट',
    },
  },
  'promise-made': {
    label: 'वादा',
    headline: 'वादा किया गया: {what}',
    fields: {
      what: 'क्या वादा किया गया',
      dueAt: 'कब तक',
      to: {
        label: 'किससे',
        choices: { her: 'उनसे', family: 'उनके परिवार से', colleague: 'किसी साथी से', office: 'किसी दफ़्तर से' },
      },
      by: 'कौन पूरा करेगा',
    },
  },
  visit: {
    label: 'मुलाक़ात',
    headline: 'मुलाक़ात, {where}: {note}',
    fields: {
      visitedAt: 'कब',
      where: {
        label: 'कहाँ',
        choices: {
          home: 'घर पर',
          shelter: 'गृह या शेल्टर में',
          school: 'स्कूल में',
          work: 'काम की जगह पर',
          court: 'अदालत में',
          office: 'हमारे दफ़्तर में',
          hospital: 'अस्पताल में',
          phone: 'फ़ोन पर',
          other: 'कहीं और',
        },
      },
      present: { label: 'कौन-कौन सुन सकता था', choices: WHO_PRESENT },
      note: 'क्या हुआ',
      how: {
        label: 'वे कैसी हैं, जैसा वे बताएँ',
        choices: { well: 'ठीक', mixed: 'कुछ-कुछ ठीक', 'not-well': 'ठीक नहीं', 'not-asked': 'पूछा नहीं गया' },
      },
      nextOn: 'अगली मुलाक़ात',
    },
  },
} as const satisfies KindsWords<'goal-set' | 'note' | 'promise-kept' | 'promise-made' | 'visit'>
