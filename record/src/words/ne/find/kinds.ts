// Nepali for exact find: that somebody asked, and that it was for her.
import type { KindsWords } from '../../kind-words.ts'
import { roles } from '../entrance/who.ts'

export const findKinds = {
  'find-asked': {
    label: 'कोही कसैकहाँ हुनुहुन्छ कि भनेर सोधियो',
    headline: 'कोही कसैकहाँ हुनुहुन्छ कि भनेर सोधियो',
    fields: { who: 'कसले', as: { label: 'कुन भूमिकामा', choices: roles }, why: 'किन', at: 'कहिले' },
  },
  'find-matched': {
    label: 'उहाँको बारेमा सोधियो',
    headline: 'उहाँको बारेमा सोधियो: {why}',
    fields: {
      who: 'कसले',
      as: { label: 'कुन भूमिकामा', choices: roles },
      organisation: 'कुन संस्थाको',
      why: 'किन',
      at: 'कहिले',
    },
  },
} as const satisfies KindsWords<'find-asked' | 'find-matched'>
