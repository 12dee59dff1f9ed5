// Nepali for care: her goals, notes, promises, visits.
import type { KindsWords } from '../../kind-words.ts'
import { WHO_PRESENT } from '../shared-choices.ts'

export const care = {
  'goal-set': {
    label: 'उहाँको लक्ष्य',
    headline: '{words}',
    fields: {
      words: 'उहाँकै शब्दमा',
      about: {
        label: 'कुन कुराको बारेमा',
        choices: {
          home: 'बस्ने ठाउँ',
          work: 'काम',
          school: 'पढाइ वा सीप तालिम',
          family: 'परिवार',
          health: 'स्वास्थ्य',
          safety: 'सुरक्षा',
          money: 'पैसा',
          justice: 'न्याय',
          other: 'अरू केही',
        },
      },
      byWhen: 'कहिलेसम्म',
    },
  },
  note: { label: 'टिपोट', headline: '{text}', fields: { text: 'टिपोट' } },
  'promise-kept': {
    label: 'वाचा पूरा भयो',
    headline: 'वाचा: {result}',
    fields: {
      of: 'कुन वाचा',
      result: {
        label: 'त्यसको के भयो',
        choices: { kept: 'पूरा भयो', 'not-kept': 'पूरा हुन सक्दैन', 'not-needed': 'अब चाहिँदैन' },
      },
      at: 'कहिले',
      note: 'टिपोट',
    },
  },
  'promise-made': {
    label: 'वाचा',
    headline: 'वाचा गरियो: {what}',
    fields: {
      what: 'के वाचा गरियो',
      dueAt: 'कहिलेसम्म',
      to: {
        label: 'कसलाई',
        choices: { her: 'उहाँलाई', family: 'उहाँको परिवारलाई', colleague: 'साथीलाई', office: 'कार्यालयलाई' },
      },
      by: 'कसले पूरा गर्ने',
    },
  },
  visit: {
    label: 'भेटघाट',
    headline: 'भेटघाट, {where}: {note}',
    fields: {
      visitedAt: 'कहिले',
      where: {
        label: 'कहाँ',
        choices: {
          home: 'घरमा',
          shelter: 'आश्रय गृहमा',
          school: 'विद्यालयमा',
          work: 'काम गर्ने ठाउँमा',
          court: 'अदालतमा',
          office: 'हाम्रो कार्यालयमा',
          hospital: 'अस्पतालमा',
          phone: 'फोनमा',
          other: 'अर्को ठाउँमा',
        },
      },
      present: { label: 'कसकसले सुन्न सक्थे', choices: WHO_PRESENT },
      note: 'के भयो',
      how: {
        label: 'उहाँ कस्तो हुनुहुन्छ, उहाँले भन्नुभए जस्तै',
        choices: { well: 'ठीक', mixed: 'ठीकै', 'not-well': 'ठीक छैन', 'not-asked': 'सोधिएन' },
      },
      nextOn: 'अर्को भेटघाट',
    },
  },
} as const satisfies KindsWords<'goal-set' | 'note' | 'promise-kept' | 'promise-made' | 'visit'>
