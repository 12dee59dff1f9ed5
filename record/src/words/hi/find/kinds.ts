// Hindi for exact find: that somebody asked, and that it was for her.
import type { KindsWords } from '../../kind-words.ts'
import { roles } from '../entrance/who.ts'

export const findKinds = {
  'find-asked': {
    label: 'पूछा कि क्या कोई किसी के पास है',
    headline: 'पूछा कि क्या कोई किसी के पास है',
    fields: { who: 'किसने', as: { label: 'किस रूप में', choices: roles }, why: 'क्यों', at: 'कब' },
  },
  'find-matched': {
    label: 'उनके बारे में पूछा गया',
    headline: 'उनके बारे में पूछा गया: {why}',
    fields: {
      who: 'किसने',
      as: { label: 'किस रूप में', choices: roles },
      organisation: 'किस संस्था के',
      why: 'क्यों',
      at: 'कब',
    },
  },
} as const satisfies KindsWords<'find-asked' | 'find-matched'>
